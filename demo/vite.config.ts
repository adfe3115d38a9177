import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const workerFile = 'mockServiceWorker.js';
const worker = readFileSync(createRequire(import.meta.url).resolve(`msw/${workerFile}`), 'utf8');

/** The worker that answers for the backend, straight from msw: a copy in the repository would grow old. */
const mockWorker: Plugin = {
  name: 'mock-worker',
  configureServer: ({ middlewares }) => {
    middlewares.use(`/${workerFile}`, (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(worker);
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: workerFile, source: worker });
  },
};

// opens a page only for a person who can see it
const open = Boolean(process.stdout.isTTY) && !process.env.CI;

/** The strictest isolation that a host may ask of its pages: the elements need no way around it. */
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

export default defineConfig({ plugins: [mockWorker], server: { open, headers }, preview: { headers }, build: { target: 'es2022' } });
