/** `docs/performance.md`: its tables are written by the run, the words around them by people. */
import { execFileSync } from 'node:child_process';
import { writeTable, writtenRows } from '../docs/written-table.mjs';

const file = new URL('../docs/performance.md', import.meta.url);

/** Each by the name that the comments around it have. */
const heads = {
  sizes: ['what', 'size', 'floor', 'floor is', 'ratio', 'target', 'met'],
  measured: ['what', 'floor', 'figure', '95 % within', 'target', 'met'],
};

/** Puts what was measured into the table of this name; what was not measured now keeps its row. */
export function performanceReport(name, measured) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const head = heads[name];
  const rows = new Map(writtenRows(file, name).map((row) => [row.split(' | ')[0].slice(2), row]));
  for (const one of measured) rows.set(one.what, `| ${[...head.map((column) => one[column]), `\`${commit}\``].join(' | ')} |`);
  writeTable(file, name, [...head, 'at commit'], [...rows.values()]);
}
