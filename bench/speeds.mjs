/** What this package costs beside a floor written by hand, measured in a browser of its own, on a disk, with a production build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from '../test/browser.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

async function bundledPage() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: path('./page'),
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

/** The measured with what is promised of it, and whether that is kept. */
function judged({ atMost, promise, ...one }) {
  if (atMost === undefined) return { ...one, target: '–', met: '–' };
  return { ...one, target: promise ?? `≤ ${atMost}×`, met: one.ratio <= atMost ? 'yes' : 'no' };
}

/**
 * Measures every case, those that grow once for each of `grown`: `[from, to]` in rows. Each has a page of its own.
 * A temporary profile on disk, since a private window would keep its databases in memory.
 */
export async function speeds({ rows, grown, samples, only }) {
  const server = await serve(await bundledPage());
  const profile = mkdtempSync(join(tmpdir(), 'wa-calling-bench-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: ensureBrowser(), args: browserFlags });
  try {
    const fresh = async () => {
      const page = await context.newPage();
      await page.goto(server.url);
      return page;
    };
    const first = await fresh();
    const names = await first.evaluate(() => window.cases);
    await first.close();
    const wanted = names.filter((name) => !only || name === only);
    const runs = wanted.flatMap((name) => (name === 'growth' ? grown.map((pair) => [name, ...pair]) : [[name, 0, rows]]));
    const measured = [];
    for (const [name, fewer, all] of runs) {
      const page = await fresh();
      measured.push(judged(await page.evaluate((run) => window.measure(...run), [name, all, fewer, samples])));
      await page.close();
    }
    return measured;
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
