/** Serves the page, and what stands in for your backend. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createSimulator } from 'wa-calling/testing';
import { backend } from '../backend.mjs';

const page = (file) => fileURLToPath(new URL(file, import.meta.url));
const built = new URL('./', import.meta.resolve('wa-calling/wa-calling.min.js'));
const files = {
  '/': [page('index.html'), 'text/html'],
  '/page.css': [page('../page.css'), 'text/css'],
  '/page.js': [page('page.js'), 'text/javascript'],
};

/** The one file, and those of the other languages. */
const single = /^\/wa-calling[\w.-]*\.min\.js$/;

/** What a strict page allows, and all that the elements need. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types wa-calling";

const answer = backend(createSimulator);

async function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = single.test(pathname) ? [new URL(`.${pathname}`, built), 'text/javascript'] : files[pathname];
  const content = file && (await readFile(file[0]).catch(() => undefined));
  if (!content) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': `${file[1]}; charset=utf-8`, 'content-security-policy': policy }).end(content);
}

const server = createServer((request, response) => answer(request, response, () => serve(request, response)));

server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
