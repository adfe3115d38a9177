/**
 * Writes into `dist/` what editors and frameworks need to know of the tags, from custom-elements.json: types for React 19, Vue 3 and Svelte 5,
 * each an entry of the package that holds nothing else, and VS Code's custom data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describedElements, isOpen } from './docs/written/described.mjs';

const at = (file) => new URL(file, import.meta.url);
const elements = describedElements(JSON.parse(readFileSync(at('custom-elements.json'), 'utf8')));

const comment = (text) => (text ? `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '')} */\n` : '');
const indented = (text, by) => text.replaceAll(/^(?=.)/gm, by);

/** What may be set on the tag: its properties, and attributes that are spelled differently. */
const settable = ({ name: type, members = [] }) =>
  members
    .filter((member) => isOpen(member) && !member.readonly)
    .flatMap(({ name, attribute, description }) =>
      [name, ...(attribute && attribute !== name ? [attribute] : [])].map(
        (each) => `${comment(description)}${/\W/.test(each) ? `'${each}'` : each}?: ${type}['${name}'];`,
      ),
    );

const heard = ({ events = [] }, nameOf) =>
  events.map(({ name, description }) => `${comment(description)}'${nameOf(name)}'?: (event: HTMLElementEventMap['${name}']) => void;`);

const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** One file of types: `member` says how the framework names a tag with these props. */
const typesFor = ({ module, open, close, imports, member, eventName }) => {
  const members = elements.map((element) => {
    const props = indented([...settable(element), ...heard(element, eventName)].join('\n'), '  ');
    return `${comment(element.summary)}${member(element.tagName, element.name, `{\n${props}\n}`)}`;
  });
  return [
    `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';`,
    imports,
    `declare module '${module}' {`,
    indented([open, indented(members.join('\n'), '  '), close].join('\n'), '  '),
    '}',
    '',
  ].join('\n');
};

const frameworks = {
  react: typesFor({
    module: 'react',
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    open: 'namespace JSX {\n  interface IntrinsicElements {',
    close: '  }\n}',
    member: (tag, type, props) => `'${tag}': DetailedHTMLProps<HTMLAttributes<${type}>, ${type}> & ${props};`,
    eventName: (name) => `on${name}`,
  }),
  vue: typesFor({
    module: 'vue',
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    open: 'interface GlobalComponents {',
    close: '}',
    member: (tag, type, props) => `'${tag}': new () => ${type} & { $props: HTMLAttributes & ReservedProps & ${props} };`,
    eventName: (name) => `on${pascal(name)}`,
  }),
  svelte: typesFor({
    module: 'svelte/elements',
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    open: 'interface SvelteHTMLElements {',
    close: '}',
    member: (tag, type, props) => `'${tag}': HTMLAttributes<${type}> & ${props};`,
    eventName: (name) => `on${name}`,
  }),
};

for (const [name, types] of Object.entries(frameworks)) {
  writeFileSync(at(`dist/${name}.d.ts`), types);
  writeFileSync(at(`dist/${name}.js`), 'export {};\n'); // to be imported for its types
}

const entry = fileURLToPath(at('dist/index.d.ts'));
const program = ts.createProgram([entry], {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const classes = new Map(
  checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).map((each) => [each.name, each]),
);

/** The words that a property takes, whatever name its type has. */
function choices(element, property) {
  const member = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(classes.get(element))).getProperty(property);
  const type = checker.getTypeOfSymbol(member);
  return (type.isUnion() ? type.types : [type])
    .filter((each) => each.isStringLiteral() && each.value)
    .map(({ value }) => ({ name: value }));
}

const vscode = {
  version: 1.1,
  tags: elements.map(({ name: element, tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map(({ name, fieldName = name, description }) => ({ name, description, values: choices(element, fieldName) })),
  })),
};
writeFileSync(at('dist/html.vscode.json'), JSON.stringify(vscode, undefined, 2));
