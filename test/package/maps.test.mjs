/** Where a debugger and an editor are led from what is built: to the sources, which are in the package. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Where in which source a map leads from the first place of `built` where `symbol` stands: `[file, line that stands there]`. */
function origin(built, symbol) {
  const before = read(built).split(symbol)[0].split('\n');
  const entry = new SourceMap(JSON.parse(read(`${built}.map`))).findEntry(before.length - 1, before.at(-1).length);
  const source = posix.join(posix.dirname(built), entry.originalSource);
  return [source, read(source).split('\n')[entry.originalLine]];
}

describe('the maps of the modules', () => {
  let packed;
  before(() => {
    if (!existsSync(join(root, 'dist/machines/machines.d.ts'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    packed = JSON.parse(output)[0].files.map(({ path }) => path);
  });

  /** The modules of our own sources: each has declarations beside it. */
  const ours = () =>
    packed.filter((path) => /^dist\/.*\.d\.ts$/.test(path) && packed.includes(path.replace(/^dist\/(.*)\.d\.ts$/, 'src/$1.ts')));

  it('are there for each declaration, and each module that is more than a list of names', () => {
    assert.ok(ours().length > 500, String(ours().length));
    const modules = ours()
      .map((path) => path.replace(/\.d\.ts$/, '.js'))
      .filter((path) => packed.includes(path) && !/^(import .+;\n|export \{.*\};?\n?)+$/.test(read(path)));
    const without = [...ours(), ...modules].filter((path) => !packed.includes(`${path}.map`));
    assert.deepEqual(without, []);
    for (const path of [...ours(), ...modules]) assert.ok(read(path).includes(`//# sourceMappingURL=${posix.basename(path)}.map`), path);
  });

  it('name only sources that are in the package, and hold none a second time', () => {
    const maps = packed.filter((path) => path.endsWith('.map') && !path.endsWith('.min.js.map'));
    const wrong = maps.flatMap((path) => {
      const { sources, sourcesContent = [] } = JSON.parse(read(path));
      const lost = sources.filter((source) => !packed.includes(posix.join(posix.dirname(path), source)));
      return lost.length + sourcesContent.length > 0 ? [`${path} → ${lost.join(' ')}`] : [];
    });
    assert.deepEqual(wrong, []);
  });

  it('lead to the line that was written, past markup that is compacted into one', () => {
    for (const [module, symbol] of [
      ['domain/line', 'lineKey = ('],
      ['elements/permission-status/permission-status', 'phrase(label)'],
    ]) {
      const line = read(`src/${module}.ts`)
        .split('\n')
        .find((each) => each.includes(symbol));
      assert.deepEqual(origin(`dist/${module}.js`, symbol), [`src/${module}.ts`, line]);
    }
  });
});
