/** A message of the test server, see `network.mjs`. */
type Message = { readonly type: string; readonly request: string } & (
  | { readonly gone: true }
  | {
      readonly gone?: never;
      readonly method: string;
      readonly url: string;
      readonly headers: Record<string, string>;
      readonly body: string;
    }
);

const encode = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const decode = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const page = crypto.randomUUID();

/** Where this page's backend is reached. */
export const baseUrl = `/network/${page}/api`;

/** Answers what this page asks at `baseUrl` over a real network. A front that throws, or answers with an error, breaks the connection. */
export async function answerRequests(front: (request: Request) => Promise<Response>): Promise<{ stop: () => void }> {
  const socket = new WebSocket(`ws://${location.host}/wds`);
  const underWay = new Map<string, AbortController>();

  async function answer(id: string, request: Request) {
    const say = (message: object) => socket.send(JSON.stringify({ type: 'network.answer', request: id, ...message }));
    try {
      const response = await front(request);
      if (response.type === 'error') throw new TypeError('network error');
      say({ status: response.status, headers: Object.fromEntries(response.headers) });
      const reader = response.body?.getReader();
      request.signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
      for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
        say({ chunk: encode(read.value as Uint8Array) });
      say({ end: 'whole' });
    } catch {
      say({ end: 'broken' });
    } finally {
      underWay.delete(id);
    }
  }

  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    if (message.type !== 'network.request') return;
    if (message.gone) return underWay.get(message.request)?.abort();
    const { request, method, url, headers, body } = message;
    const gone = new AbortController();
    underWay.set(request, gone);
    void answer(request, new Request(url, { method, headers, signal: gone.signal, ...(body && { body: decode(body) }) }));
  });
  await new Promise((open) => socket.addEventListener('open', open, { once: true }));
  socket.send(JSON.stringify({ type: 'network.page', page }));
  return { stop: () => socket.close() };
}
