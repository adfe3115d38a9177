import { backend } from './desk-backend.js';

/** Streams of news that are open. */
export const streams = { open: 0 };

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

/** Answers what is asked of `base-url`, in place of a network: one stream of news that stays open, and facts. */
export function answerHttp(tenant: string): void {
  const { desk, conversations } = backend(tenant);
  window.fetch = async (asked) => {
    const { url, signal } = new Request(asked);
    const { pathname } = new URL(url);
    if (pathname.endsWith('/events')) return new Response(stream(signal), { headers: { 'Content-Type': 'text/event-stream' } });
    if (pathname.endsWith('/desk')) return json(await desk({ signal }));
    if (pathname.endsWith('/conversations')) return json({ conversations: await conversations(['c1'], { signal }) });
    return json({ activities: [] });
  };
}

function stream(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      streams.open += 1;
      controller.enqueue(new TextEncoder().encode(`event: time\ndata: ${JSON.stringify({ serverTime: Date.now() })}\n\n`));
      const over = () => {
        streams.open -= 1;
        controller.error(signal.reason);
      };
      signal.addEventListener('abort', over, { once: true });
    },
  });
}
