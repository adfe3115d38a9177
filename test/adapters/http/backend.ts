import type { NewsListener } from '../../../src/adapter.js';
import { eventually } from '../../eventually.js';

/** A backend in memory behind an injected `fetch`: it notes every request and answers them in turn, the last answer for ever. */
export function backendThatAnswers(...answers: readonly ((request: Request) => Response | Promise<Response>)[]) {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request: Request): Promise<Response> => {
      requests.push(request.clone());
      const answer = answers[requests.length - 1] ?? answers.at(-1);
      if (!answer) throw new TypeError('Failed to fetch');
      return answer(request);
    },
  };
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

export const problem =
  (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify({ type: 'about:blank', title: '', status, ...body }), {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    });

export const nothing =
  (status = 204) =>
  () =>
    new Response(null, { status });

export const silence = () => new Promise<never>(() => {});

/** An event stream that says what the test tells it to. */
export function eventStream() {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (own) => void (controller = own),
    cancel: () => void (cancelled = true),
  });
  return {
    answer: () => new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }),
    say: (text: string) => controller?.enqueue(encoder.encode(text)),
    sayBytes: (bytes: Uint8Array) => controller?.enqueue(bytes),
    end: () => controller?.close(),
    breakOff: () => controller?.error(new TypeError('network error')),
    get cancelled() {
      return cancelled;
    },
  };
}

export const time = (serverTime: number) => `event: time\ndata: {"serverTime": ${serverTime}}\n\n`;
export const news = (cursor: string, ...batch: readonly unknown[]) =>
  `event: news\nid: ${cursor}\ndata: ${JSON.stringify(batch.length === 1 ? batch[0] : batch)}\n\n`;

/** Writes down what a listener hears, a line each. */
export function notebook() {
  const lines: string[] = [];
  const listener: NewsListener = {
    news: (batch, cursor) => void lines.push(`news ${JSON.stringify(batch)} ${cursor}`),
    connection: (now, at) => void lines.push(at?.serverTime === undefined ? now : `${now} ${at.serverTime}`),
    reset: () => void lines.push('reset'),
  };
  return { lines, listener };
}

/** Waits, for at most a second and mostly a few ms, until it is so. */
export const soon = (condition: () => boolean) => eventually(condition, 'what the server does');

/** Long enough for anything that could still happen without a timer. */
export const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));
