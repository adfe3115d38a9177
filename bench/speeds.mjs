/** What this package costs beside a floor written by hand, measured in a browser of its own, on a disk, with a production build. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { browserFlags, ensureBrowser } from '../test/browser.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Other libraries are not installed with the project, only with its bench. */
function ensureLibraries() {
  if (!existsSync(path('./libraries/node_modules')))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: path('./libraries'), stdio: 'inherit' });
}

async function bundledPage() {
  ensureLibraries();
  process.env.NODE_ENV = 'production'; // else the import would leave the page with the slower half of Lit
  // as in the package: to a bundler markup and styles are strings
  const { module } = await runnerImport(path('../vite.compact-templates.ts'), { configFile: false });
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: path('./page'),
    plugins: [module.compactTemplates],
    build: { write: false, target: 'es2022', modulePreload: false, rollupOptions: { input: path('./page/bench.html') } },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

/** A page alone in its process gets a clock that is exact to 5 µs. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function serve(files) {
  const server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type, ...isolated }).end(files.get(url) ?? '');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://localhost:${server.address().port}/bench.html`, close: () => server.close() };
}

/** The page may clean its heap up, and see what is in it to the byte. */
const heapFlags = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];

/** What a page cannot do by itself: count what is alive, and slow its processor down. */
async function handsOf(page) {
  const devTools = await page.context().newCDPSession(page);
  await page.exposeFunction('countActors', async () => {
    const { result } = await devTools.send('Runtime.evaluate', { expression: 'window.actor' });
    const { objects } = await devTools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const functionDeclaration = 'function () { return this.length; }';
    const counted = await devTools.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration, returnByValue: true });
    return counted.result.value;
  });
  await page.exposeFunction('slowDown', (rate) => devTools.send('Emulation.setCPUThrottlingRate', { rate }));
}

/** A figure as it is told. */
function told(figure, { as, unit }) {
  if (as === 'count') return `${figure} ${unit}`;
  return as === 'difference' ? `${figure < 0 ? '−' : '+'}${Math.abs(figure).toFixed(1)} ${unit}` : `${figure.toFixed(2)}×`;
}

/** The measured with what is promised of it, and whether that is kept. */
function judged({ atMost, promise, ...one }) {
  const written = { figure: told(one.figure, one), '95 % within': `${told(one.low, one)} – ${told(one.high, one)}` };
  if (atMost === undefined) return { ...one, ...written, target: '–', met: '–' };
  return { ...one, ...written, target: promise ?? `≤ ${atMost}×`, met: one.figure <= atMost ? 'yes' : 'no' };
}

/**
 * Measures every case, and tells each as it comes, those that grow once for each of `grown`: `[from, to]` in rows. Each has a browser of its
 * own, which nothing before it has filled or worn; what it finds is the databases. They lie in a temporary profile on disk, since a private window
 * would keep them in memory.
 */
export async function speeds({ rows, grown, samples, only }) {
  const server = await serve(await bundledPage());
  const profile = mkdtempSync(join(tmpdir(), 'wa-calling-bench-'));
  const executablePath = ensureBrowser();
  const inBrowser = async (work) => {
    const context = await chromium.launchPersistentContext(profile, { executablePath, args: [...browserFlags, ...heapFlags] });
    try {
      const page = await context.newPage();
      await handsOf(page);
      await page.goto(server.url);
      return await work(page);
    } finally {
      await context.close();
    }
  };
  try {
    const names = await inBrowser((page) => page.evaluate(() => window.cases));
    const wanted = names.filter((name) => !only || only.includes(name));
    const runs = wanted.flatMap((name) => (name === 'growth' ? grown.map((pair) => [name, ...pair]) : [[name, 0, rows]]));
    const measured = [];
    for (const [name, fewer, all] of runs) {
      try {
        const run = [name, all, fewer, samples];
        measured.push(judged(await inBrowser((page) => page.evaluate((these) => window.measure(...these), run))));
        console.log(`${measured.at(-1).what}: ${measured.at(-1).figure}`);
      } catch (error) {
        // hours of other figures are not thrown away
        console.error(`${name} could not be measured. ${error.message}`);
        process.exitCode = 1;
      }
    }
    return measured;
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
