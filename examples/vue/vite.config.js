import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { createSimulator } from 'wa-calling/testing';
import { backend } from '../backend.mjs';

/** In its place put your own backend: `server.proxy`. */
const standIn = { name: 'backend', configureServer: ({ middlewares }) => void middlewares.use(backend(createSimulator)) };

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wa-') } } }), standIn],
  server: { port: Number(process.env.PORT ?? 4000), fs: { allow: ['..'] } },
});
