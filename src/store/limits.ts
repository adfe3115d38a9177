import { day, hour, second } from '../domain/instant.js';

/** The bounds of the store, besides `latestActivities` of the domain. */
export const storeLimits = {
  /** Rows per transaction: measured, 4–5 times faster than one row each. */
  batch: 50,
  /** Conversations whose activities one transaction writes: measured, ten are hardly faster than five, and a reader waits for all of them. */
  together: 5,
  /** How long opening, or one transaction, may take (ms): after a forced close one of them never settles. */
  patience: 2 * second,
  /** How often a lost connection is replaced before memory serves for the rest of the page's life. */
  reopenings: 3,
  /** How often rows are united with those of another tab that wrote in between: with five tabs that write at once, eight times lost a row. */
  attempts: 100,
  /** All conversations together; beyond, the least recently used ones go whole. */
  ceiling: { conversations: 5_000, activities: 50_000 },
  /** How old a row of the history may become (ms, server time). */
  retention: 90 * day,
  /** How often, at most, old rows are looked for; also how exact the moment of the last use is (ms). */
  tidyEvery: hour,
  /** Conversations, or rows, that one transaction of tidying removes. */
  tidyAtOnce: 50,
  /** How long unsent text is kept (ms). */
  draftLife: day,
  /** How long an intent is kept after it was settled (ms). */
  settledLife: day,
} as const;

/** How much of the history is kept. */
export interface Ceiling {
  readonly conversations: number;
  readonly activities: number;
}
