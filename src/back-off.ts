import { second, type Duration } from './domain/instant.js';

const longest = 30 * second;

/** How long to wait before try number `tries` (from 1): doubling from 1 s, with jitter so that a thousand desks do not come back at once. */
export const backOff = (tries: number, random: () => number = Math.random): Duration =>
  Math.min(longest, 2 ** (tries - 1) * second) * (0.5 + random() / 2);
