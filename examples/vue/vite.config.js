import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { createSimulator } from 'wa-calling/testing';
import { standIn } from '../backend.mjs';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wa-') } } }), standIn(createSimulator)],
  server: { port: Number(process.env.PORT ?? 4000), fs: { allow: ['..'] } },
});
