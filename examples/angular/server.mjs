/** Serves what was built, and what stands in for your backend. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { createSimulator } from 'wa-calling/testing';
import { backend } from '../backend.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const answer = backend(createSimulator);

async function serve({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const file = pathname === '/' ? '/index.html' : pathname;
  try {
    const content = await readFile(new URL(`dist${file}`, import.meta.url));
    response.writeHead(200, { 'content-type': `${types[extname(file)]}; charset=utf-8` }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer((request, response) => answer(request, response, () => serve(request, response)));

server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
