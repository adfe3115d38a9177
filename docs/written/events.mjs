import ts from 'typescript';
import { code, table } from './table.mjs';

/** Without the paths of the sources, and without what a question mark says. */
const shortened = (type) => type.replaceAll(/import\("[^"]+"\)\./g, '').replace(/ \| undefined$/, '');

/** docs/events.md: every DOM event and what its detail holds, from `src/events.ts` as the compiler understands it. */
export function events(root) {
  const file = `${root}src/events.ts`;
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const map = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === 'CallingEventMap');
  const docOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const typeOf = (symbol) =>
    checker.typeToString(checker.getTypeOfSymbol(symbol), map, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias);
  const detail = (member) => checker.getTypeFromTypeNode(member.type);

  return [
    '# Events',
    '',
    'Written by `npm run manifest` from `src/events.ts`. All bubble and cross shadow roots, so one listener on the document hears them; details are readonly.',
    "TypeScript knows them: `document.addEventListener('wa-call-ended', ({ detail }) => …)`.",
    '',
    ...map.members.flatMap((member) => {
      const type = detail(member);
      const sentence = docOf(checker.getSymbolAtLocation(member.name)) || docOf(type.symbol ?? type.aliasSymbol);
      return [
        `## \`${member.name.text}\``,
        '',
        ...(sentence ? [sentence.replaceAll('\n', ' '), ''] : []),
        ...table(
          ['of the detail', 'type', 'what it is'],
          checker
            .getPropertiesOfType(type)
            .map((each) => [
              code(`${each.name}${each.flags & ts.SymbolFlags.Optional ? '?' : ''}`),
              code(shortened(typeOf(each))),
              docOf(each),
            ]),
        ),
      ];
    }),
  ].join('\n');
}
