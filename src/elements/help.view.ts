import type { ConversationState, Failure } from '../calling/conversation.js';
import type { Instant } from '../domain/instant.js';
import { refusals } from '../domain/refusal.js';
import { formatOf } from '../i18n/format.js';
import type { FirstMessages } from '../i18n/messages.js';
import { explain } from './explain.js';
import { businessOf } from './parties.js';

/** Whom to tell of what no agent can mend, and what to tell them. */
export interface HelpView {
  /** Where the host said that help is found. */
  readonly href?: string;
  /** What "Copy details" puts on the clipboard: nothing about the customer. */
  readonly details: string;
}

/** What the details are made of. */
export interface HelpScene {
  readonly state: ConversationState;
  readonly messages: FirstMessages;
  readonly now: Instant;
  /** Where help is found, checked. */
  readonly supportHref?: string | undefined;
}

/** Only for what an admin or a developer must do. */
export function helpView(failure: Failure, { state, messages, now, supportHref }: HelpScene): HelpView | undefined {
  const { helps } = refusals[failure.because];
  if (helps !== 'admin' && helps !== 'developer') return undefined;
  const { title, sentence } = explain(failure, state, messages);
  const details = messages.permissionModal.report({
    title,
    sentence,
    code: failure.platformCode,
    platform: failure.details,
    business: businessOf({ state, messages }),
    number: state.line?.number.id,
    conversation: state.id,
    moment: formatOf(messages).exactMoment(now),
  });
  return { details, ...(supportHref && { href: supportHref }) };
}
