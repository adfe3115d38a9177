/** Which room may import from which: the house's table, enforced. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const src = join(root, 'src');

/** Per room: what may be imported for its value (statically), what only with `import()`, and of what besides only the types. */
const rooms = {
  clock: {},
  'back-off': { value: ['domain/instant'] },
  'load-once': {},
  domain: { value: ['domain'] },
  adapter: { value: ['domain'], types: ['news'] },
  news: { types: ['domain'] },
  boundary: { value: ['valibot', 'domain', 'adapter', 'boundary'] },
  machines: { value: ['xstate', 'domain', 'machines', 'clock'] },
  store: { value: ['idb', '@noble/hashes', 'domain', 'boundary', 'clock', 'store'] },
  media: { value: ['domain', 'clock', 'media'] },
  calling: {
    value: ['domain', 'boundary', 'adapter', 'back-off', 'clock', 'load-once', 'calling', '@lit/context'],
    lazy: ['machines', 'store', 'media', 'calling/templates', 'calling/ringing', 'calling/name-thrown', 'calling/name-storage-trouble'],
    // the words are handed out with the desk
    types: ['i18n/messages'],
  },
  elements: {
    value: ['lit', '@lit/context', 'domain', 'calling/context', 'i18n', 'styles', 'events', 'elements', 'lucide'],
    lazy: ['elements', 'define/permission-modal', 'define/template-picker', 'define/template-editor'],
    types: ['adapter', 'calling'],
  },
  'elements/calling': {
    value: ['lit', '@lit/context', 'calling/context', 'domain/takes-up', 'elements', 'events', 'load-once'],
    lazy: ['whole-desk', 'adapters/http', 'i18n', 'elements/shortcuts', 'elements/wiring-mistakes'],
    types: ['adapter', 'domain', 'calling'],
  },
  'whole-desk': { value: ['calling/create-calling', 'calling/load-stores', 'store/stores'] },
  'free-tag': {},
  define: { value: ['elements', 'define', 'free-tag'] },
  adapters: {
    value: ['adapter', 'domain', 'boundary', 'back-off', 'clock', 'store/hashed-id', 'valibot', 'adapters', 'eventsource-parser'],
    lazy: ['adapters/http/stream-mistakes'],
  },
  // the contract reads an adapter's answers as the desk does
  testing: {
    value: ['adapter', 'domain', 'clock', 'testing', 'boundary/read', 'boundary/reason', 'boundary/what-was-expected'],
    types: ['boundary/warning'],
  },
  // what the desk says of connection and sound has words, like what the domain says
  i18n: { value: ['i18n', 'domain/instant'], types: ['domain', 'calling/conversation', 'calling/voice'] },
  styles: { value: ['lit', 'styles'] },
  events: { types: ['domain', 'calling'] },
  index: {
    value: ['adapter', 'calling', 'define', 'domain', 'elements'],
    types: ['clock', 'events', 'i18n', 'store/store', 'store/store-trouble'],
  },
  'single-file': { value: ['define/all', 'index', 'adapters/http'] },
};

/** Names that mean nothing: a file is named for the one thing it exports. */
const emptyNames = /(^|-)(utils?|helpers?|manager|service|data|types|misc|common)\.ts$/;

const files = readdirSync(src, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const roomOf = (file) => (file.startsWith('elements/calling/') ? 'elements/calling' : file.split('/')[0].replace(/\.ts$/, ''));

/** Every import of a file: `{to, how}` with `how` one of value, type, lazy. */
function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (specifier, how) => {
    const local = specifier.startsWith('.')
      ? relative(src, resolve(src, dirname(file), specifier))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '')
      : specifier;
    found.push({ to: local, how });
  };
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const named = clause?.namedBindings?.elements ?? clause?.exportClause?.elements;
      const onlyTypes = clause?.isTypeOnly || (named?.length > 0 && !clause?.name && named.every(({ isTypeOnly }) => isTypeOnly));
      add(node.moduleSpecifier.text, onlyTypes ? 'type' : 'value');
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0].text, 'lazy');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isIn = (to, allowed) => allowed.some((room) => to === room || to.startsWith(`${room}/`));

/** Static imports reachable from a file, packages included. */
function reachable(file, seen = new Set()) {
  for (const { to, how } of importsOf(file)) {
    if (how !== 'value' || seen.has(to)) continue;
    seen.add(to);
    const next = `${to}.ts`;
    if (files.includes(next)) reachable(next, seen);
  }
  return seen;
}

describe('the rooms', () => {
  for (const file of files) {
    it(`${file} imports only what its room may`, () => {
      const rules = rooms[roomOf(file)];
      assert.ok(rules, `${file} stands in no room of the house`);
      for (const { to, how } of importsOf(file)) {
        const { value = [], lazy = [], types = [] } = rules;
        const allowed = { value, lazy, type: [...value, ...lazy, ...types] }[how];
        assert.ok(isIn(to, allowed), `${how} import of "${to}"`);
      }
    });
  }

  it('keep xstate, idb, valibot, machines, store and the modal out of the button’s static imports', () => {
    const found = [...reachable('define/call-button.ts')].filter((to) =>
      /^(xstate|idb|valibot)|^(machines|store|boundary|adapters)\/|permission-modal\/permission-modal$/.test(to),
    );
    assert.deepEqual(found, []);
  });

  it('read at the boundary only by what the hostile payloads are tried on', () => {
    const readers = files
      .filter((file) => !file.startsWith('boundary/'))
      .flatMap((file) => importsOf(file).filter(({ to, how }) => how === 'value' && to.startsWith('boundary/')))
      .map(({ to }) => to)
      .filter((to) => /export (function|const) (read|as)[A-Z]/.test(readFileSync(join(src, `${to}.ts`), 'utf8')));
    const tried = readFileSync(join(root, 'test/boundary/surviving.ts'), 'utf8');
    assert.deepEqual(
      [...new Set(readers)].filter((to) => !tried.includes(`src/${to}.js`)),
      [],
    );
  });

  it('register no tag outside of define/ and define.ts', () => {
    const registering = files.filter(
      (file) => roomOf(file) !== 'define' && /customElements\.define|@customElement\(/.test(readFileSync(join(src, file), 'utf8')),
    );
    assert.deepEqual(registering, []);
  });

  it('keep the domain free of clocks and of the page', () => {
    const impure = files.filter(
      (file) =>
        file.startsWith('domain/') &&
        /\bDate\.now|\bnew Date\(\)|\bdocument\.|\bglobalThis\b|Math\.random/.test(readFileSync(join(src, file), 'utf8')),
    );
    assert.deepEqual(impure, []);
  });
});

describe('the files', () => {
  const limit = 250;
  const all = ['src', 'demo', 'test', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((file) => `${folder}/${file}`.replaceAll('\\', '/'))
      .filter((file) => /\.(ts|mjs|css|html)$/.test(file) && !file.includes('node_modules')),
  );

  it('stay short', () => {
    const long = all
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1])
      .filter(([, lines]) => lines > limit);
    assert.deepEqual(long, []);
  });

  it('are named for what they hold', () => {
    assert.deepEqual(
      all.filter((file) => emptyNames.test(file)),
      [],
    );
  });
});
