import type { Clock } from '../clock.js';
import type { Duration } from '../domain/instant.js';
import { StoreError } from './store-trouble.js';

/** What `promise` answers, or a `no-answer` after `limit`. */
export async function within<T>(clock: Clock, limit: Duration, promise: Promise<T>): Promise<T> {
  let timer: unknown;
  const late = new Promise<never>((_, reject) => {
    timer = clock.setTimeout(() => reject(new StoreError('no-answer')), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clock.clearTimeout(timer);
  }
}
