import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { runnerImport } from 'vite';
import { code, table } from './table.mjs';

/** The doc sentences of the interface's members, by name. */
function sentences(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const policy = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === 'Policy');
  return policy.members.map((member) => {
    const doc = ts.getJSDocCommentsAndTags(member)[0]?.comment ?? '';
    return [member.name.text, typeof doc === 'string' ? doc : ts.getTextOfJSDocComment(doc)];
  });
}

/** In the largest unit that it is a whole number of. */
const lengthIn = (units) => (ms) => {
  const [unit, of] = units.find(([, each]) => ms % each === 0);
  return `${(ms / of).toLocaleString('en')} ${unit}`;
};

/** Names of members that are lengths of time. */
const times = /Life$|^stale|^silence|^fresh|Rest$|^within$/;

function shown(name, value, length) {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(({ max, within }) => `${max} in ${length(within)}`).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([each, part]) => `${each} ${part.toLocaleString('en')}`)
      .join(', ');
  return times.test(name) ? length(value) : value.toLocaleString('en');
}

/** docs/policies.md: every number of the product, in each preset. */
export async function policies(root) {
  const { module: domain } = await runnerImport('/src/domain/policy.ts', { root, configFile: false, logLevel: 'error' });
  const { module: instant } = await runnerImport('/src/domain/instant.ts', { root, configFile: false, logLevel: 'error' });
  const { day, hour, minute, second } = instant;
  const length = lengthIn(Object.entries({ d: day, h: hour, min: minute, s: second }));
  const presets = Object.entries(domain.policies);
  return [
    '# Policy presets',
    '',
    'Written by `npm run manifest` from `src/domain/policy.ts`. Where the backend reports limits, what it reports holds; a preset fills what it leaves open. The backend names one in its desk',
    '(`policy`), the page another in `<wa-calling policy="…">`, and headless code may bring rules of its own: `createCalling({ policy: { ...product, requestLife: … } })`.',
    '',
    ...table(
      ['rule', ...presets.map(([name]) => code(name)), 'what it is'],
      sentences(`${root}src/domain/policy.ts`).map(([name, sentence]) => [
        code(name),
        ...presets.map(([, policy]) => shown(name, policy[name], length)),
        sentence,
      ]),
    ),
  ].join('\n');
}
