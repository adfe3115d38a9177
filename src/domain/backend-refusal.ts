import type { Instant } from './instant.js';
import { lastConnectedAt } from './line-allowances.js';
import type { BackendVerdicts, LineFacts } from './line-facts.js';
import type { Reason } from './reason.js';
import type { Denial } from './verdict.js';

/** What the backend itself forbids, until its `until`, or until newer facts of the line answer its reason. */
export function backendRefusal(act: Exclude<keyof BackendVerdicts, 'at'>, facts: LineFacts, now: Instant): Denial | undefined {
  const verdict = facts.may?.[act];
  if (!facts.may || !verdict || verdict.ok) return undefined;
  const { because, until } = verdict;
  if (until !== undefined && now >= until) return undefined;
  return facts.may.at < answeredAt(because, facts) ? undefined : verdict;
}

/** When the line last changed in what a reason speaks of: a grant just now must not be hidden by an older "no permission". */
function answeredAt(because: Reason, facts: LineFacts): Instant {
  const reportedAt = facts.limits?.at ?? -Infinity;
  switch (because) {
    case 'no-permission':
    case 'already-permitted':
      return facts.permission.at;
    case 'request-limit':
      return Math.max(reportedAt, lastConnectedAt(facts));
    case 'call-limit':
      return reportedAt;
    case 'restricted':
      return facts.restriction?.at ?? -Infinity;
    case 'window-closed':
      return facts.window.at;
    default:
      return -Infinity;
  }
}
