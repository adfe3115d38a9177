import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { createSimulator } from 'wa-calling/testing';
import { standIn } from '../backend.mjs';

export default defineConfig({
  plugins: [react(), standIn(createSimulator)],
  server: { port: Number(process.env.PORT ?? 4000), fs: { allow: ['..'] } },
});
