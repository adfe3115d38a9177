import type { Outreach } from '../../domain/outreach.js';
import type { Trial } from './trial.js';

/** An invite may be sent again and again, so it is what the rules send. */
const message: Outreach = { kind: 'invite', form: 'free-form', text: 'Call us about your order.', button: 'Call us', minutes: 60 };

export const sendTo = (trial: Trial, conversation: string, intent = trial.intent()): Promise<void> =>
  trial.tested.adapter.sendOutreach(conversation, message, intent);

/** Sends, and fails when that is refused. */
export const send = (trial: Trial, intent = trial.intent()): Promise<void> =>
  trial.answer('sendOutreach', () => sendTo(trial, trial.tested.conversation, intent));

/** Calls the customer. Answers the call's id. */
export const dial = (trial: Trial, intent = trial.intent()): Promise<string> =>
  trial.answer('dial', () => trial.tested.adapter.dial(trial.tested.conversation, {}, intent));
