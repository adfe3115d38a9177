import { callStepOf, directionOf } from './activity-log.js';
import type { Activity } from './activity.js';
import type { CallId, CallOutcome, CallStatus } from './call.js';
import { isLive, isStatusOf, statusesOf } from './call-status.js';
import type { Instant } from './instant.js';
import { knownMembers } from './known-members.js';
import type { Direction } from './signal.js';
import { ticketOutcome } from './ticket-outcome.js';

/** One line of a feed: an activity that stands alone, or a call with everything recorded of it. */
export type FeedItem = SingleActivity | CallItem;

export interface SingleActivity {
  readonly kind: 'activity';
  readonly id: string;
  readonly at: Instant;
  readonly direction?: Direction;
  readonly activity: Activity;
}

export interface CallItem {
  readonly kind: 'call';
  readonly id: CallId;
  /** The newest moment known of it. */
  readonly at: Instant;
  readonly direction: Direction;
  /** Absent when nobody said what became of it. */
  readonly status?: CallStatus;
  /** Its records, newest first; none while it only rings. */
  readonly events: readonly Activity[];
}

/** What is known of a line's call now, besides its records. */
export interface CallInSight extends Pick<CallOutcome, 'status' | 'askedAt' | 'startedAt'> {
  /** Absent while the dial has not answered. */
  readonly id?: CallId;
  readonly direction: Direction;
  readonly live: boolean;
}

/** `watched`: the connection is live, so a call that runs would be `call`. */
export interface InSight {
  readonly call?: CallInSight | undefined;
  readonly watched: boolean;
}

/** The records, newest first, with those of one call folded into one item that stands where its newest record stood. */
export function groupActivities(rows: readonly Activity[], { call, watched }: InSight): readonly FeedItem[] {
  const calls = new Map<CallId, FoldedCall>();
  const items: (SingleActivity | FoldedCall)[] = [];
  for (const activity of rows) {
    const direction = directionOf(activity);
    const id = callIdOf(activity);
    if (id === undefined || !direction) {
      items.push({ kind: 'activity', id: activity.id, at: activity.at, activity, ...knownMembers({ direction }) });
      continue;
    }
    const known = calls.get(id);
    known?.events.push(activity);
    if (known) continue;
    const found: FoldedCall = { kind: 'call', id, at: activity.at, direction, events: [activity] };
    calls.set(id, found);
    items.push(found);
  }
  const folded = items.map((item) => {
    if (item.kind === 'activity') return item;
    const status = call?.id === item.id ? call.status : recordedStatus(item, watched);
    return { ...item, ...knownMembers({ status }) };
  });
  if (!call?.live || (call.id !== undefined && calls.has(call.id))) return folded;
  const { id = dialling, direction, status, askedAt, startedAt } = call;
  const unrecorded: CallItem = { kind: 'call', id, direction, status, at: startedAt ?? askedAt ?? Infinity, events: [] };
  return [...folded, unrecorded].sort((a, b) => b.at - a.at);
}

/** Stands for the id of a call while its dial has not answered. */
export const dialling: CallId = 'dialling';

type FoldedCall = CallItem & { readonly events: Activity[] };

/** The records that an item stands for. */
export const recordsOf = (item: FeedItem): readonly Activity[] => (item.kind === 'call' ? item.events : [item.activity]);

/** Belongs the item into a history of calls? */
export const isOfCall = (item: FeedItem): boolean => item.kind === 'call' || callStepOf(item.activity.kind) !== undefined;

/**
 * The call that a record is a step of; a step that names none is a call by itself. What only mentions a call (an invite that was used,
 * a dial that failed) says more than a folded call would show of it.
 */
function callIdOf({ id, kind, call }: Activity): CallId | undefined {
  return callStepOf(kind) === undefined ? undefined : (call?.id ?? id);
}

/**
 * The status that the records amount to: the newest end, else how far it came. Records that stop before the end of a call
 * which no longer runs say nothing of how it ended.
 */
function recordedStatus({ direction, events }: CallItem, watched: boolean): CallStatus | undefined {
  const told = events.map((event) => statusIn(event, direction)).filter((status) => status !== undefined);
  return told.find((status) => !isLive(status)) ?? (watched ? undefined : told[0]);
}

function statusIn(activity: Activity, direction: Direction): CallStatus | undefined {
  const status = activity.call?.status ?? statusOfKind(activity, direction);
  return status && isStatusOf(direction, status) ? status : undefined;
}

/** Listed as a type: the browser need not know them. */
type OfNoCall = { readonly kind: `${'permission' | 'request' | 'invite'}.${string}` | 'call.not-placed' | 'outreach.not-sent' };

function statusOfKind(activity: Activity, direction: Direction): CallStatus | undefined {
  switch (activity.kind) {
    case 'missed.no-response':
    case 'missed.inactive':
    case 'missed.busy':
    case 'missed.unassigned':
      return 'missed';
    case 'missed.declined':
    case 'rejected.by-customer':
      return 'declined';
    case 'connected.by-agent':
    case 'connected.by-customer':
      return 'ongoing';
    case 'unanswered':
      return 'unanswered';
    case 'ended':
      return 'completed';
    case 'disconnected':
      return 'disconnected';
    case 'ticket.updated':
      return statusesOf(direction).find((status) => ticketOutcome(status) === activity.outcome);
    default:
      return void (activity satisfies OfNoCall);
  }
}
