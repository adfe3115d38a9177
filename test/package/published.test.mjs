/** What the checks of those who publish packages say of this one: publint of its fields and files, attw of how its types resolve. */
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test-results/published');

/** The package is of modules alone: whoever requires it, or resolves as Node did before `exports`, is not served. */
const served = ({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind);

describe('the package, as published,', () => {
  let packed;

  before(() => {
    if (!existsSync(join(root, 'dist/machines/machines.d.ts'))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
    mkdirSync(folder, { recursive: true });
    const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    packed = readFileSync(join(folder, JSON.parse(told)[0].filename));
  });

  it('gives publint nothing to say', async () => {
    const tarball = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that resolve as its code does', async () => {
    // a script tag needs no types
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(packed)), { excludeEntrypoints: [/\.min\.js$/] });
    assert.deepEqual(analysis.problems.filter(served), []);
  });
});
