/** The platform's plain values: its samples write the same field as text or number, in upper or lower case. */
import * as v from 'valibot';
import { second } from '../../domain/instant.js';
import { count, instant, seconds, whole } from '../../boundary/number.js';
import { id as exactId } from '../../boundary/text.js';

const numeric = v.union([
  v.number(),
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^\d{1,15}$/),
    v.transform((digits) => Number(digits)),
  ),
]);

/** Epoch seconds, as epoch ms. */
export const moment = v.pipe(
  numeric,
  v.transform((epochSeconds) => epochSeconds * second),
  instant,
);

export const wholeSeconds = v.pipe(numeric, seconds);

export const howMany = v.pipe(numeric, count);

export const platformCode = v.pipe(numeric, whole);

/** A word of the platform's vocabulary, in lower case. */
export const word = v.pipe(v.string(), v.trim(), v.toLowerCase());

export const yesOrNo = v.union([
  v.boolean(),
  v.pipe(
    word,
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
]);

/** An id. Some are whole numbers in JSON. */
export const id = v.union([exactId, v.pipe(v.number(), v.safeInteger(), v.toString())]);

const shortestPhone = 5;
const longestPhone = 15;

/** A phone number as E.164; the platform leaves out the plus, and writes the business's own as people do. */
export const phone = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.toString())]),
  v.maxLength(40),
  v.transform((text) => text.replace(/[\s().+-]/g, '')),
  v.regex(/^\d+$/),
  v.minLength(shortestPhone),
  v.maxLength(longestPhone),
  v.transform((digits) => `+${digits}`),
);
