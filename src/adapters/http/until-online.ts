import type { Clock } from '../../clock.js';
import type { Duration } from '../../domain/instant.js';

/** Waits `delay` ms, or less: until the browser comes back online, or `signal` is aborted. Never rejects. */
export function untilOnline(clock: Clock, delay: Duration, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const timer = clock.setTimeout(finish, delay);
    function finish() {
      over.abort();
      clock.clearTimeout(timer);
      resolve();
    }
    if (signal.aborted) finish();
    signal.addEventListener('abort', finish, { signal: over.signal });
    globalThis.addEventListener?.('online', finish, { signal: over.signal });
  });
}
