import type { Connection, ConversationState, Failure } from '../calling/conversation.js';
import { usedUp } from '../domain/allowance.js';
import type { Reason } from '../domain/reason.js';
import { firstName } from '../i18n/first-name.js';
import { formatOf } from '../i18n/format.js';
import type { FirstMessages } from '../i18n/messages.js';
import type { Explained, ReasonContext } from '../i18n/parts/reasons.js';
import { ringsHere } from './rings-here.js';

/** What a sentence may mention of the conversation, as far as there is one. */
type Known = Partial<Pick<ConversationState, 'line' | 'allowances' | 'otherCall' | 'call'>>;

const unreachable = ['offline', 'signed-out'] as const;

/** The backend cannot be reached at all: nothing can be done until that has changed. */
export const isUnreachable = (reason: Connection | Reason): reason is (typeof unreachable)[number] =>
  (unreachable as readonly string[]).includes(reason);

/** A connection that was missing is no reason once it is back. */
export const holdsStill = ({ because }: Failure, connection: Connection): boolean => !isUnreachable(because) || isUnreachable(connection);

/**
 * A refusal or failure in words, with what the conversation knows about it, and which of its causes keeps a microphone away. `more`: what
 * else is known; with `now`, what is left stands beside its moment.
 */
export function explain(
  { because, until, details, microphone }: Failure,
  state: Known | undefined,
  messages: FirstMessages,
  more?: ReasonContext,
): Explained {
  if (microphone) return messages.sound.microphone[microphone];
  const limits = because === 'request-limit' ? state?.allowances?.request : because === 'call-limit' ? state?.allowances?.call : undefined;
  return messages.reasons[because](
    {
      name: firstName(state?.line?.customer),
      other: firstName(state?.otherCall?.line.customer),
      business: state?.line?.number.name,
      ringsIn: Boolean(state?.call && ringsHere(state.call)),
      until,
      limit: usedUp(limits ?? []),
      details,
      ...more,
    },
    formatOf(messages),
  );
}
