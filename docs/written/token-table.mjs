import { code, table } from './table.mjs';

/** The usual value of each theme property, as the elements' own styles say it. */
const usualIn = (styles) =>
  new Map(
    [...styles.matchAll(/--_[\w-]+:\s*var\(\s*--wa-calling-([\w-]+),\s*([\s\S]*?)\s*\);\n/g)].map(([, name, usual]) => [
      name,
      usual.replaceAll(/\s+/g, ' '),
    ]),
  );

/** docs/theming.md with its table of properties as they are now, between its two marks. */
export function tokenTable(document, groups, styles) {
  const usual = usualIn(styles);
  const named = groups.flatMap(({ tokens }) => Object.keys(tokens));
  const silent = [...usual.keys()].filter((name) => !named.includes(name));
  const gone = named.filter((name) => !usual.has(name));
  if (silent.length > 0 || gone.length > 0)
    throw new Error(`docs/tokens.json: says nothing of ${silent}, and of ${gone}, which is not there.`);
  const tables = groups.flatMap(({ group, tokens }) => [
    `### ${group}`,
    '',
    ...table(
      ['`--wa-calling-…`', 'for', 'usual'],
      Object.entries(tokens).map(([name, use]) => [code(name), use, code(usual.get(name))]),
    ),
  ]);
  return document.replace(/(<!-- tokens -->\n)[\s\S]*?(<!-- \/tokens -->)/, `$1\n${tables.join('\n')}\n$2`);
}
