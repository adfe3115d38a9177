import { second } from '../domain/instant.js';

/** The bounds of the cache, besides `latestActivities` of the domain. */
export const storeLimits = {
  /** Rows per transaction: measured, 4–5 times faster than one row each. */
  batch: 50,
  /** How long opening, or one transaction, may take (ms): after a forced close one of them never settles. */
  patience: 2 * second,
  /** How often a lost connection is replaced before memory serves for the rest of the page's life. */
  reopenings: 3,
} as const;
