import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { createSimulator } from 'wa-calling/testing';
import { backend } from '../backend.mjs';

/** In its place put your own backend: `server.proxy`. */
const standIn = { name: 'backend', configureServer: ({ middlewares }) => void middlewares.use(backend(createSimulator)) };

export default defineConfig({
  plugins: [react(), standIn],
  server: { port: Number(process.env.PORT ?? 4000), fs: { allow: ['..'] } },
});
