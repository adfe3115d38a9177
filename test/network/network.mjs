/**
 * A network between a page and a backend that lives in the same page: the test server carries every request under `/network/` to the page that
 * answers there, over a web socket, and its answer back as it comes. So `fetch` and event streams are real ones in every engine, also where a
 * mocking worker cannot carry a stream, and the backend keeps the page's virtual time.
 */
import { randomUUID } from 'node:crypto';

/** `plugin` and `middleware` of the test runner's configuration. */
export function network() {
  const pages = new Map();
  const requests = new Map();

  const heard = ({ webSocket, data: { type, ...message } }) => {
    if (type === 'network.page') {
      pages.set(message.page, webSocket);
      webSocket.on('close', () => pages.delete(message.page));
    }
    if (type === 'network.answer') requests.get(message.request)?.(message);
  };

  const body = async (request) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    return Buffer.concat(chunks).toString('base64');
  };

  return {
    plugin: { name: 'network', serverStart: ({ webSockets }) => void webSockets.on('message', heard) },
    async middleware(context, next) {
      const [, page] = /^\/network\/([^/]+)\//.exec(context.path) ?? [];
      if (!page) return next();
      const { req, res, method, href: url, headers } = context;
      context.respond = false;
      context.status = 200; // for the runner's list of missing files
      const [id, sent] = [randomUUID(), await body(req)];
      const say = (message) => pages.get(page)?.send(JSON.stringify({ type: 'network.request', request: id, ...message }));
      requests.set(id, ({ status, headers: answered, chunk, end }) => {
        // a connection that is used again would have the browser repeat a request whose answer was lost
        if (status) res.writeHead(status, { ...answered, connection: 'close' }).flushHeaders();
        if (chunk) res.write(Buffer.from(chunk, 'base64'));
        if (end === 'whole') res.end();
        if (end === 'broken') res.destroy();
      });
      res.on('close', () => {
        requests.delete(id);
        say({ gone: true });
      });
      if (pages.has(page)) say({ method, url, headers, body: sent });
      else res.destroy();
    },
  };
}
