/** Writes every document that repeats what the sources say: `npm run manifest`. `check` fails while one of them is old. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describedElements } from './written/described.mjs';
import { elementTable } from './written/element-table.mjs';
import { elements } from './written/elements.mjs';
import { events } from './written/events.mjs';
import { httpContract } from './written/http-contract.mjs';
import { policies } from './written/policies.mjs';
import { statecharts } from './written/statecharts.mjs';
import { tokenTable } from './written/token-table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');

const tags = describedElements(JSON.parse(read('custom-elements.json')));

const documents = {
  'README.md': elementTable(read('README.md'), tags),
  'docs/elements.md': elements(tags),
  'docs/events.md': events(root),
  'docs/http.md': httpContract(read('openapi.yaml')),
  'docs/policies.md': await policies(root),
  'docs/statecharts.md': await statecharts(root),
  'docs/theming.md': tokenTable(
    read('docs/theming.md'),
    JSON.parse(read('docs/tokens.json')),
    read('src/styles/control.ts') + read('src/styles/tokens.ts'),
  ),
};
for (const [file, text] of Object.entries(documents)) writeFileSync(`${root}${file}`, `${text.trimEnd()}\n`);
