import { readActivities, readConversations, readDesk, readTemplatePage } from '../../boundary/read.js';
import { lineKey } from '../../domain/line.js';
import { customerCalls, send } from './acts.js';
import { readWhole } from './read-whole.js';
import { earliest, type Rule, unknownId } from './rule.js';
import { must, type Trial } from './trial.js';

/** Answers as the SDK reads them. */
export const readingRules: readonly Rule[] = [
  { name: 'desk says who the agent is, what time it is and which calls there are', holds: desk },
  { name: 'desk has the calls that ring', holds: ringing },
  { name: 'conversations says what is known of a conversation', holds: known },
  { name: 'conversations has one answer for each id, a refusal for one that is not known', holds: oneForEach },
  { name: 'conversations takes a hundred ids', holds: hundred },
  { name: 'activities, if there, come newest first, as many as asked for, from the named one on', holds: activities },
  { name: 'templates, if there, can be read', holds: templates },
];

async function desk(trial: Trial) {
  const answer = await trial.answer('desk', () => trial.tested.adapter.desk(trial.asked()));
  const { serverTime } = readWhole('desk', answer, readDesk);
  must(serverTime > earliest, 'serverTime is told in milliseconds');
}

async function ringing(trial: Trial) {
  const { call } = await customerCalls(trial);
  const answer = await trial.answer('desk', () => trial.tested.adapter.desk(trial.asked()));
  must(
    readWhole('desk', answer, readDesk).calls.some(({ id }) => id === call.id),
    'a call that rings is among the calls of desk: a page that loads now must ring',
  );
}

async function known(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  const ids = [conversation];
  const answers = await trial.answer('conversations', () => adapter.conversations(ids, trial.asked()));
  const [answer] = readWhole('conversations', answers, (told) => readConversations(told, ids));
  must(answer && !('refused' in answer), 'a conversation that the agent may see is not refused');
}

/** The line as the adapter has it, read or not. */
async function lineOf(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  const [answer] = await trial.answer('conversations', () => adapter.conversations([conversation], trial.asked()));
  must(answer && 'line' in answer, 'a conversation has a line');
  return answer.line;
}

async function oneForEach(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  const answers = await trial.answer('conversations', () => adapter.conversations([unknownId, conversation], trial.asked()));
  const ids = answers.map(({ id }) => id).sort();
  must(JSON.stringify(ids) === JSON.stringify([conversation, unknownId].sort()), `one answer for each of two ids, not ${ids.length}`);
  must('refused' in (answers.find(({ id }) => id === unknownId) ?? {}), 'a conversation that nobody knows is refused');
}

async function hundred(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  const ids = [...Array.from({ length: 99 }, (_, index) => `${unknownId}-${index}`), conversation];
  const answers = await trial.answer('conversations', () => adapter.conversations(ids, trial.asked()));
  must(
    answers.some(({ id }) => id === conversation),
    'the hundredth conversation is answered too',
  );
}

async function activities(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  if (!adapter.activities) return;
  const page = async (wanted: { readonly limit: number; readonly before?: string }) => {
    const rows = await trial.answer('activities', async () => adapter.activities?.(conversation, wanted, trial.asked()));
    return readWhole('activities', rows, readActivities);
  };
  await send(trial);
  await send(trial);
  await trial.eventually(async () => (await page({ limit: 50 })).length > 1, 'activities tells of two invites that were sent');
  const all = await page({ limit: 50 });
  const [newest, second] = all;
  must(
    all.every(({ at }, index) => at <= (all[index - 1]?.at ?? Infinity)),
    'activities come newest first',
  );
  const one = await page({ limit: 1 });
  must(one.length === 1 && one[0]?.id === newest?.id, 'a limit of 1 is the newest activity alone');
  must((await page({ limit: 1, before: newest?.id ?? '' }))[0]?.id === second?.id, '`before` begins after the activity that it names');
  const line = await lineOf(trial);
  must(
    all.every((activity) => activity.line === lineKey(line)),
    'the line of an activity is named as `lineKey` names it',
  );
}

async function templates(trial: Trial) {
  const { adapter } = trial.tested;
  if (!adapter.templates) return;
  const line = await lineOf(trial);
  const query = { kind: 'request', number: line.number.id } as const;
  const page = await trial.answer('templates', async () => adapter.templates?.(query, trial.asked()));
  readWhole('templates', page, readTemplatePage);
}
