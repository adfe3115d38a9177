/** The types that a host's compiler reads: those of the entries alone, so that no host reads the types of what only our code uses. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(posix.join(root, file), 'utf8');
const { exports: entries } = JSON.parse(read('package.json'));
const declarations = Object.values(entries).flatMap(({ types = [] }) => types);

before(() => {
  if (!existsSync(`${root}/dist/index.d.ts`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
});

/** Packages that are reached from a declaration, each with the file that names it. */
function packagesFrom(file, seen = new Set(), found = new Map()) {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, to] of read(file).matchAll(/(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)) {
    if (to.startsWith('.')) packagesFrom(posix.join(posix.dirname(file), to.replace(/\.js$/, '.d.ts')), seen, found);
    else if (!found.has(to)) found.set(to, file);
  }
  return found;
}

/** A chart is of xstate, and types for a framework are of that framework. */
const own = (file) => {
  if (file.includes('/machines/')) return /^xstate$/;
  return new RegExp(`^(lit|lit-html|@lit/context|${posix.basename(file, '.d.ts')})(/|$)`);
};

describe('the types', () => {
  for (const file of declarations.filter((file) => !file.includes('*')))
    it(`of ${file} need those of lit at most, of charts those of xstate, for a framework its own`, () => {
      const strange = [...packagesFrom(posix.normalize(file))].filter(([name]) => !own(file).test(name));
      assert.deepEqual(strange, []);
    });
});
