import * as v from 'valibot';
import type { Reason } from '../domain/reason.js';
import { refusals } from '../domain/refusal.js';

/** Is this a reason we have a sentence for? */
export const isReason = (value: unknown): value is Reason => typeof value === 'string' && Object.hasOwn(refusals, value);

/** A reason that a later backend invented is still a refusal. */
export const reason = v.pipe(
  v.string(),
  v.transform((word): Reason => (isReason(word) ? word : 'refused')),
);
