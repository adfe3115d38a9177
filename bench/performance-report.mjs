/** `docs/performance.md`: its table is written by the run, the words around it by people. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../docs/performance.md', import.meta.url);
const head = '| what | floor | ratio | target | met | at commit |';

/** The rows of the table as it is, by what they tell of. */
const known = (text) => new Map([...text.matchAll(/^\| ([^|]+) \|(?: [^|]+ \|){4} `\w+` \|$/gm)].map(([row, what]) => [what, row]));

/** Puts what was measured into the table; a case that was not measured now keeps its row. */
export function performanceReport(measured) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const text = readFileSync(file, 'utf8');
  const rows = known(text);
  for (const { what, floor, ratio, target, met } of measured)
    rows.set(what, `| ${what} | ${floor} | ${ratio.toFixed(2)}× | ${target} | ${met} | \`${commit}\` |`);
  const table = [head, '|---|---|---|---|---|---|', ...rows.values()].join('\n');
  writeFileSync(file, text.replace(/<!-- measured -->[^]*<!-- \/measured -->/, `<!-- measured -->\n\n${table}\n\n<!-- /measured -->`));
}
