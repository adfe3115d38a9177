import { AdapterError } from '../adapter.js';
import type { Clock } from '../clock.js';
import type { Duration } from '../domain/instant.js';
import { withoutPast } from './without-past.js';

export interface Waiting {
  readonly clock: Clock;
  readonly patience: Duration;
  /** Aborted once nobody wants to know any more: then the promise never settles. */
  readonly unwanted?: AbortSignal;
}

/**
 * What an adapter answers, or `no-answer` when it takes too long; then the question is aborted. An adapter that throws, that
 * rejects too late or answers without a promise does no more harm than one that rejects.
 */
export function answerWithin<T>(
  { clock, patience, unwanted }: Waiting,
  ask: (asked: { readonly signal: AbortSignal }) => T | Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (unwanted?.aborted) return;
    const controller = new AbortController();
    const abort = () => {
      clock.clearTimeout(timer);
      controller.abort();
    };
    const settle = (tell: () => void) => {
      clock.clearTimeout(timer);
      unwanted?.removeEventListener('abort', abort);
      if (!unwanted?.aborted) tell();
    };
    const timer = clock.setTimeout(() => {
      settle(() => reject(new AdapterError('no-answer')));
      abort();
    }, patience);
    unwanted?.addEventListener('abort', abort);
    // within a promise, so that a synchronous throw is a rejection
    const answer = (async () => ask({ signal: controller.signal }))();
    answer.then(
      (value) => settle(() => resolve(value)),
      (thrown: unknown) => settle(() => reject(withoutPast(thrown, clock.now()))),
    );
  });
}
