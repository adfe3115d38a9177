import { second, type Instant } from '../../domain/instant.js';
import type { WebhookContext } from './webhook-context.js';

/**
 * When a fact became so, for telling which of two is newer. The platform's moments are whole seconds and mean their whole second: its
 * last millisecond is taken, so that an answer is newer than the request of the same second. Never later than the arrival.
 */
export const momentOf = (told: Instant | undefined, { arrivedAt }: WebhookContext): Instant =>
  told === undefined ? arrivedAt : Math.min(told + second - 1, arrivedAt);
