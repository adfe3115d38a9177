/** Everything that can be said without a browser: types, lint, format, layers, nothing unused, sizes within their bounds, and that what is generated is fresh. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const generated = [
  'custom-elements.json',
  'README.md',
  ...['elements', 'events', 'http', 'policies', 'statecharts', 'theming'].map((name) => `docs/${name}.md`),
];
const read = () => generated.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

const run = (...command) => spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const checks = {
  types: () => run('tsc', '--noEmit'),
  lint: () => run('eslint', '.'),
  format: () => run('prettier', '--check', '--log-level', 'warn', '.'),
  layers: () => run('node', '--test', '--test-reporter=dot', 'test/package/layers.test.mjs'),
  'nothing unused': () => run('knip', '--no-progress'),
  sizes: () => run('node', 'bench/run.mjs', '--only', 'sizes', '--check'),
  'fresh manifest and documents': () => {
    const before = read();
    return run('npm', 'run', '--silent', 'manifest') && read().every((text, index) => text === before[index]);
  },
};

const failed = Object.entries(checks)
  .filter(([name, check]) => {
    const ok = check();
    console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}`);
    return !ok;
  })
  .map(([name]) => name);

if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}. Generated files are renewed by \`npm run manifest\`, format by \`npm run format\`.`);
  process.exit(1);
}
