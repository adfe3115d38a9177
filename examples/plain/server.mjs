/** Serves the page, and stands in for your backend: the simulator that is in the package, with one customer. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createSimulator } from 'wa-calling/testing';

const simulator = createSimulator({
  clock: { now: Date.now, setTimeout, clearTimeout },
  tenant: 'acme',
  agents: [{ id: 'priya', name: 'Priya Nair' }],
  customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: '4711' }] }],
});
const phone = simulator.phone('amara');
const does = new Set(['allow', 'answer', 'hangUp', 'call']);

const page = (file) => fileURLToPath(new URL(file, import.meta.url));
const built = (file) => fileURLToPath(import.meta.resolve(`wa-calling/${file}`));
const files = {
  '/': [page('index.html'), 'text/html'],
  '/page.css': [page('page.css'), 'text/css'],
  '/page.js': [page('page.js'), 'text/javascript'],
  '/wa-calling.min.js': [built('wa-calling.min.js'), 'text/javascript'],
};

/** What a strict page allows, and all that the elements need. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types wa-calling";

async function answer(request, response, address) {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = request.method === 'POST' ? Readable.toWeb(request) : undefined;
  const init = { method: request.method, headers: request.headers, body, duplex: 'half', signal: gone.signal };
  const answered = await simulator.fetch(new Request(address, init));
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).flushHeaders();
  if (answered.body) for await (const chunk of answered.body) response.write(chunk);
  response.end();
}

const server = createServer((request, response) => {
  const address = new URL(request.url, 'http://localhost');
  const act = address.pathname.match(/^\/phone\/(\w+)$/)?.[1];
  const file = files[address.pathname];
  if (address.pathname.startsWith('/api/calling/')) {
    answer(request, response, address).catch(() => response.destroy());
  } else if (request.method === 'POST' && does.has(act)) {
    phone[act]();
    response.writeHead(204).end();
  } else if (file) {
    readFile(file[0]).then((content) => {
      response.writeHead(200, { 'content-type': `${file[1]}; charset=utf-8`, 'content-security-policy': policy });
      response.end(content);
    });
  } else response.writeHead(404).end();
});

server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
