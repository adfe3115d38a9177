import { AdapterError } from '../../adapter.js';
import type { Clock } from '../../clock.js';
import type { Duration } from '../../domain/instant.js';

/**
 * Starts `work` at once and answers what it answers, unless `signal` is aborted or `limit` ms pass first (`no-answer`): then it
 * rejects, even if `work` does not listen to its signal.
 */
export async function withDeadline<T>(
  { limit, clock, signal }: { readonly limit: Duration; readonly clock: Clock; readonly signal: AbortSignal },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = clock.setTimeout(() => late.abort(new AdapterError('no-answer')), limit);
  const either = AbortSignal.any([signal, late.signal]);
  try {
    return await orAborted(work(either), either);
  } finally {
    clock.clearTimeout(timer);
  }
}

/** What `work` answers, or a rejection as soon as `signal` is aborted. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
