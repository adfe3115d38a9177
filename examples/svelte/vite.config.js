import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { createSimulator } from 'wa-calling/testing';
import { standIn } from '../backend.mjs';

export default defineConfig({
  plugins: [svelte({ preprocess: vitePreprocess() }), standIn(createSimulator)],
  server: { port: Number(process.env.PORT ?? 4000), fs: { allow: ['..'] } },
});
