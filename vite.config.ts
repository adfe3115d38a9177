import { defineConfig, type UserConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const external = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

const shared = { target: 'es2022', sourcemap: true } as const;

/** For bundlers: unbundled ES modules, one for each source file, with every dependency left to the host. */
const modules: UserConfig = {
  build: {
    ...shared,
    minify: false,
    emptyOutDir: true,
    lib: {
      entry: [
        'index',
        'adapter',
        'adapters/cloud-api/cloud-api',
        'adapters/http/http-adapter',
        'testing/testing',
        'define/all',
        'define/activity-feed',
        'define/call-button',
        'define/calling',
        'define/permission-modal',
        'define/permission-status',
      ].map((name) => `src/${name}.ts`),
      formats: ['es'],
    },
    rollupOptions: { external, output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' } },
  },
};

/** For a script tag: everything in one file, which registers the tags. */
const single: UserConfig = {
  build: {
    ...shared,
    minify: true,
    emptyOutDir: false,
    modulePreload: false,
    rollupOptions: { input: 'src/define/all.ts', output: { entryFileNames: 'wa-calling.min.js', codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => (mode === 'single' ? single : modules));
