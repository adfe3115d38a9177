/** The simulator outside of the tabs: a Node server that speaks the HTTP contract and serves the pages of `tab/`, or one with nothing on it (`bare.html`). */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

/** What the command line's environment says of a run. */
export const settings = { seed: Number(process.env.SEED ?? Date.now() % 2 ** 31), long: Boolean(process.env.LONG) };

/** How often something is done: CI counts by default, the large counts in the long run. */
export const times = (ci, large) => (settings.long ? large : ci);

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Bundled pages by address. */
async function bundle() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: path('./tab'),
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rollupOptions: { input: [path('./tab/tab.html'), path('./tab/secrets.html')] },
    },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

/**
 * Streams that are open, whose they are, and how long two or more were open at once. Those of a page that is being ended count no more,
 * not even one that it still begins: that its connection broke is heard some time after its lock fell free.
 */
function streamCount() {
  const open = new Map();
  const pageOf = new Map();
  const pages = new Map();
  const dying = new Set();
  const overlaps = [];
  let overlapSince;
  const changed = () => {
    if ([...open.keys()].filter((stream) => !dying.has(pageOf.get(stream))).length > 1) overlapSince ??= performance.now();
    else if (overlapSince !== undefined) {
      overlaps.push(performance.now() - overlapSince);
      overlapSince = undefined;
    }
  };
  return {
    open,
    overlaps,
    ending: (tab) => {
      for (const page of pages.get(tab) ?? []) dying.add(page);
      changed();
    },
    asked: (tab, page) => pages.set(tab, (pages.get(tab) ?? new Set()).add(page)),
    began: (stream, tab, page) => {
      open.set(stream, tab);
      pageOf.set(stream, page);
      changed();
    },
    ended: (stream) => {
      open.delete(stream);
      pageOf.delete(stream);
      changed();
    },
  };
}

/** Starts it on a free port. `files`: by address, in place of the pages of `tab/`; `headers`: of every file. */
export async function startSimulatorServer({ files, headers = {} } = {}) {
  const [pages, { module: testing }, { module: clocks }] = await Promise.all([
    files ?? bundle(),
    runnerImport(path('../../src/testing/testing.ts')),
    runnerImport(path('../../src/clock.ts')),
  ]);
  const simulator = testing.createSimulator({
    clock: clocks.systemClock,
    customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'order' }] }],
  });
  const streams = streamCount();
  const counts = { desk: 0, events: 0 };
  const onStream = new Set();
  let interruption;
  /** Does what the test wants done at this point of the next outreach. */
  const reach = async (point, { pathname }) => {
    if (interruption?.point !== point || !pathname.endsWith('/outreach')) return;
    const { act } = interruption;
    interruption = undefined;
    await act();
  };

  const serveApi = async (request, response, address) => {
    const gone = new AbortController();
    const leave = () => gone.abort();
    // a client that goes ends its side first; the response would notice only when it is written to
    request.socket.once('end', leave);
    response.on('close', () => {
      request.socket.off('end', leave);
      leave();
    });
    const body = request.method === 'POST' ? Readable.toWeb(request) : undefined;
    const isStream = address.pathname.endsWith('/events');
    if (address.pathname.endsWith('/desk')) counts.desk += 1;
    // a tab has another page after each load
    const [tab, page] = address.pathname.split('/')[1].split('.');
    streams.asked(tab, page);
    if (isStream) {
      counts.events += 1;
      streams.began(response, tab, page);
      gone.signal.addEventListener('abort', () => streams.ended(response));
      for (const listener of [...onStream]) listener(tab);
    }
    await reach('arrives', address);
    const init = { method: request.method, headers: request.headers, body, duplex: 'half', signal: gone.signal };
    const answer = await simulator.fetch(new Request(address, init));
    await reach('is done', address);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.flushHeaders();
    if (answer.body) for await (const chunk of answer.body) response.write(chunk);
    response.end();
    await reach('is answered', address);
  };

  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (address.pathname.includes('/api/')) {
      serveApi(request, response, address).catch(() => response.destroy());
      return;
    }
    const page = address.pathname === '/bare.html' ? '<!doctype html>' : pages.get(address.pathname);
    const type = address.pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(page ?? '');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

  return {
    url: `http://localhost:${server.address().port}`,
    simulator,
    streams,
    counts,
    onStream,
    interrupt: (point, act) => {
      interruption = { point, act };
    },
    close: () => {
      simulator.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
