import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { createSimulator } from 'wa-calling/testing';
import { backend } from '../backend.mjs';

/** In its place put your own backend: `server.proxy`. */
const standIn = { name: 'backend', configureServer: ({ middlewares }) => void middlewares.use(backend(createSimulator)) };

export default defineConfig({
  plugins: [svelte({ preprocess: vitePreprocess() }), standIn],
  server: { port: Number(process.env.PORT ?? 4000), fs: { allow: ['..'] } },
});
