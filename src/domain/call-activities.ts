import type { Actor } from './actor.js';
import type { Activity } from './activity.js';
import type { CallFacts, CallOutcome } from './call.js';
import { callOutcome, isLive } from './call-status.js';
import type { Instant } from './instant.js';
import { second } from './instant.js';
import { knownMembers, type Known } from './known-members.js';
import { lineKey, type Customer } from './line.js';
import type { Policy } from './policy.js';
import type { MissedBecause, Signal } from './signal.js';
import { signalSet } from './signal-set.js';
import { ticketOutcome } from './ticket-outcome.js';

/** What tells one activity from another; the rest is the call's. */
type Told = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'line' | 'conversation' | 'call' | 'derived' | 'heard'>
    : never
  : never;

/**
 * The activities that the signals of a call amount to, for backends that keep no log: how it was connected, how it ended, what the
 * ticket became; oldest first. The ids name the call and the step, so that a call known better replaces what it was taken for.
 */
export function activitiesOfCall(call: CallFacts, policy: Policy): readonly Activity[] {
  const outcome = callOutcome(call, policy);
  const heard = signalSet(call.signals);
  const over = isLive(outcome.status) ? undefined : (outcome.endedAt ?? outcome.askedAt ?? heard[0]?.at);
  const record = (step: string, told: Told | undefined): readonly Activity[] => {
    if (!told) return [];
    const { id, direction, line, conversation } = call;
    const shared = {
      id: `${id}/${step}`,
      line: lineKey(line),
      call: { id, direction, status: outcome.status },
      derived: true,
      heard: heard.length,
    };
    return [{ ...told, ...shared, ...knownMembers({ conversation }) }];
  };
  const [invite] = heard.flatMap((signal) => usedInvite(signal) ?? []);
  // of one moment, ids sort in the order of the steps
  return [
    ...record('0-invite', invite),
    ...record('1-connection', connection(call, outcome)),
    ...record('2-end', over === undefined ? undefined : end(call, outcome, over)),
    ...record('3-ticket', over === undefined ? undefined : ticket(call, outcome, over)),
  ];
}

/** The call itself carries back which invite was used. */
const usedInvite = (signal: Signal): Told | undefined =>
  signal.kind === 'incoming' && signal.invite !== undefined
    ? { kind: 'invite.used', at: signal.at, actor: { kind: 'customer' }, invite: signal.invite }
    : undefined;

function connection({ direction }: CallFacts, { askedAt, startedAt, pickedUpBy = unknown }: CallOutcome): Told | undefined {
  if (startedAt === undefined) return undefined;
  const kind = direction === 'incoming' ? 'connected.by-agent' : 'connected.by-customer';
  return { kind, at: startedAt, actor: pickedUpBy, ...after(askedAt, startedAt) };
}

function end({ direction }: CallFacts, outcome: CallOutcome, at: Instant): Told | undefined {
  const { status, askedAt, endedAt, endedBy = unknown, side = 'unknown' } = outcome;
  const waited = after(askedAt, endedAt);
  const spoken = knownMembers({ seconds: outcome.seconds });
  switch (status) {
    case 'completed':
      return { kind: 'ended', at, actor: endedBy, ...spoken };
    case 'disconnected':
      return { kind: 'disconnected', at, actor: { kind: 'network' }, side, ...spoken };
    case 'unanswered':
      return { kind: 'unanswered', at, actor: endedBy, ...waited };
    case 'declined':
      return { kind: direction === 'incoming' ? 'missed.declined' : 'rejected.by-customer', at, actor: endedBy, ...waited };
    case 'missed':
      return missed(outcome, at, waited);
    case 'calling':
    case 'ringing':
    case 'ongoing':
      return undefined;
    default:
      return status satisfies never;
  }
}

function missed({ missed: why, endedBy = unknown }: CallOutcome, at: Instant, waited: After): Told {
  const because: MissedBecause = why?.because ?? 'no-response';
  const told = why?.after === undefined ? waited : { after: why.after };
  switch (because) {
    case 'no-response':
      return { kind: 'missed.no-response', at, actor: endedBy, ...told };
    case 'declined':
      return { kind: 'missed.declined', at, actor: why?.agent ?? unknown, ...told };
    case 'inactive':
      return { kind: 'missed.inactive', at, actor: why?.agent ?? unknown };
    case 'busy':
      return { kind: 'missed.busy', at, actor: { kind: 'workflow' } };
    case 'unassigned':
      return { kind: 'missed.unassigned', at, actor: { kind: 'workflow' } };
    default:
      return because satisfies never;
  }
}

function ticket({ direction, line: { customer, number } }: CallFacts, { status, seconds = 0 }: CallOutcome, at: Instant): Told | undefined {
  const outcome = ticketOutcome(status);
  if (!outcome) return undefined;
  const [from, to] = direction === 'incoming' ? [customer, number] : [number, customer];
  return {
    kind: 'ticket.updated',
    at,
    actor: { kind: 'workflow' },
    seconds,
    outcome,
    ...knownMembers({ from: shownAs(from), to: shownAs(to) }),
  };
}

type After = Known<{ after: number | undefined }>;

/** Whole seconds from the first ring; unknown when either moment is, or when they contradict each other. */
function after(askedAt: Instant | undefined, until: Instant | undefined): After {
  if (askedAt === undefined || until === undefined || until < askedAt) return {};
  return { after: Math.round((until - askedAt) / second) };
}

/** Customers may have no phone number. */
const shownAs = ({ phone, name }: Omit<Customer, 'id'>): string | undefined => phone ?? name;

const unknown: Actor = { kind: 'unknown' };
