import type { Clock } from '../clock.js';
import { second } from '../domain/instant.js';

/** Wait before try number `tries` (from 1): doubling from 1 s to 30 s, with jitter so that a thousand desks do not come back at once. */
export const backOff = (tries: number, random: () => number = Math.random): number =>
  Math.min(30, 2 ** (tries - 1)) * second * (0.5 + random() / 2);

/** Resolves after `delay` ms of this clock. */
export const wait = (clock: Clock, delay: number): Promise<void> => new Promise((resolve) => void clock.setTimeout(resolve, delay));
