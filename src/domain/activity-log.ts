import type { Activity, ActivityKind } from './activity.js';
import type { Direction } from './signal.js';
import { stableJson } from './stable-json.js';

/** How many records the panel of a ticket shows. */
export const latestActivities = 50;

/**
 * Two batches of activities as one list, newest first. The same fact twice is one record: the same id, or a record that the SDK
 * derived beside one of the backend about the same fact, which wins. Neither the order of the batches nor repetition matters.
 */
export function mergeActivities(known: readonly Activity[], added: readonly Activity[], limit = latestActivities): readonly Activity[] {
  const byId = new Map<string, Activity>();
  for (const activity of [...known, ...added]) {
    const same = byId.get(activity.id);
    byId.set(activity.id, same ? truer(same, activity) : activity);
  }
  return withoutRepeated([...byId.values()])
    .sort(newestFirst)
    .slice(0, limit);
}

/** Without the derived ones whose fact is told by another. Mostly there are none, and every piece of news comes through here. */
function withoutRepeated(all: Activity[]): Activity[] {
  if (!all.some(({ derived }) => derived)) return all;
  const told = new Set(all.filter(({ derived }) => !derived).map(factOf));
  return all.filter((activity) => !activity.derived || !told.has(factOf(activity)));
}

/** By moment, then by the server's order, then by id. */
export function newestFirst(a: Activity, b: Activity): number {
  return b.at - a.at || (b.sequence ?? -1) - (a.sequence ?? -1) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** Which of two records of one id holds: the backend's, the better informed, the later; at last any, but always the same. */
function truer(a: Activity, b: Activity): Activity {
  const order =
    Number(Boolean(a.derived)) - Number(Boolean(b.derived)) ||
    (b.heard ?? 0) - (a.heard ?? 0) ||
    (b.sequence ?? -1) - (a.sequence ?? -1) ||
    b.at - a.at ||
    (stableJson(a) < stableJson(b) ? 1 : -1);
  return order > 0 ? b : a;
}

/** Names the fact that a record is about. A call is connected once, ends once and updates its ticket once, whatever that is called. */
function factOf({ kind, call, line, at }: Activity): string {
  return JSON.stringify(call ? [call.id, callStepOf(kind) ?? kind] : [kind, line, at]);
}

export type CallStep = 'connection' | 'end' | 'ticket';

/** Which step of a call a kind records; a call takes each at most once. */
export function callStepOf(kind: ActivityKind): CallStep | undefined {
  if (kind === 'connected.by-agent' || kind === 'connected.by-customer') return 'connection';
  const group = activityGroup(kind);
  if (group === 'ticket') return 'ticket';
  return group === 'assignment' || group === 'connection' || group === 'in-call' ? 'end' : undefined;
}

export type ActivityGroup = 'assignment' | 'connection' | 'in-call' | 'permission' | 'request' | 'invite' | 'failed' | 'ticket';

/** The group of the catalogue that a kind belongs to. */
export function activityGroup(kind: ActivityKind): ActivityGroup {
  switch (kind) {
    case 'missed.no-response':
    case 'missed.declined':
    case 'missed.inactive':
    case 'missed.busy':
    case 'missed.unassigned':
      return 'assignment';
    case 'connected.by-agent':
    case 'connected.by-customer':
    case 'rejected.by-customer':
    case 'unanswered':
      return 'connection';
    case 'ended':
    case 'disconnected':
      return 'in-call';
    case 'permission.granted':
    case 'permission.revoked':
    case 'permission.auto-revoked':
    case 'permission.expired':
      return 'permission';
    case 'request.sent':
    case 'request.approved':
    case 'request.declined':
    case 'request.expired':
    case 'request.replaced':
      return 'request';
    case 'invite.sent':
    case 'invite.used':
    case 'invite.expired':
      return 'invite';
    case 'call.not-placed':
    case 'outreach.not-sent':
      return 'failed';
    case 'ticket.updated':
      return 'ticket';
    default:
      return kind satisfies never;
  }
}

/** The direction of the call that a record is about; nothing for records about no call. */
export function directionOf({ kind, call }: Activity): Direction | undefined {
  if (call) return call.direction;
  if (activityGroup(kind) === 'assignment' || kind === 'connected.by-agent') return 'incoming';
  return activityGroup(kind) === 'connection' || kind === 'call.not-placed' ? 'outgoing' : undefined;
}
