import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { browserFlags, createPage, ensureBrowser } from './test/browser.mjs';
import { failedFiles } from './test/failed-files.mjs';
import { network } from './test/network/network.mjs';

const { plugin: networkPlugin, middleware: carryRequests } = network();
const mockWorker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** What the tests read of the command line's environment: the seed, and whether this is the long run. */
const settings = { seed: Number(process.env.SEED ?? Date.now() % 2 ** 31), long: Boolean(process.env.LONG) };

/** The page around the tests; `more`: settings of one engine. */
export const testPage = (more) => (framework) =>
  `<!doctype html><html lang="en"><head><script>window.testSettings = ${JSON.stringify({ ...settings, ...more })}</script><script type="module" src="/test/newest-dates.mjs"></script></head><body><script type="module" src="${framework}"></script></body></html>`;

export default {
  files: ['test/**/*.test.ts', '!test/package/**', '!test/pages/**'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  plugins: [
    networkPlugin,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  middleware: [
    carryRequests,
    (context, next) => {
      if (context.path !== '/mockServiceWorker.js') return next();
      context.type = 'text/javascript';
      context.body = createReadStream(mockWorker);
    },
  ],
  browsers: [chromeLauncher({ createPage, launchOptions: { executablePath: ensureBrowser(), args: browserFlags } })],
  // a busy machine is not a broken browser
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: settings.long ? 3_600_000 : process.env.ALL ? 900_000 : 300_000,
  reporters: [defaultReporter(), failedFiles()],
  testFramework: { config: { timeout: settings.long ? 3_600_000 : 60_000 } },
  testRunnerHtml: testPage(),
};
