/** Bundles code as a host's production build would, and weighs it. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'virtual:entry';

/** What Vite adds to pages for `import()` is no part of what is weighed. */
const withoutPreload = 'export const __vitePreload = (load) => load();';

/** Brotli size of one chunk, bytes: chunks travel one by one. */
const weigh = (code) => brotliCompressSync(Buffer.from(code)).length;

/** A page speaks one language: of the locales only one is ever loaded. */
const isOtherLanguage = /\/i18n\/(?!en[./])[^/]+(\/first)?\.[jt]s$/;

/** Every chunk that arrives with `first`: what it imports, and with `lazy` also what it may import later but for `never`. */
function arriving(first, chunks, { lazy, never }) {
  const found = new Set();
  const stays = ({ facadeModuleId: id = '' }) =>
    isOtherLanguage.test(id) || never.some((path) => id?.replace(/\.[jt]s$/, '').endsWith(path));
  const add = (chunk) => {
    if (!chunk || found.has(chunk) || stays(chunk)) return;
    found.add(chunk);
    for (const file of [...chunk.imports, ...(lazy ? chunk.dynamicImports : [])]) add(chunks.get(file));
  };
  add(first);
  return [...found];
}

/**
 * Bundles this module source with Rolldown through `vite build`, minified. Answers its brotli size in bytes, its packages, its files by
 * weight, and the chunks by name. `lazy`: what `import()` loads is part of it, but for the modules that `never` names. `from`: the folder
 * of a built package in place of `dist`.
 */
export async function bundle(source, { lazy = false, never = [], from } = {}) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: from ? { alias: [{ find: /^wa-calling\/(.*)$/, replacement: `${from}/dist/$1.js` }] } : {},
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : id.endsWith('vite/preload-helper.js') ? withoutPreload : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // a page's own code exports nothing, and Vite lets it hold what others share; a floor is its exports
      rollupOptions: { input: entry, preserveEntrySignatures: 'exports-only' },
    },
  });
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const first = [...chunks.values()].find(({ isEntry }) => isEntry);
  const arrived = arriving(first, chunks, { lazy, never });
  const modules = arrived.flatMap(({ modules }) => Object.entries(modules)).filter(([, { code }]) => code);
  return {
    bytes: arrived.reduce((sum, { code }) => sum + weigh(code), 0),
    code: arrived.map(({ code }) => code).join('\n'),
    packages: [...new Set(modules.flatMap(([id]) => id.match(/.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/)?.[1] ?? []))].sort(),
    modules: modules.map(([id, { code }]) => ({ id: id.replace(root, ''), bytes: weigh(code) })).sort((a, b) => b.bytes - a.bytes),
    entry: first.fileName,
    arrives: arrived.map(({ fileName }) => fileName).sort(),
    chunks: new Map([...chunks].map(([name, { code }]) => [name, code])),
  };
}
