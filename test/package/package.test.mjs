/** What a host gets from the registry: entries that resolve, imports without effects, and no file too many. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { bundle } from '../../bench/bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { exports: entries, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isThere = (file) => existsSync(join(root, file));

before(() => {
  if (!isThere('dist/index.js') || !isThere('dist/index.d.ts')) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
});

/** The tags: each define file but `all` registers the one of its name. */
const tags = readdirSync(join(root, 'src/define'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'all');

/** The languages: each has a file of its name, and words in a folder of its name. */
const languages = readdirSync(join(root, 'src/i18n'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
  .map(({ name }) => name);

const each = { './define/*': tags, './i18n/*': languages };

/** Elements that show another one from the first moment on bring its tag along. */
const rendered = { 'call-panel': ['wa-call-button'], 'incoming-call': ['wa-call-button'] };

/**
 * Imports an entry in a bare process; `customElements` notes the tags. `page`: there is a `document`, though nothing to click in it. The
 * process ends by itself only if nothing was started.
 */
function importing(specifiers, { page = false } = {}) {
  const script = `
    const tags = [];
    ${page ? 'globalThis.document = { createTreeWalker: () => ({}) };' : ''}
    globalThis.customElements = { define: (tag) => tags.push(tag), get: (tag) => (tags.includes(tag) ? class {} : undefined) };
    const before = Object.getOwnPropertyNames(globalThis);
    for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    process.stdout.write(JSON.stringify({ tags, added }));`;
  const { stdout, stderr, status } = spawnSync('node', ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('the entries of the package', () => {
  const files = Object.entries(entries).flatMap(([entry, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).flatMap((file) =>
      each[entry] ? each[entry].map((name) => [entry.replace('*', name), file.replace('*', name)]) : [[entry, file]],
    ),
  );
  for (const [entry, file] of files) {
    it(`"${entry}" has ${posix.basename(file)}`, () => assert.ok(isThere(file), `${file} was not built`));
  }

  it('have a file for each language beside the single one, which holds English', () => {
    for (const name of languages.filter((name) => name !== 'en')) assert.ok(isThere(`dist/wa-calling.${name}.min.js`), name);
  });

  it('of a script tag export what the package does, and the HTTP adapter', async () => {
    const exported = (file) => {
      const { body } = parseAst(readFileSync(join(root, file), 'utf8'));
      const named = body.filter(({ type }) => type === 'ExportNamedDeclaration').flatMap(({ specifiers }) => specifiers);
      return named.map(({ exported: { name } }) => name).sort();
    };
    const all = [...Object.keys(await import('wa-calling')), 'httpAdapter'].sort();
    for (const file of ['dist/wa-calling.min.js', 'dist/wa-calling.without-lit.min.js']) assert.deepEqual(exported(file), all, file);
  });

  it('say for all code where its types are', () => {
    const untyped = Object.entries(entries).filter(([, target]) => typeof target === 'object' && !target.types);
    assert.deepEqual(untyped, []);
  });
});

describe('importing', () => {
  const everything = [
    'wa-calling',
    'wa-calling/adapters/http',
    'wa-calling/adapters/cloud-api',
    'wa-calling/machines',
    'wa-calling/testing',
    ...languages.map((name) => `wa-calling/i18n/${name}`),
  ];

  it('the package registers nothing, starts nothing and needs no page', () => {
    const { tags: registered, added } = importing(everything);
    assert.deepEqual(registered, []);
    // of lit and xstate: which versions are there
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElement|litHtml|litElement)\w*$|^HTMLElement$/.test(name)),
      [],
    );
  });

  it('the package alone bundles to nothing, its tags to something', async () => {
    assert.equal((await bundle("import 'wa-calling'")).code.trim(), '');
    assert.match((await bundle("import 'wa-calling/define/calling'")).code, /wa-calling/);
  });

  for (const tag of tags) {
    it(`define/${tag} registers wa-${tag} and the tags that it renders`, () =>
      assert.deepEqual(
        importing([`wa-calling/define/${tag}`], { page: true }).tags.sort(),
        [...(rendered[tag] ?? []), `wa-${tag}`].sort(),
      ));
  }

  it('the tags where there is no page, as on a server, does nothing', () => {
    const { tags: registered } = importing(['wa-calling/define', ...tags.map((tag) => `wa-calling/define/${tag}`)]);
    assert.deepEqual(registered, []);
  });

  it('a file of a script tag where there is no page throws what docs/script-tag.md says', () => {
    const [, said] = readFileSync(join(root, 'docs/script-tag.md'), 'utf8').match(/throws `(.+?)`/);
    const { stderr, status } = spawnSync('node', ['--eval', "import('wa-calling/wa-calling.min.js')"], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.ok(stderr.includes(`ReferenceError: ${said}`), stderr.slice(-1000));
  });

  it('define registers every tag, once', () => {
    const { tags: registered } = importing(['wa-calling/define', ...tags.map((tag) => `wa-calling/define/${tag}`)], { page: true });
    assert.deepEqual(registered.sort(), tags.map((tag) => `wa-${tag}`).sort());
  });
});

describe('the tarball', () => {
  let packed;
  before(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    packed = JSON.parse(output)[0].files.map(({ path }) => path);
  });

  it('holds the built package, what describes it, and nothing else', () => {
    const expected = /^(dist|docs|src)\/|^(custom-elements\.json|openapi\.yaml|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    assert.deepEqual(
      packed.filter((path) => !expected.test(path)),
      [],
    );
    for (const needed of ['custom-elements.json', 'openapi.yaml', 'README.md', 'LICENSE', 'package.json'])
      assert.ok(packed.includes(needed), `${needed} is missing`);
  });

  it('holds every file that its code imports, and needs only its dependencies', () => {
    const imports = /(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g;
    const missing = packed
      .filter((path) => path.endsWith('.js') && !path.endsWith('.min.js'))
      .flatMap((path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(imports)]
          .map(([, to]) => to)
          .filter((to) =>
            to.startsWith('.')
              ? !packed.includes(posix.join(posix.dirname(path), to))
              : !Object.keys(dependencies).some((name) => to === name || to.startsWith(`${name}/`)),
          )
          .map((to) => `${path} → ${to}`),
      );
    assert.deepEqual(missing, []);
  });
});
