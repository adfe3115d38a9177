import type { ConversationState, Failure } from '../calling/conversation.js';
import { usedUp } from '../domain/allowance.js';
import type { Instant } from '../domain/instant.js';
import { firstName } from '../i18n/first-name.js';
import { formatOf } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import type { Explained } from '../i18n/parts/reasons.js';

/** What a sentence may mention of the conversation, as far as there is one. */
type Known = Partial<Pick<ConversationState, 'line' | 'allowances'>>;

/**
 * A refusal or failure in words, with what the conversation knows about it, and which of its causes keeps a microphone away. With
 * `now`, what is left stands beside its moment.
 */
export function explain(
  { because, until, details, microphone }: Failure,
  state: Known | undefined,
  messages: Messages,
  now?: Instant,
): Explained {
  if (microphone) return messages.sound.microphone[microphone];
  const limits = because === 'request-limit' ? state?.allowances?.request : because === 'call-limit' ? state?.allowances?.call : undefined;
  return messages.reasons[because](
    {
      name: firstName(state?.line?.customer),
      business: state?.line?.number.name,
      until,
      now,
      limit: usedUp(limits ?? []),
      details,
    },
    formatOf(messages),
  );
}
