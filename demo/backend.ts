import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { WorldLink } from './world/world-link.js';

/** What an answer of a near server takes, ms. */
const usualDelay = 90;

const after = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms));

/** How many requests were answered so far. */
export interface Answered {
  count: number;
}

/**
 * Puts the world behind `/api` of this page. `slow`: how long the first answers take, ms, to see what the SDK shows before the
 * network has said anything.
 */
export async function serveApi(world: WorldLink, { slow }: { readonly slow: number }): Promise<Answered> {
  const answered = { count: 0 };
  hearLastWords(world);
  const awake = after(slow);
  const answer = async ({ request }: { readonly request: Request }) => {
    await Promise.all([awake, after(usualDelay)]);
    try {
      const response = await world.fetch(request);
      answered.count += 1;
      return response;
    } catch {
      // what a page sees of a lost network
      return HttpResponse.error();
    }
  };
  const worker = setupWorker(http.all('/api/*', answer));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: '/mockServiceWorker.js' } });
  if (!navigator.serviceWorker.controller) await reloadOnce();
  return answered;
}

/**
 * A page that goes away answers no request of its own any more, as a server would: what it says last goes straight to the world. That
 * is one thing only, the end of its calls.
 */
function hearLastWords(world: WorldLink): void {
  const usual = globalThis.fetch.bind(globalThis);
  const lastWords = JSON.stringify({ leaving: true });
  globalThis.fetch = (input, init) => (input instanceof Request && input.keepalive ? world.fetch(input, lastWords) : usual(input, init));
}

/** After a forced reload no worker serves the page until it is loaded again. */
async function reloadOnce(): Promise<void> {
  await after(200);
  if (navigator.serviceWorker.controller) return;
  const mark = 'wa-calling-demo/reloaded';
  if (sessionStorage.getItem(mark)) return sessionStorage.removeItem(mark);
  sessionStorage.setItem(mark, 'yes');
  location.reload();
  await new Promise(() => undefined);
}
