import type { NewsOf } from '../../adapter.js';
import type { Outreach } from '../../domain/outreach.js';
import { must, type Trial } from './trial.js';

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

/** The customer calls. Answers the news that offer the call to this agent. */
export async function customerCalls(trial: Trial): Promise<NewsOf<'call'>> {
  const { heard } = await trial.listening();
  await trial.tested.customerCalls();
  const offer = () => heard.all.find((news) => news.kind === 'call' && news.signal.kind === 'offered' && news.signal.to === 'me');
  await trial.eventually(offer, 'a call that is offered to this agent is told');
  const news = offer();
  must(news?.kind === 'call', 'the offer is news of a call');
  return news;
}
