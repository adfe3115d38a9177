/** Tables of a document that a run writes, between `<!-- name -->` and `<!-- /name -->`; the words around them are people's. */
import { readFileSync, writeFileSync } from 'node:fs';

const between = (name) => new RegExp(`(<!-- ${name} -->)([^]*)(<!-- /${name} -->)`);

/** The rows of the table of this name, without its head. */
export const writtenRows = (file, name) => readFileSync(file, 'utf8').match(between(name))[2].trim().split('\n').slice(2);

/** Puts these rows, each the text of a whole line, under this head. */
export function writeTable(file, name, head, rows) {
  const lines = [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows];
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(between(name), (_, begin, __, end) => `${begin}\n\n${lines.join('\n')}\n\n${end}`),
  );
}
