import type { LineNews } from '../../adapter.js';
import type { CallId } from '../../domain/call.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Line } from '../../domain/line.js';
import type { Direction, Signal } from '../../domain/signal.js';
import { hashedId } from '../../store/hashed-id.js';
import { momentOf } from './moment-of.js';
import { newsId } from './news-id.js';
import type { WebhookContext } from './webhook-context.js';

/**
 * The id of a call in news, from the platform's (`wacid…`, which holds phone numbers). Keep the two together: the acts of agents name
 * the call by this one.
 */
export const callIdOf = (platformId: string): CallId => hashedId(platformId);

interface Heard {
  /** The platform's id. */
  readonly id: string;
  readonly direction: Direction;
  readonly line: Line;
  /** Key of the intent that placed an outgoing call, when the backend sent it along as opaque data. */
  readonly key: string | undefined;
}

/** One signal of a call. */
export const callNews = ({ id, direction, line, key }: Heard, signal: Signal, context: WebhookContext): LineNews =>
  knownMembers({
    kind: 'call' as const,
    id: newsId('call', id, signal),
    at: momentOf(signal.at, context),
    line,
    key: direction === 'outgoing' ? key : undefined,
    call: { id: callIdOf(id), direction },
    signal,
  });
