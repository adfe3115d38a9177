import type { NewsListener } from '../../../src/adapter.js';
import { httpAdapter, type HttpAdapterOptions } from '../../../src/adapters/http/http-adapter.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { aMoment, notebook, soon } from './backend.js';

/** What the test that runs has opened. */
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

type More = Partial<HttpAdapterOptions> & { readonly after?: string; readonly atNews?: () => void };

/** Listens as a desk does, and notes what it hears; ends with the test. */
export function listenTo(fetch: HttpAdapterOptions['fetch'] & {}, { after, atNews, ...options }: More = {}) {
  const clock = new VirtualClock();
  const { lines, listener } = notebook();
  const noting: NewsListener = {
    ...listener,
    news: (batch, cursor) => {
      listener.news(batch, cursor);
      atNews?.();
    },
  };
  const stop = httpAdapter({ baseUrl: 'https://desk.example', fetch, clock, ...options }).subscribe(noting, { after });
  stops.push(stop);
  /** Waits for a back-off to begin and lets it pass. */
  const passBackOff = async () => {
    await soon(() => lines.at(-1) === 'reconnecting');
    await aMoment();
    clock.advance(30_000);
  };
  return { clock, lines, listener, stop, passBackOff };
}

/** The cursor of a request, as the query and the header say it. */
export const cursorOf = (request: Request | undefined) =>
  request && [new URL(request.url).searchParams.get('after'), request.headers.get('Last-Event-ID')];
