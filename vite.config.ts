import { readdirSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compactTemplates } from './vite.compact-templates.js';
import { integrity } from './vite.integrity.js';
import manifest from './package.json' with { type: 'json' };

const externalAll = (names: readonly string[]) => names.map((name) => new RegExp(`^${name}(/|$)`));

const target = 'es2022';

const tags = readdirSync('src/define').map((file) => `define/${file.replace(/\.ts$/, '')}`);

/** Icons come along as modules of their own, their sources do not: a map of them would lead nowhere. */
const mapsOfOurs: Plugin = {
  name: 'maps-of-ours',
  transform: {
    filter: { id: /\/node_modules\// },
    handler: (code) => ({ code, map: { mappings: '' } }),
  },
};

/** For bundlers: unbundled ES modules, one for each source file, with every dependency left to the host. */
const modules: UserConfig = {
  plugins: [compactTemplates, mapsOfOurs],
  build: {
    target,
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
    lib: {
      entry: [
        'index',
        'adapter',
        'adapters/cloud-api/cloud-api',
        'adapters/http/http-adapter',
        'machines/machines',
        'testing/testing',
        ...tags,
      ].map((name) => `src/${name}.ts`),
      formats: ['es'],
    },
    rollupOptions: {
      external: externalAll(Object.keys(manifest.dependencies)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        // the sources are in the package, and the maps point to them
        sourcemapExcludeSources: true,
      },
    },
  },
};

const policyOfLit = /([\w$]+\.createPolicy\(\s*["'])lit-html(["'])/;

/**
 * Two copies of Lit cannot both make a Trusted Types policy of one name: the second one would throw, and the page stay empty. A second copy
 * of this file takes the policy that the first one has made.
 */
const ownPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  renderChunk(code) {
    const renamed = code.replace(policyOfLit, 'globalThis[Symbol.for("wa-calling/policy")] ??= $1wa-calling$2');
    if (renamed === code) this.error('Lit makes no policy named lit-html any more: see how it does now.');
    return { code: renamed, map: null };
  },
};

/** Every locale but English, which is spoken where a page names none of these. */
const languages = readdirSync('src/i18n', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['parts', 'en'].includes(entry.name))
  .map(({ name }) => name);

/** Beside the one file stands one for each other language: a page fetches the one that it speaks. */
const languageFile = (name: string) => `wa-calling.${name}.min.js`;

const languagesBeside: Plugin = {
  name: 'languages-beside',
  enforce: 'pre',
  resolveId(source) {
    const name = languages.find((each) => source.endsWith(`/i18n/${each}.js`) || source.endsWith(`/i18n/${each}/first.js`));
    return name ? { id: `./${languageFile(name)}`, external: true } : undefined;
  },
};

const beside: UserConfig = {
  build: {
    target,
    minify: true,
    emptyOutDir: false,
    modulePreload: false,
    rollupOptions: {
      input: Object.fromEntries(languages.map((name) => [name, `src/i18n/${name}.ts`])),
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: ({ name }) => languageFile(name),
        chunkFileNames: 'wa-calling-languages.min.js', // what they share
        codeSplitting: { groups: [{ name: 'languages', minShareCount: 2 }] },
      },
    },
  },
};

/** For a script tag: everything in one file, which registers the tags and exports the rest; `external` is what the page brings along itself. */
const single = (file: string, external: readonly string[], plugins: Plugin[]): UserConfig => ({
  plugins: [languagesBeside, compactTemplates, ...plugins],
  build: {
    target,
    // once is enough: the other file is the same code, and bundles less
    sourcemap: external.length === 0,
    license: external.length === 0 && { fileName: 'third-party-licences.md' },
    minify: true,
    emptyOutDir: false,
    modulePreload: false,
    rollupOptions: {
      input: 'src/single-file.ts',
      preserveEntrySignatures: 'strict',
      external: externalAll(external),
      output: { entryFileNames: file, codeSplitting: false },
    },
  },
});

const modes: Readonly<Record<string, UserConfig>> = {
  languages: beside,
  single: single('wa-calling.min.js', [], [ownPolicy]),
  'without-lit': single('wa-calling.without-lit.min.js', ['lit', '@lit/context'], [integrity]),
};

export default defineConfig(({ mode }) => modes[mode] ?? modules);
