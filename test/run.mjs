/**
 * Runs every kind of test and adds them up: `node test/run.mjs [--long] [--all] [--only chromium|firefox|webkit|package|pages]`. Elements, domain
 * and stories run in browsers (web-test-runner): in Chromium whole, in Firefox and WebKitGTK what differs, with `--all` whole too. Whole pages run
 * in Playwright, what reads the tree in node:test.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTable, writtenRows } from '../docs/written-table.mjs';
import { ensureBrowser, ensureEngine } from './browser.mjs';

const long = process.argv.includes('--long');
const all = process.argv.includes('--all');
const only = process.argv[process.argv.indexOf('--only') + 1];
const seed = process.env.SEED ?? String(Date.now() % 2 ** 31);

const readsWtr = { passed: /(\d+) passed, \d+ failed/g, failed: /\d+ passed, (\d+) failed/g, byFile: true };

/** A suite in another engine, if it is there. The large counts are Chromium's: what they try is our code, not the engine. */
function engine(name) {
  if (ensureEngine(name))
    return { [name]: { command: ['npx', 'wtr', '--config', `web-test-runner.${name}.config.mjs`], ...readsWtr, long: false } };
  console.log(`Skipped: ${name} is not here, and cannot be installed.`);
  return {};
}

/** Each suite: what runs it, and how to read the counts off what it prints (the last match counts). */
const suites = {
  chromium: { command: ['npx', 'wtr'], ...readsWtr },
  ...engine('firefox'),
  ...engine('webkit'),
  package: { command: ['node', '--test', '--test-reporter=spec', 'test/package/'], passed: /^ℹ pass (\d+)/gm, failed: /^ℹ fail (\d+)/gm },
  pages: { command: ['npx', 'playwright', 'test'], passed: /(\d+) passed/g, failed: /(\d+) failed/g, flaky: /^ +(\d+) flaky/gm },
};

/** The lines that tell of a failure, each with what follows it: a log of thousands of lines is read from its end. */
function failures(text) {
  const lines = text.split('\n');
  return lines.filter((_, index) => lines.slice(Math.max(0, index - 6), index + 1).some((line) => /^\s*(𐄂|❌|✖|✘|\d+\) )/u.test(line)));
}

/** What is tested as a package is what was built from the sources as they stand. */
function ensureBuilt() {
  const root = new URL('..', import.meta.url);
  const src = new URL('src/', root);
  const newest = Math.max(...readdirSync(src, { recursive: true }).map((file) => statSync(new URL(file, src)).mtimeMs));
  const built = new URL('dist/index.d.ts', root);
  if (!existsSync(built) || statSync(built).mtimeMs < newest) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
}

const last = (text, pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

/** Runs one suite, showing its output; `{passed, failed, late, told}`. A suite that dies without a count has failed once. */
function run(name, { command: [program, ...args], passed, failed, flaky = /$^/g, long: isLong = long }) {
  return new Promise((resolve) => {
    console.log(`\n── ${name}`);
    const child = spawn(program, args, {
      env: { ...process.env, SEED: seed, ...(isLong && { LONG: '1' }), ...(all && { ALL: '1' }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => {
      const late = last(text, flaky);
      const counts = { passed: last(text, passed) + late, failed: last(text, failed), late };
      if (code !== 0 && counts.failed === 0) counts.failed = 1;
      resolve({ ...counts, told: counts.failed + late > 0 ? failures(text) : [] });
    });
  });
}

/** More files than these are not late: something is broken. */
const mayBeLate = 20;

/**
 * Runs one suite, and the few files of it that failed once more, alone and with the same seed: what fails twice has failed, and what a busy
 * machine made late is told as late. The large counts are for what happens seldom: there nothing is tried twice.
 */
async function runWithLate(name, suite) {
  if (long || !suite.byFile) return run(name, suite);
  const folder = mkdtempSync(join(tmpdir(), 'wa-calling-failed-'));
  process.env.FAILED_FILES = join(folder, 'files.json');
  const first = await run(name, suite);
  const again = existsSync(process.env.FAILED_FILES) ? JSON.parse(readFileSync(process.env.FAILED_FILES, 'utf8')) : [];
  delete process.env.FAILED_FILES;
  rmSync(folder, { recursive: true });
  if (again.length === 0 || again.length > mayBeLate) return first;
  const second = await run(`${name}, again`, {
    ...suite,
    command: [...suite.command, '--concurrency', '1', '--files', ...again.map(({ file }) => file)],
  });
  const passedAlready = again.reduce((sum, { passed }) => sum + passed, 0);
  return {
    passed: first.passed - passedAlready + second.passed,
    failed: second.failed,
    late: Math.max(0, second.passed - passedAlready),
    told: [...first.told, ...second.told],
  };
}

/** What is tried many times, and how often, as the tests themselves say it: `runs(CI, large)`, `times(CI, large)`. */
function repeated() {
  const files = readdirSync(new URL('.', import.meta.url), { recursive: true }).filter((file) => /\.(test|spec)\.ts$/.test(file));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...text.matchAll(/\b(?:runs|times)\(([\d_]+), ([\d_]+)\)(?:;? \/\/ (.+))?/g)].map(({ index, 1: ci, 2: large, 3: words }) => {
      const title = [...text.slice(0, index).matchAll(/\b(?:it|test)\(\s*(['`])(.+?)\1,/g)].at(-1)?.[2];
      return { file, what: (words ?? title ?? '').replaceAll(/\$\{[^}]*\}/g, ''), ci, large };
    });
  });
}

const report = new URL('../docs/reliability.md', import.meta.url);

/** What the long run has shown, for people who decide whether to trust it. A suite that was not run now keeps its last row. */
function writeReport(counts) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const rows = new Map(writtenRows(report, 'suites').map((row) => [row.split(' | ')[0].slice(2), row]));
  for (const [name, { passed, failed }] of Object.entries(counts))
    rows.set(name, `| ${[name, passed, failed, commit, seed].join(' | ')} |`);
  writeTable(report, 'suites', ['suite', 'passed', 'failed', 'at commit', 'seed'], [...rows.values()]);
  const number = (text) => Number(text.replaceAll('_', '')).toLocaleString('en');
  const tried = repeated().map(
    ({ file, what, ci, large }) => `| ${[`\`test/${file}\``, what.replaceAll('|', '/'), number(ci), number(large)].join(' | ')} |`,
  );
  writeTable(report, 'repeated', ['file', 'what', 'in CI', 'here'], tried);
}

process.env.CHROME_PATH = ensureBrowser();
console.log(`seed ${seed}${long ? ', large counts' : ''}`);
const counts = {};
// one after the other: engines side by side make each other late
for (const [name, suite] of Object.entries(suites)) {
  if (only in suites && only !== name) continue;
  if (name === 'package') ensureBuilt();
  counts[name] = await runWithLate(name, suite);
}
if (long) writeReport(counts);
for (const [name, { told }] of Object.entries(counts))
  if (told.length > 0) console.log(`\n── what failed in ${name}, or was late\n${told.join('\n')}`);
const sum = (key) => Object.values(counts).reduce((total, count) => total + count[key], 0);
console.log('');
for (const [name, { passed, failed, late }] of Object.entries(counts))
  console.log(`${name}: ${passed} passed${late > 0 ? ` (${late} at the second try)` : ''}, ${failed} failed`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
