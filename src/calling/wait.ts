import type { Clock } from '../clock.js';

/** Resolves after `delay` ms of this clock. */
export const wait = (clock: Clock, delay: number): Promise<void> => new Promise((resolve) => void clock.setTimeout(resolve, delay));
