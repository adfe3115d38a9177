import type { Duration, Instant } from '../domain/instant.js';

/**
 * Was it less than so long ago by this computer's clock? Which may have been set back since: what seems to lie further ahead than that
 * was not lately either.
 */
export const isLately = (moment: Instant, now: Instant, within: Duration): boolean => Math.abs(now - moment) < within;
