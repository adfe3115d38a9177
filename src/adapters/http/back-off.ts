import { second, type Duration } from '../../domain/instant.js';

const shortest = second;
const longest = 30 * second;

/** How long to wait after so many failures in a row (from 1): doubling, with jitter, so that a thousand desks do not return at once. */
export function backOff(failures: number, random: () => number = Math.random): Duration {
  const full = Math.min(longest, shortest * 2 ** failures);
  return Math.max(shortest, full * (0.5 + random() / 2));
}
