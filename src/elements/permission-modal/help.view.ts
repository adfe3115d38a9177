import type { Failure } from '../../calling/conversation.js';
import { refusals } from '../../domain/refusal.js';
import { businessOf, explained, wordsOf, type Scene } from './scene.js';

/** Whom to tell of what no agent can mend, and what to tell them. */
export interface HelpView {
  /** Where the host said that help is found. */
  readonly href?: string;
  /** What "Copy details" puts on the clipboard: nothing about the customer. */
  readonly details: string;
}

/** Only for what an admin or a developer must do. */
export function helpView(failure: Failure, scene: Scene): HelpView | undefined {
  const { helps } = refusals[failure.because];
  if (helps !== 'admin' && helps !== 'developer') return undefined;
  const { supportHref, state, format, now } = scene;
  const { title, sentence } = explained(failure.because, scene, failure);
  const details = wordsOf(scene).report({
    title,
    sentence,
    code: failure.platformCode,
    platform: failure.details,
    business: businessOf(scene),
    number: state.line?.number.id,
    conversation: state.id,
    moment: format.exactMoment(now),
  });
  return { details, ...(supportHref && { href: supportHref }) };
}
