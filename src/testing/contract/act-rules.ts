import { customerCalls, dial, send, sendTo } from './acts.js';
import type { Rule } from './rule.js';
import { must, type Trial } from './trial.js';

/** What one key may do, and what it leaves. */
export const actRules: readonly Rule[] = [
  { name: 'sendOutreach sends once with the same key, and says yes each time', holds: sendsOnce },
  { name: 'dial calls once with the same key, and answers the same call each time', holds: dialsOnce },
  { name: 'hangUp ends a call, and says yes again when it is over', holds: endsOnce },
  { name: 'hangUp ends a dial that has no id yet', holds: endsDial },
  { name: 'a dial that comes after its end does not ring', holds: lateDial },
  { name: 'accept answers a call that the customer makes, once', holds: acceptsOnce },
  { name: 'news that an act caused carry its key', holds: newsCarryKey },
  { name: 'an act that was cancelled before it began has no effect', holds: cancelledActs },
];

async function wasDone(trial: Trial, key: string, times: number, what: string) {
  if (times > 0) await trial.eventually(async () => (await trial.tested.effectsOf(key)) >= times, `${what} is carried out`);
  const really = await trial.tested.effectsOf(key);
  must(really === times, `${what} is carried out ${times}, not ${really} times`);
}

async function sendsOnce(trial: Trial) {
  const intent = trial.intent();
  await Promise.all([send(trial, intent), send(trial, intent)]);
  await send(trial, intent);
  await wasDone(trial, intent.key, 1, 'a message that was sent three times with one key');
}

async function dialsOnce(trial: Trial) {
  const intent = trial.intent();
  const first = await dial(trial, intent);
  must(first === (await dial(trial, intent)), 'the same dial answers the same id');
  await wasDone(trial, intent.key, 1, 'a call that was dialled twice with one key');
}

const isOver = ({ heard }: Awaited<ReturnType<Trial['listening']>>, call: string) =>
  heard.all.some((news) => news.kind === 'call' && news.call.id === call && news.signal.kind === 'terminated');

async function endsOnce(trial: Trial) {
  const { adapter } = trial.tested;
  const subscription = await trial.listening();
  const call = await dial(trial);
  const intent = trial.intent();
  await trial.answer('hangUp', () => adapter.hangUp(call, {}, intent));
  await trial.eventually(() => isOver(subscription, call), 'the end of a call that was hung up is told');
  await trial.answer('hangUp with the same key', () => adapter.hangUp(call, {}, intent));
  await trial.answer('hangUp of a call that is over', () => adapter.hangUp(call, {}, trial.intent()));
  await wasDone(trial, intent.key, 1, 'a hang-up that was repeated');
}

async function endsDial(trial: Trial) {
  const { adapter } = trial.tested;
  const subscription = await trial.listening();
  const intent = trial.intent();
  const call = await dial(trial, intent);
  await trial.answer('hangUp of a dial', () => adapter.hangUp({ dialledWith: intent.key }, {}, trial.intent()));
  await trial.eventually(() => isOver(subscription, call), 'the end of a call that was hung up by the key of its dial is told');
}

async function lateDial(trial: Trial) {
  const subscription = await trial.listening();
  const intent = trial.intent();
  const end = () => trial.tested.adapter.hangUp({ dialledWith: intent.key }, {}, trial.intent());
  await trial.answer('hangUp of a dial that has not come yet', end);
  const call = await dial(trial, intent).catch(() => undefined);
  await trial.moment();
  must(call === undefined || isOver(subscription, call), 'a dial that comes after its end is refused, or its call is over at once');
}

async function acceptsOnce(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  const news = await customerCalls(trial);
  must(news.conversation === conversation, 'the offer names its conversation');
  const call = news.call.id;
  const intent = trial.intent();
  await trial.answer('accept', () => adapter.accept(call, {}, intent));
  await trial.answer('accept with the same key', () => adapter.accept(call, {}, intent));
  await wasDone(trial, intent.key, 1, 'a call that was accepted twice with one key');
}

async function newsCarryKey(trial: Trial) {
  const { heard } = await trial.listening();
  const intent = trial.intent();
  await dial(trial, intent);
  await trial.eventually(() => heard.all.some(({ key }) => key === intent.key), 'the news of a dial carry its key');
  const message = trial.intent();
  await send(trial, message);
  await trial.eventually(() => heard.all.some(({ key }) => key === message.key), 'the news of a message carry its key');
}

async function cancelledActs(trial: Trial) {
  const intent = trial.intent({ signal: AbortSignal.abort() });
  await trial.refusal('a cancelled act', () => sendTo(trial, trial.tested.conversation, intent));
  await trial.moment();
  await wasDone(trial, intent.key, 0, 'an act that was cancelled before it began');
}
