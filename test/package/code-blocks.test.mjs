/** Every block of code in the documents is what a reader could write: it compiles, its tags and attributes exist, its scripts are there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
/** In the repository, so that the package finds itself by its name. */
const folder = join(root, 'test-results/code-blocks');

const tags = new Map(
  JSON.parse(read('custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
);

// docs/adapter.md has a test of its own, which also runs it
const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter(
  (file) => file.endsWith('.md') && file !== 'docs/adapter.md',
);
const blocks = documents.flatMap((file) =>
  [...read(file).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code], index) => ({ file, language, code, index })),
);
const of = (language) => blocks.filter((block) => block.language === language);

/** What a reader has already: their server, their tickets. */
const theirs = `import 'wa-calling/define';
import type { CallingAdapter } from 'wa-calling';
declare global {
  const adapter: CallingAdapter, app: { post(path: string, ...handlers: ((request: any, response: any) => unknown)[]): void };
  const verifySignature: any, tickets: any, stream: any, graph: any, number: string, customer: string, line: any, ticket: any;
  function yours(...told: unknown[]): never;
}
`;

/** "…" is where the reader's own code goes. */
const completed = (code) => code.replaceAll(/=> …/g, '=> yours()');

const options = {
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  skipLibCheck: true,
  types: [],
  // where the documents have a page serve it
  paths: { '/assets/wa-calling.min.js': [join(root, 'dist/single-file.d.ts')] },
};

function wrongIn(language, more) {
  const files = of(language).map(({ file, code, index }) => {
    const name = join(folder, `${file.replaceAll(/\W/g, '-')}-${index}.${language}`);
    writeFileSync(name, completed(code));
    return name;
  });
  return ts
    .getPreEmitDiagnostics(ts.createProgram([join(folder, 'theirs.d.ts'), ...files], { ...options, ...more }))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('the code in the documents', () => {
  before(() => {
    if (!existsSync(join(root, 'dist/index.d.ts'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'theirs.d.ts'), theirs);
  });

  it('compiles under a strict compiler, where it is TypeScript', () => {
    assert.ok(of('ts').length > 3);
    assert.deepEqual(wrongIn('ts', { strict: true }), []);
  });

  it('compiles where it is JavaScript', () => {
    assert.ok(of('js').length > 3);
    assert.deepEqual(wrongIn('js', { allowJs: true, checkJs: true, strict: false }), []);
  });

  it('has tags and attributes that are there, where it is HTML', () => {
    const used = of('html').flatMap(({ code }) => [...code.matchAll(/<(wa-[\w-]+)([^>]*)>/g)]);
    assert.ok(used.length > 3);
    for (const [, tag, attributes] of used) {
      assert.ok(tags.has(tag), tag);
      const own = [...attributes.matchAll(/(?:^|\s)([\w-]+)(?==|\s|$|\/)/g)].map(([, name]) => name);
      for (const name of own) assert.ok([...tags.get(tag), 'id', 'class', 'slot', 'style', 'part'].includes(name), `<${tag} ${name}>`);
    }
  });

  it('names scripts that are there, where it is for a shell', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const called = of('sh').flatMap(({ code }) => [...code.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name));
    assert.ok(called.length > 1);
    for (const name of called) assert.ok(name === 'ci' || name === 'install' || name in scripts, name);
  });

  it('is of a language that is looked at', () => {
    const others = blocks.filter(({ language }) => !['ts', 'js', 'html', 'sh', 'css', 'mermaid', ''].includes(language));
    assert.deepEqual(others, []);
  });
});
