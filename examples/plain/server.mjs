/** Serves the page, and what stands in for your backend. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createSimulator } from 'wa-calling/testing';
import { backend } from '../backend.mjs';

const page = (file) => fileURLToPath(new URL(file, import.meta.url));
const built = (file) => fileURLToPath(import.meta.resolve(`wa-calling/${file}`));
const files = {
  '/': [page('index.html'), 'text/html'],
  '/page.css': [page('../page.css'), 'text/css'],
  '/page.js': [page('page.js'), 'text/javascript'],
  '/wa-calling.min.js': [built('wa-calling.min.js'), 'text/javascript'],
};

/** What a strict page allows, and all that the elements need. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types wa-calling";

const answer = backend(createSimulator);

async function serve(request, response) {
  const file = files[new URL(request.url, 'http://localhost').pathname];
  if (!file) return response.writeHead(404).end();
  const content = await readFile(file[0]);
  response.writeHead(200, { 'content-type': `${file[1]}; charset=utf-8`, 'content-security-policy': policy }).end(content);
}

const server = createServer((request, response) => answer(request, response, () => serve(request, response)));

server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
