import type { Instant } from './instant.js';
import { knownMembers } from './known-members.js';
import type { BusinessNumber, Customer, Line } from './line.js';
import type { ConnectedCall, LineFacts } from './line-facts.js';
import type { PermissionRequest } from './permission.js';
import { stableJson } from './stable-json.js';

/** Facts of a line in any portion. Every slice is whole: a report of limits without `call` says that none were reported. */
export type LineNews = Partial<LineFacts> & { readonly line: Line };

/** A line of which nothing was heard: whatever is told wins over it. */
export const unknownLine = (line: Line): LineFacts => ({
  line,
  window: { at: 0 },
  permission: { status: 'none', at: 0 },
  requestedAt: [],
  connected: [],
  streak: { at: 0, count: 0 },
});

/**
 * What is known after hearing `told`: slice by slice the newest wins, histories unite. In whatever order and however often news
 * arrive, the outcome is the same.
 */
export function mergeLine(known: LineFacts | undefined, told: LineNews): LineFacts {
  const before = known ?? unknownLine(told.line);
  const sent = told.request ? [told.request.sentAt] : [];
  return knownMembers({
    line: { customer: party(before.line.customer, told.line.customer), number: party(before.line.number, told.line.number) },
    window: newest(before.window, told.window),
    permission: newest(before.permission, told.permission),
    streak: newest(before.streak, told.streak),
    request: newestRequest(before.request, told.request),
    noRequestAt: later(before.noRequestAt, told.noRequestAt),
    limits: newest(before.limits, told.limits),
    restriction: newest(before.restriction, told.restriction),
    may: newest(before.may, told.may),
    requestedAt: moments([...before.requestedAt, ...(told.requestedAt ?? []), ...sent]),
    connected: calls([...before.connected, ...(told.connected ?? [])]),
  });
}

function newest<T extends { readonly at: Instant }, K extends T | undefined>(known: K, told: T | undefined): K | T {
  if (!known || !told) return told ?? known;
  return (told.at - known.at || compare(told, known)) > 0 ? told : known;
}

const later = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/** A new request replaces the older; of one request the newest word counts. An id has one `sentAt`. */
function newestRequest(known: PermissionRequest | undefined, told: PermissionRequest | undefined): PermissionRequest | undefined {
  if (!known || !told) return told ?? known;
  const order =
    told.sentAt - known.sentAt ||
    compare(told.id, known.id) ||
    told.at - known.at ||
    Number(told.status !== 'pending') - Number(known.status !== 'pending') || // an answer within the same millisecond
    compare(told, known);
  return order > 0 ? told : known;
}

/** What is known wins over what is not. No moment tells which of two names is newer: then the choice is at least the same everywhere. */
const party = <T extends Customer | BusinessNumber>(known: T, told: T) =>
  knownMembers({ id: known.id, name: greater(known.name, told.name), phone: greater(known.phone, told.phone) });

const greater = (a: string | undefined, b: string | undefined) => (b === undefined || (a !== undefined && a > b) ? a : b);

const moments = (list: readonly Instant[]): readonly Instant[] => [...new Set(list)].sort((a, b) => a - b);

/** The same call counts once, from the earliest moment heard. */
function calls(list: readonly ConnectedCall[]): readonly ConnectedCall[] {
  const byId = new Map<string, ConnectedCall>();
  const ordered = [...list].sort((a, b) => a.at - b.at || compare(a, b));
  for (const call of ordered) if (!byId.has(call.id)) byId.set(call.id, call);
  return [...byId.values()];
}

/** A total order that does not depend on arrival; where one fact says more than the other, it is the greater. */
function compare(a: unknown, b: unknown): number {
  const [left, right] = [stableJson(a), stableJson(b)];
  return left.length - right.length || (left < right ? -1 : Number(left > right));
}
