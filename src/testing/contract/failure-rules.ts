import type { CallingAdapter } from '../../adapter.js';
import { isReason } from '../../boundary/reason.js';
import { systemClock } from '../../clock.js';
import { sendTo } from './acts.js';
import { type Rule, unknownId } from './rule.js';
import { must, type Trial } from './trial.js';

/** How an adapter says no, gives up, and lacks something. */
export const failureRules: readonly Rule[] = [
  { name: 'what is refused rejects with an AdapterError whose code the SDK has words for', holds: refusals },
  { name: 'what is read ends at once when it is cancelled', holds: cancelledReads },
  { name: 'members that may be absent are whole or absent, and desk names none that is absent', holds: abilities },
];

async function refusals(trial: Trial) {
  const { adapter } = trial.tested;
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    'sendOutreach to a conversation that nobody knows': () => sendTo(trial, unknownId),
    'dial in a conversation that nobody knows': () => adapter.dial(unknownId, {}, trial.intent()),
    'accept of a call that nobody knows': () => adapter.accept(unknownId, {}, trial.intent()),
  };
  for (const [what, ask] of Object.entries(asked)) {
    // a look-alike is as good: a host's bundle may hold another copy of the class
    const { name, code } = Object(await trial.refusal(what, ask)) as { readonly name?: unknown; readonly code?: unknown };
    must(name === 'AdapterError', `${what} rejects with an AdapterError, not with ${String(name)}`);
    must(isReason(code), `${what} rejects with a code that the SDK knows, not with ${String(code)}`);
  }
}

async function cancelledReads(trial: Trial) {
  const { adapter, conversation } = trial.tested;
  const reads: Readonly<Record<string, (signal: AbortSignal) => Promise<unknown>>> = {
    desk: (signal) => adapter.desk({ signal }),
    conversations: (signal) => adapter.conversations([conversation], { signal }),
    ...(adapter.activities && { activities: async (signal) => adapter.activities?.(conversation, { limit: 10 }, { signal }) }),
  };
  for (const [what, ask] of Object.entries(reads))
    await trial.refusal(`${what}, cancelled before it began,`, () => ask(AbortSignal.abort()));
  await trial.tested.stalls();
  for (const [what, ask] of Object.entries(reads)) {
    const controller = new AbortController();
    systemClock.setTimeout(() => controller.abort(), 0);
    await trial.refusal(`${what}, cancelled while the backend is silent,`, () => ask(controller.signal));
  }
}

type Member = keyof CallingAdapter;

/** What is of no use alone. */
const together = [
  ['hold', 'resume'],
  ['resume', 'hold'],
  ['transfer', 'colleagues'],
] as const satisfies readonly (readonly [Member, Member])[];

const optional = [
  'decline',
  'activities',
  'templates',
  'saveTemplate',
  'deleteTemplate',
  'voice',
  'sendTones',
  'hold',
  'resume',
  'transfer',
  'colleagues',
  'reportAvailability',
  'markSeen',
] as const satisfies readonly Member[];

async function abilities(trial: Trial) {
  const { adapter } = trial.tested;
  for (const name of optional) must(['function', 'undefined'].includes(typeof adapter[name]), `${name} is a function, or absent`);
  for (const [one, other] of together) must(!adapter[one] || adapter[other], `${one} is there together with ${other}`);
  const { can = [] } = await trial.answer('desk', () => adapter.desk(trial.asked()));
  const absent = can.filter((ability) => !adapter[ability]);
  must(absent.length === 0, `desk names no ability whose member is absent: ${absent.join(', ')}`);
}
