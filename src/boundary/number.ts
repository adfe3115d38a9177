import * as v from 'valibot';

/** Beyond this a `Date` is invalid. */
const lastInstant = 8.64e15;

/** Epoch ms that a `Date` can show; neither NaN nor infinite. */
export const instant = v.pipe(
  v.number(),
  v.check((moment) => moment >= 0 && moment <= lastInstant),
);

/** A positive length of time, ms. */
export const duration = v.pipe(v.number(), v.gtValue(0), v.maxValue(lastInstant));

/** Measured seconds. */
export const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(lastInstant / 1000));

/** Far beyond any limit of the platform, and little enough to hold a moment for each. */
const mostCounted = 10_000;

/** How many. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(mostCounted));

/** A whole number that only orders or names: a sequence, a platform code. */
export const whole = v.pipe(v.number(), v.safeInteger());
