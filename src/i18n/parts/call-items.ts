import type { Agent } from '../../domain/actor.js';
import type { ActivityKind, ActivityOf } from '../../domain/activity.js';
import type { Direction } from '../../domain/signal.js';
import type { Phrase } from '../phrase.js';
import type { ActivityContext } from './activities.js';

/** Words of a call whose records are folded into one item; its status has the calls' own words. */
export interface CallItemMessages {
  readonly title: Readonly<Record<Direction, string>>;
  readonly between: (agent: Agent, direction: Direction, context: ActivityContext) => Phrase;
  /** How it came to its end, beside the status: complete by type. */
  readonly because: { readonly [K in CallEnd]: (activity: ActivityOf<K>, context: ActivityContext) => Phrase };
  /** On the button that unfolds them. */
  readonly events: (count: number) => string;
}

/** The kinds that say more of an end than its status does. */
export type CallEnd = Extract<ActivityKind, `missed.${string}` | 'rejected.by-customer' | 'unanswered' | 'disconnected'>;
