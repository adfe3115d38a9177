import type { CallFacts, CallOutcome, CallStatus, LastCall } from './call.js';

/** What a chat list shows of this call: its direction, its status, and when it came to that. */
export function lastCallOf({ direction, signals }: Pick<CallFacts, 'direction' | 'signals'>, outcome: CallOutcome): LastCall {
  const { status, askedAt, startedAt, endedAt } = outcome;
  const heardOf = Math.max(0, ...signals.map(({ at }) => at));
  return { direction, status, at: endedAt ?? startedAt ?? askedAt ?? heardOf };
}

/** The newer of two. Of the same moment, the one whose status a call reaches last: a correction of an end beats what it corrects. */
export function newerLastCall(a: LastCall | undefined, b: LastCall | undefined): LastCall | undefined {
  if (!a || !b) return a ?? b;
  return (b.at - a.at || rank[b.status] - rank[a.status] || (a.direction < b.direction ? -1 : 1)) > 0 ? b : a;
}

/** An end stands below those that later signals may correct it to. */
const rank: Record<CallStatus, number> = {
  calling: 0,
  ringing: 1,
  ongoing: 2,
  missed: 3,
  unanswered: 3,
  completed: 4,
  disconnected: 5,
  declined: 6,
};
