import { checked } from './checked.js';

/** Beyond this a `Date` is invalid. */
const lastInstant = 8.64e15;

/** Epoch ms that a `Date` can show; neither NaN nor infinite. */
export const instant = checked('number', (moment) => moment >= 0 && moment <= lastInstant);

/** A positive length of time, ms. */
export const duration = checked('number', (length) => length > 0 && length <= lastInstant);

/** Measured seconds. */
export const seconds = checked('number', (length) => length >= 0 && length <= lastInstant / 1000);

/** Far beyond any limit of the platform, and little enough to hold a moment for each. */
const mostCounted = 10_000;

/** How many. */
export const count = checked('number', (many) => Number.isSafeInteger(many) && many >= 0 && many <= mostCounted);

/** A whole number that only orders or names: a sequence, a platform code. */
export const whole = checked('number', Number.isSafeInteger);
