import type { ConversationState, Failure } from '../calling/conversation.js';
import type { Allowance } from '../domain/allowance.js';
import { policies } from '../domain/policy.js';
import { firstName } from '../i18n/first-name.js';
import { formatOf } from '../i18n/format.js';
import type { Messages } from '../i18n/messages.js';
import type { Explained } from '../i18n/parts/reasons.js';

/** The allowance that keeps an act from being possible: of those used up, the one that frees last. */
const usedUp = (allowances: readonly Allowance[]): Allowance | undefined =>
  allowances.filter(({ used, max }) => used >= max).sort((a, b) => (b.freesAt ?? Infinity) - (a.freesAt ?? Infinity))[0];

/** A refusal or failure in words, with what the conversation knows about it. */
export function explain({ because, until, details }: Failure, state: ConversationState | undefined, messages: Messages): Explained {
  const limits = because === 'request-limit' ? state?.allowances.request : because === 'call-limit' ? state?.allowances.call : undefined;
  const { length } = policies.product;
  return messages.reasons[because](
    {
      name: firstName(state?.line?.customer),
      business: state?.line?.number.name,
      until,
      limit: usedUp(limits ?? []),
      max: because === 'text-too-long' ? length.body : because === 'button-too-long' ? length.button : undefined,
      details,
    },
    formatOf(messages),
  );
}
