/** Writes the README's table of elements from custom-elements.json, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';

const at = (file) => new URL(`../${file}`, import.meta.url);
const manifest = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
const list = (items = []) => [...new Set(items.map(({ name }) => `\`${name}\``))].join(' ') || '–';
const rows = elements.map(
  ({ tagName, summary, attributes, events }) => `| \`<${tagName}>\` | ${summary.split('\n')[0]} | ${list(attributes)} | ${list(events)} |`,
);
const table = ['| element | what it does | attributes | events |', '|---|---|---|---|', ...rows].join('\n');
const readme = readFileSync(at('README.md'), 'utf8');
writeFileSync(at('README.md'), readme.replace(/(<!-- elements -->\n)[\s\S]*?(\n<!-- \/elements -->)/, `$1\n${table}\n$2`));
