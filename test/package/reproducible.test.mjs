/** Two clean builds hold the same bytes, so that anybody can check what was published. Builds take minutes: in the long run alone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What `npm run build` does, into another folder: the hash of each file. */
function build(folder) {
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const step of scripts.build.split(' && '))
    execFileSync('npx', [...step.split(' '), '--outDir', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => `${file.slice(join(root, folder).length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
}

describe('two clean builds', () => {
  it('are the same to the byte', { skip: !process.env.LONG && 'in the long run' }, () => {
    const first = build('test-results/build-1');
    assert.ok(first.length > 100);
    assert.deepEqual(build('test-results/build-2'), first);
  });
});
