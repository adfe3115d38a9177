/** `docs/performance.md`: its tables are written by the run, the words around them by people. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../docs/performance.md', import.meta.url);

/** Each by the name that the comments around it have. */
const heads = {
  sizes: ['what', 'size', 'floor', 'floor is', 'ratio', 'target', 'met'],
  measured: ['what', 'floor', 'figure', '95 % within', 'target', 'met'],
};

const between = (name) => new RegExp(`(<!-- ${name} -->)([^]*)(<!-- /${name} -->)`);

/** Puts what was measured into the table of this name; what was not measured now keeps its row. */
export function performanceReport(name, measured) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const text = readFileSync(file, 'utf8');
  const head = heads[name];
  const table = text.match(between(name))[2].trim().split('\n').slice(2);
  const rows = new Map(table.map((row) => [row.split(' | ')[0].slice(2), row]));
  for (const one of measured) rows.set(one.what, `| ${[...head.map((column) => one[column]), `\`${commit}\``].join(' | ')} |`);
  const lines = [`| ${head.join(' | ')} | at commit |`, `|${'---|'.repeat(head.length + 1)}`, ...rows.values()];
  writeFileSync(
    file,
    text.replace(between(name), (_, begin, __, end) => `${begin}\n\n${lines.join('\n')}\n\n${end}`),
  );
}
