import { readNews } from '../../boundary/read.js';
import { dial } from './acts.js';
import type { Heard } from './heard.js';
import { readWhole } from './read-whole.js';
import { earliest, type Rule, unknownId } from './rule.js';
import { must, type Trial } from './trial.js';

/** What a subscription delivers. */
export const newsRules: readonly Rule[] = [
  { name: 'subscribe says that it is live', holds: live },
  { name: 'news can be read', holds: readable },
  { name: 'news arrive, each at least once, and a cursor when all before it did', holds: complete },
  { name: 'subscribe goes on after a cursor', holds: resumes },
  { name: 'subscribe goes on by itself after the connection broke', holds: reconnects },
  { name: 'subscribe resets where a cursor cannot be continued', holds: resets },
  { name: 'nothing is delivered after stop', holds: stops },
];

async function live(trial: Trial) {
  const { heard } = await trial.listening();
  await trial.eventually(() => heard.connections.includes('live'), 'a subscription says that it is live');
}

/** Something happens, and is told as news that were not told before. */
async function happensAndIsTold(trial: Trial, heard: Heard) {
  const before = heard.ids.size;
  await trial.tested.happens();
  await trial.eventually(() => heard.ids.size > before, 'what happens is told');
}

async function readable(trial: Trial) {
  const { heard } = await trial.listening();
  await happensAndIsTold(trial, heard);
  const call = await dial(trial);
  const isTold = () => heard.all.some((news) => news.kind === 'call' && news.call.id === call);
  await trial.eventually(isTold, 'a call that was dialled is told');
  must(
    readWhole('news', heard.all, readNews).every((news) => news.at > earliest && (news.kind !== 'call' || news.signal.at > earliest)),
    'the moment of news, and of a signal, is told in milliseconds',
  );
}

const holdsAll = (all: ReadonlySet<string>, ...parts: readonly ReadonlySet<string>[]) =>
  [...all].every((id) => parts.some((part) => part.has(id)));

async function complete(trial: Trial) {
  const start = await trial.cursor();
  const { heard } = trial.listen(start);
  for (let times = 0; times < 3; times++) await happensAndIsTold(trial, heard);
  must(heard.cursors.length > 0, 'a cursor comes with news');
  const whole = trial.listen(start).heard;
  // that nothing is told again is a rule of its own
  if (!(await trial.comes(() => holdsAll(heard.ids, whole.ids)))) return;
  for (const { cursor, told } of heard.cursors) {
    const rest = trial.listen(cursor).heard;
    await trial.eventually(() => holdsAll(heard.ids, told, rest.ids), 'what was not told before a cursor is told after it');
  }
  await trial.eventually(
    () => heard.cursors.some(({ told }) => holdsAll(heard.ids, told)),
    'a cursor is told after the last news too: a page that loads again would hear all of them once more',
  );
}

async function resumes(trial: Trial) {
  const first = await trial.listening();
  await happensAndIsTold(trial, first.heard);
  const cursor = first.heard.cursors.at(-1)?.cursor ?? (await trial.cursor());
  first.stop();
  const control = await trial.listening();
  await happensAndIsTold(trial, control.heard);
  const { heard } = trial.listen(cursor);
  await trial.eventually(() => holdsAll(control.heard.ids, heard.ids), 'what happened since the cursor is told');
}

async function reconnects(trial: Trial) {
  const { heard } = await trial.listening();
  await trial.tested.breaks();
  await trial.moment();
  await happensAndIsTold(trial, heard);
}

async function resets(trial: Trial) {
  const { heard } = trial.listen(unknownId);
  await trial.eventually(() => heard.resets > 0, 'a cursor that nobody gave is answered by reset()');
}

async function stops(trial: Trial) {
  const early = trial.listen(await trial.cursor());
  early.stop();
  const late = await trial.listening();
  late.stop();
  const before = late.heard.count;
  // what the second has to hear is on its way when the first hears it
  let stopSecond = (): void => undefined;
  const first = await trial.listening(() => stopSecond());
  const second = await trial.listening();
  let beforeStop: number | undefined;
  stopSecond = () => {
    second.stop();
    beforeStop ??= second.heard.count;
  };
  await happensAndIsTold(trial, first.heard);
  await trial.moment();
  // whoever still watches a connection has something to say now
  await trial.tested.breaks();
  await trial.moment();
  must(early.heard.count === 0, 'a subscription that was stopped at once delivers nothing');
  must(late.heard.count === before, 'a subscription that was stopped delivers nothing more');
  must(second.heard.count === beforeStop, 'what was on its way when a subscription was stopped is not delivered');
}
