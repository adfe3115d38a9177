import type { CallFacts, CallOutcome, CallStatus, StatusOf } from './call.js';
import { pickUpOf, provesPickUp } from './call-pick-up.js';
import { endOf } from './call-end.js';
import { second } from './instant.js';
import { knownMembers } from './known-members.js';
import type { Policy } from './policy.js';
import type { Direction, Signal, SignalKind } from './signal.js';
import { earliest, signalSet, signalsOf } from './signal-set.js';

/**
 * What a call has come to: a fold over the *set* of its signals, so that late, repeated and reordered ones lead to the same
 * answer. A later signal may correct even an end.
 */
export function callOutcome({ direction, signals: heard }: Pick<CallFacts, 'direction' | 'signals'>, policy: Policy): CallOutcome {
  const signals = signalSet(heard);
  const status = statusOf(direction, signals, policy);
  const end = isLive(status) ? {} : endOf(direction, status, signals);
  const pickUp = connects(status) ? pickUpOf(direction, signals) : {};
  const known = knownMembers({ askedAt: askedAt(direction, signals), heldSince: status === 'ongoing' ? heldSince(signals) : undefined });
  return { status, ...known, ...pickUp, ...end, ...secondsOf(signals, pickUp, end) };
}

/** First match wins. */
function statusOf(direction: Direction, signals: readonly Signal[], policy: Policy): CallStatus {
  const heard = (kind: SignalKind) => signals.some((signal) => signal.kind === kind);
  const ends = signalsOf(signals, 'terminated');
  if (heard('rejected')) return 'declined';
  if (ends.some(({ failure }) => failure)) return 'disconnected';
  if (ends.some(provesPickUp)) return 'completed';
  if (heard('accepted')) return ends.length ? 'completed' : 'ongoing';
  if (direction === 'outgoing') return ends.length ? 'unanswered' : heard('ringing') ? 'ringing' : 'calling';
  return ends.length || heard('missed') || cameTooLate(signals, policy) ? 'missed' : 'ringing';
}

/** Did an incoming call reach this page only when nobody could answer it any more? */
function cameTooLate(signals: readonly Signal[], policy: Policy): boolean {
  const incoming = signalsOf(signals, 'incoming');
  const cameAt = earliest(incoming.map(({ at }) => at));
  const heardAt = earliest(incoming.map((signal) => signal.heardAt));
  return cameAt !== undefined && heardAt !== undefined && heardAt - cameAt > policy.staleRing;
}

/** When the other side was first asked to pick up; `after N s` counts from here. */
function askedAt(direction: Direction, signals: readonly Signal[]) {
  const first = (kind: SignalKind) => signalsOf(signals, kind)[0]?.at;
  return direction === 'outgoing' ? (first('ringing') ?? first('dialled')) : (first('offered') ?? first('incoming'));
}

/** Since when it is held; of the same moment, taking it up again wins. */
function heldSince(signals: readonly Signal[]) {
  const last = signals.findLast(({ kind }) => kind === 'held' || kind === 'resumed');
  return last?.kind === 'held' ? last.at : undefined;
}

function secondsOf(signals: readonly Signal[], { startedAt }: Pick<CallOutcome, 'startedAt'>, { endedAt }: Pick<CallOutcome, 'endedAt'>) {
  if (startedAt === undefined || endedAt === undefined) return {};
  const platforms = signalsOf(signals, 'terminated').find(({ duration }) => duration)?.duration;
  return { seconds: platforms ?? Math.max(0, Math.round((endedAt - startedAt) / second)) };
}

/** May somebody have spoken? Nobody has in a call that was declined or not answered. */
const connects = (status: CallStatus): boolean => status === 'ongoing' || status === 'completed' || status === 'disconnected';

/** Is the call not over yet? */
export const isLive = (status: CallStatus): status is 'calling' | 'ringing' | 'ongoing' =>
  status === 'calling' || status === 'ringing' || status === 'ongoing';

/** Every status, in the order in which calls pass them. */
export const callStatuses = Object.keys({
  calling: true,
  ringing: true,
  ongoing: true,
  completed: true,
  missed: true,
  unanswered: true,
  declined: true,
  disconnected: true,
} satisfies Record<CallStatus, true>) as readonly CallStatus[];

const statuses = {
  incoming: ['ringing', 'ongoing', 'completed', 'missed', 'declined', 'disconnected'],
  outgoing: ['calling', 'ringing', 'ongoing', 'completed', 'unanswered', 'declined', 'disconnected'],
} as const satisfies { [D in Direction]: readonly StatusOf<D>[] };

/** Every status of a direction, in the order in which a call may pass them. */
export const statusesOf = <D extends Direction>(direction: D): readonly StatusOf<D>[] => statuses[direction] as readonly StatusOf<D>[];

/** May a call of this direction have this status? */
export const isStatusOf = <D extends Direction>(direction: D, status: CallStatus): status is StatusOf<D> =>
  (statuses[direction] as readonly CallStatus[]).includes(status);
