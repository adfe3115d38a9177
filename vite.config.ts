import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const external = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** The published package: unbundled ES modules, one for each source file, with every dependency left to the host's bundler. */
export default defineConfig({
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    emptyOutDir: true,
    lib: {
      entry: ['src/index.ts', 'src/adapter.ts', 'src/adapters/http/http-adapter.ts', 'src/testing/testing.ts', 'src/define/all.ts', 'src/define/activity-feed.ts', 'src/define/call-button.ts', 'src/define/calling.ts', 'src/define/permission-modal.ts'],
      formats: ['es'],
    },
    rollupOptions: {
      external,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
