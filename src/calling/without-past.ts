import { AdapterError } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { Instant } from '../domain/instant.js';

/** What an adapter has thrown; a moment that has passed by then is no chance, and is left out. */
export function withoutPast(thrown: unknown, now: Instant): unknown {
  const { because, until, ...more } = asFailure(thrown);
  try {
    void (thrown instanceof Error);
  } catch {
    return new AdapterError(because, more); // a revoked proxy throws whatever is asked of it
  }
  return until === undefined || now < until ? thrown : new AdapterError(because, { ...more, cause: thrown });
}
