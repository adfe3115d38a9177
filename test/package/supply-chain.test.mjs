/** What comes along with the package: few packages, under licences that a host may use, and files of which a page can be sure. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
const { packages } = JSON.parse(read('package-lock.json'));
const { dependencies, version, scripts } = JSON.parse(read('package.json'));

/** All that a host installs with this package, by name. */
function installed() {
  const found = new Map();
  const add = (name) => {
    const entry = packages[`node_modules/${name}`];
    if (!entry || found.has(name)) return;
    found.set(name, entry);
    for (const each of Object.keys(entry.dependencies ?? {})) add(each);
  };
  Object.keys(dependencies).forEach(add);
  return found;
}

const permissive = new Set(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0']);

before(() => {
  if (!existsSync(`${root}/dist/sri.json`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
});

describe('the supply chain', () => {
  it('is of seven packages that are named, and few behind them', () => {
    assert.equal(Object.keys(dependencies).length, 7);
    assert.ok(installed().size <= 12, [...installed().keys()].join(' '));
  });

  it('runs no script when it is installed', () => {
    const running = [...installed()].filter(([, { hasInstallScript }]) => hasInstallScript);
    assert.deepEqual(running, []);
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.ok(!(name in scripts), name);
  });

  it('has licences that ask for no more than their text', () => {
    const others = [...installed()].filter(([name, { license }]) => name !== '@types/trusted-types' && !permissive.has(license));
    assert.deepEqual(others, []);
  });

  it('has that text beside the file in which everything is bundled', () => {
    const text = read('dist/third-party-licences.md');
    const bundled = [...installed()].filter(([name]) => !name.startsWith('@types/') && !name.startsWith('@lit-labs/'));
    for (const [name, entry] of bundled) assert.ok(text.includes(`## ${name} - ${entry.version} (${entry.license})`), name);
  });

  it('says of each file for a script tag what a page may demand of it', () => {
    const { version: told, files } = JSON.parse(read('dist/sri.json'));
    assert.equal(told, version);
    assert.deepEqual(
      Object.keys(files),
      readdirSync(`${root}/dist`).filter((file) => file.endsWith('.min.js')),
    );
    for (const [file, integrity] of Object.entries(files))
      assert.equal(
        integrity,
        `sha384-${createHash('sha384')
          .update(readFileSync(`${root}/dist/${file}`))
          .digest('base64')}`,
        file,
      );
  });
});
