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

export default defineConfig({ plugins: [mockWorker], build: { target: 'es2022' } });
