/** `docs/adapter.md` leads to a passing adapter: its files are compiled as a host would, and its tests are run. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** In the repository, so that the package finds itself by its name. */
const folder = join(root, 'test-results/adapter-document');

/** The files of the document: blocks of the same name make one file. */
function files() {
  const blocks = document.matchAll(/```ts\n\/\/ (\S+)\n([^`][\s\S]*?)```/g);
  const found = new Map();
  for (const [, name, code] of blocks) found.set(name, `${found.get(name) ?? ''}${code}\n`);
  return found;
}

const document = readFileSync(join(root, 'docs/adapter.md'), 'utf8');

/** The compiler's settings as the document writes them. */
function options() {
  const [, written] = /```jsonc\n(\/\/ tsconfig\.json\n[^`]+)```/.exec(document);
  const { config, error } = ts.parseConfigFileTextToJson('tsconfig.json', written);
  const { options: read, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  assert.deepEqual([error, ...errors], [undefined]);
  return read;
}

describe('docs/adapter.md', () => {
  const written = files();

  before(() => {
    if (!existsSync(join(root, 'dist/testing/testing.d.ts'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    mkdirSync(folder, { recursive: true });
    for (const [name, code] of written) writeFileSync(join(folder, name), code);
  });

  it('names the file of each of its blocks', () => {
    const blocks = document.match(/```ts\n.*/g);
    assert.ok(blocks.every((block) => /\n\/\/ [\w-]+(\.test)?\.ts$/.test(block)));
    assert.deepEqual([...written.keys()], ['my-adapter.ts', 'my-adapter.test.ts', 'my-page.ts']);
  });

  it('compiles under a strict compiler, and its adapter passes the contract', () => {
    const program = ts.createProgram(
      [...written.keys()].map((name) => join(folder, name)),
      options(),
    );
    const { diagnostics } = program.emit();
    const wrong = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ file, messageText }) => [
      file?.fileName,
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ]);
    assert.deepEqual(wrong, []);

    // a runner inside of a runner reports to the outer one, unless it is told that there is none
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const [, file] = /^npx tsc && node --test (\S+)$/m.exec(document);
    const run = spawnSync('node', ['--test', '--test-reporter=tap', file], { cwd: folder, env, encoding: 'utf8' });
    assert.equal(run.status, 0, run.stdout);
    const [, rules] = /runs the contract: (\d+) rules/.exec(document);
    assert.match(run.stdout, new RegExp(`^# pass ${rules}$`, 'm'));
  });
});
