import type { Actor, Agent } from '../../domain/actor.js';
import type { CallStatus, TicketOutcome } from '../../domain/call.js';
import type { MissedBecause, Side } from '../../domain/signal.js';
import { noteOnCall, type Note } from './backend-log.js';
import { callOff } from './call-life.js';
import { isLive, secondsAsked, type CallRecord } from './call-record.js';
import { defined } from './defined.js';
import { countMissed } from './permission.js';
import { signal } from './tell.js';
import type { World } from './world.js';

/** How a call ends; nothing given: the platform ended it, e.g. it rang out. */
export interface Ending {
  /** Who hung up or cancelled, when known. */
  readonly by?: Actor;
  readonly rejectedBy?: Actor;
  readonly failure?: { readonly platformCode?: number; readonly side: Side };
  /** Why an incoming call found nobody. */
  readonly missed?: { readonly because: MissedBecause; readonly agent?: Agent };
}

/** The platform's terminate, and what the backend makes of it. A call ends once. */
export function endCall(world: World, call: CallRecord, ending: Ending): void {
  if (!isLive(call)) return;
  callOff(call);
  const now = world.time.now();
  const { startedAt, line, direction } = call;
  call.endedAt = now;
  call.status = statusAfter(call, ending);
  line.call = undefined;
  const seconds = startedAt === undefined ? 0 : Math.round((now - startedAt) / 1000);
  tellEnd(world, call, ending, seconds);
  noteEnd(world, call, ending, seconds);
  const last = { direction, status: call.status, at: now };
  const conversation = world.conversations.get(call.conversation ?? '');
  if (conversation) conversation.lastCall = last;
  if (countsAsMissed(world, call, ending)) countMissed(world, line);
  world.agentFreed();
  world.changed();
}

/** First match wins: rejected, failed, timing present, none. */
function statusAfter({ direction, startedAt }: CallRecord, { rejectedBy, failure }: Ending): CallStatus {
  if (rejectedBy) return 'declined';
  if (failure) return 'disconnected';
  if (startedAt !== undefined) return 'completed';
  return direction === 'outgoing' ? 'unanswered' : 'missed';
}

function tellEnd(world: World, call: CallRecord, { by, failure, missed }: Ending, seconds: number): void {
  const now = world.time.now();
  for (const agent of call.assignment.offeredTo) signal(world, call, { kind: 'withdrawn', at: now, because: 'ended' }, agent);
  call.assignment.offeredTo.clear();
  if (missed && call.status === 'missed')
    signal(world, call, { kind: 'missed', at: now, after: secondsAsked(call, now), ...missed, ...defined({ endedBy: by }) });
  // an end without pick-up comes without timing
  const timing = call.startedAt === undefined ? {} : { startedAt: call.startedAt, endedAt: now, duration: seconds };
  signal(world, call, { kind: 'terminated', at: now, ...timing, ...defined({ failure, by }) });
}

function noteEnd(world: World, call: CallRecord, ending: Ending, seconds: number): void {
  const { line, direction, status } = call;
  noteOnCall(world, call, noteOf(world, call, ending, seconds));
  const [from, to] = direction === 'outgoing' ? [line.line.number, line.line.customer] : [line.line.customer, line.line.number];
  // some customers have no number
  const numbers = defined({ from: from.phone ?? from.name, to: to.phone ?? to.name });
  noteOnCall(world, call, {
    kind: 'ticket.updated',
    seconds,
    outcome: outcomes[status] ?? 'completed',
    actor: { kind: 'workflow' },
    ...numbers,
  });
}

function noteOf(world: World, call: CallRecord, { by, rejectedBy, failure, missed }: Ending, seconds: number): Note {
  const after = secondsAsked(call, world.time.now());
  const talked = call.startedAt === undefined ? {} : { seconds };
  if (rejectedBy) return { kind: call.direction === 'outgoing' ? 'rejected.by-customer' : 'missed.declined', after, actor: rejectedBy };
  if (failure) return { kind: 'disconnected', side: failure.side, actor: { kind: 'network' }, ...talked };
  if (call.startedAt !== undefined) return { kind: 'ended', seconds, actor: by ?? { kind: 'unknown' } };
  if (call.direction === 'outgoing') return { kind: 'unanswered', after, actor: by ?? { kind: 'platform' } };
  switch (missed?.because) {
    case 'declined':
      return { kind: 'missed.declined', after, actor: missed.agent ?? { kind: 'unknown' } };
    case 'inactive':
      return { kind: 'missed.inactive', actor: missed.agent ?? { kind: 'workflow' } };
    case 'busy':
    case 'unassigned':
      return { kind: `missed.${missed.because}`, actor: { kind: 'workflow' } };
    default:
      return { kind: 'missed.no-response', after, actor: by ?? { kind: 'platform' } };
  }
}

const outcomes: Partial<Record<CallStatus, TicketOutcome>> = {
  completed: 'completed',
  missed: 'missed',
  unanswered: 'missed',
  declined: 'rejected',
  disconnected: 'dropped',
};

/** Only outgoing calls that the customer left or refused; a ring that the agent cancelled usually does not count. */
function countsAsMissed({ limits }: World, { direction, status }: CallRecord, { by }: Ending): boolean {
  if (direction !== 'outgoing') return false;
  return status === 'declined' || (status === 'unanswered' && (by?.kind !== 'agent' || limits.cancelledRingsCount));
}
