import type { ActivityKind, ActivityOf } from '../../domain/activity.js';
import type { Format } from '../format.js';
import type { Phrase } from '../phrase.js';
import type { Explained } from './reasons.js';
import type { Reason } from '../../domain/reason.js';

/** What an activity's sentence may mention besides the activity itself. */
export interface ActivityContext {
  /** The customer's first name. */
  readonly customer?: string | undefined;
  readonly format: Format;
  /** The words of a refusal, for acts that failed. */
  readonly because: (reason: Reason) => Explained;
}

/** One sentence a kind: complete by type, so a new kind does not compile before it has words. */
export type ActivityMessages = { readonly [K in ActivityKind]: (activity: ActivityOf<K>, context: ActivityContext) => Phrase };

/** The second line, for the kinds that have one. */
export type ActivityDetailMessages = {
  readonly [K in ActivityKind]?: (activity: ActivityOf<K>, context: ActivityContext) => Phrase | undefined;
};
