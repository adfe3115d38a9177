/** What the documents name is there: in the tree, and in the package where the README is read. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');

const ours = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter(
  (file) => file.endsWith('.md'),
);

/** A note of `decisions/` may be named by its number alone. */
const isThere = (to) =>
  existsSync(join(root, to)) ||
  (/^decisions\/\d{4}$/.test(to) && readdirSync(join(root, 'decisions')).some((note) => `decisions/${note}`.startsWith(to)));

/** Where links lead that leave the document and not the repository. */
const linksOf = (file) =>
  [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, to]) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => posix.join(posix.dirname(file), to));

/** Files of this repository in code quotes. */
const filesNamedIn = (file) =>
  [...read(file).matchAll(/`((?:src|test|docs|decisions|bench|demo)\/[\w./-]+)`/g)].map(([, named]) => named.replace(/\/$/, ''));

/** What the bench has written last: kB of what a row begins with. */
const weighed = (what) => Number(read('docs/performance.md').match(new RegExp(`^\\| ${what}[^|]*\\| ([\\d.]+) kB`, 'm'))[1]);

describe('what docs/performance.md says of the first story', () => {
  const text = read('docs/performance.md');

  it('is as much in its parts as in all', () => {
    const table = text.split('| part | kB |')[1].split('\n\n')[0];
    const sum = [...table.matchAll(/^\| [^|]+ \| ([\d.]+) \|/gm)].reduce((total, [, kB]) => total + Number(kB), 0);
    assert.ok(Math.abs(sum - weighed('first story')) < 1, `${sum} kB`);
  });

  it('is as much in the details of a part as in the part', () => {
    for (const part of ['foundation in use', 'elements with their styles']) {
      const [, kB, why] = text.match(new RegExp(`^\\| ${part}[^|]*\\| ([\\d.]+) \\| (.+) \\|$`, 'm'));
      const sum = [...why.matchAll(/ ([\d.]+)(?=,|$)/g)].reduce((total, [, each]) => total + Number(each), 0);
      assert.ok(Math.abs(sum - Number(kB)) < 0.2, `${part}: ${sum} kB`);
    }
  });
});

describe('the README', () => {
  it('says of a page and of the first story what docs/performance.md weighs', () => {
    const [, button, story] = read('README.md').match(/loads about (\d+) kB before[^.]*? about (\d+) kB in the first story/s);
    assert.ok(Math.abs(Number(button) - weighed('call button')) < 1, button);
    assert.ok(Math.abs(Number(story) - weighed('first story')) < 1, story);
  });

  it('lists every document under More', () => {
    const more = read('README.md').split('\n## More\n')[1];
    const missing = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md') && !more.includes(`](docs/${file})`));
    assert.deepEqual(missing, []);
  });
});

describe('the documents', () => {
  for (const file of ours)
    it(`${file} names only what is there`, () => {
      const missing = [...linksOf(file), ...filesNamedIn(file)].filter((to) => !isThere(to));
      assert.deepEqual(missing, []);
    });

  it('that are in the package link only to what is in it', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const packed = files.map(({ path }) => path);
    const dead = packed
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => linksOf(path).map((to) => ({ path, to })))
      .filter(({ to }) => !packed.some((path) => path === to || path.startsWith(`${to.replace(/\/$/, '')}/`)));
    assert.deepEqual(dead, []);
  });
});
