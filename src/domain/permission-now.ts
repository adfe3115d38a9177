import type { Instant } from './instant.js';
import { lastConnectedAt } from './line-allowances.js';
import type { LineFacts } from './line-facts.js';
import { isHeld, type Permission, type PermissionEnd, type PermissionRequest, type PermissionSource } from './permission.js';
import type { Policy } from './policy.js';
import { isAnswered, requestEnd } from './request-life.js';

/** What the facts of a line amount to at one moment: the answer to "may we call this customer?" */
export interface PermissionNow {
  /** `requested`: not allowed, and a request waits for the customer's answer. */
  readonly status: 'none' | 'requested' | 'temporary' | 'permanent';
  /** Since when. */
  readonly since: Instant;
  /** When it ends by itself: a temporary permission, or the request that is waiting. */
  readonly until?: Instant;
  readonly because?: PermissionEnd;
  readonly source?: PermissionSource;
  /** The request that waits. */
  readonly request?: PermissionRequest;
  /** Outgoing calls in a row that were not picked up, while permission holds. */
  readonly missedInARow: number;
  /** How many more end the permission; present from `policy.streakWarnsAt` on. */
  readonly missesLeft?: number;
}

/** No news tell of an expiry, so permission and request end by `now`; whichever changed last is the answer. */
export function permissionNow(facts: LineFacts, policy: Policy, now: Instant): PermissionNow {
  const { permission, request } = facts;
  if (isHeld(permission, now)) return { ...held(permission), ...missed(facts, policy) };
  const told = ended(permission);
  const asked = request && asking(request, facts, policy, now);
  if (!asked) return told;
  // a bare "none" says that there is no permission, not that the request was answered
  const silent = told.because === undefined || told.because === 'never-asked';
  return asked.status === 'requested' || silent || asked.since > told.since ? asked : told;
}

function held(permission: Exclude<Permission, { status: 'none' }>): Omit<PermissionNow, 'missedInARow'> {
  return {
    status: permission.status,
    since: permission.at,
    ...(permission.status === 'temporary' && { until: permission.until }),
    ...(permission.source && { source: permission.source }),
  };
}

function ended(permission: Exclude<Permission, { status: 'permanent' }>): PermissionNow {
  return permission.status === 'temporary' ? none('expired', permission.until) : none(permission.because, permission.at);
}

/** What the last request says of a line without permission; `undefined` when it says nothing. */
function asking(request: PermissionRequest, facts: LineFacts, policy: Policy, now: Instant): PermissionNow | undefined {
  switch (request.status) {
    case 'pending': {
      if (isAnswered(request, facts)) return undefined;
      const until = requestEnd(request, policy);
      return now < until ? { status: 'requested', since: request.sentAt, until, request, missedInARow: 0 } : none('lapsed', until);
    }
    case 'expired':
      return none('lapsed', request.at);
    case 'declined':
      return none('declined', request.at);
    case 'approved':
    case 'replaced':
      return undefined;
    default:
      return request.status satisfies never;
  }
}

const none = (because: PermissionEnd | undefined, since: Instant): PermissionNow => ({
  status: 'none',
  since,
  ...(because && { because }),
  missedInARow: 0,
});

/** A grant and any connected call end the streak, also when the count that we know is older than they are. */
function missed(facts: LineFacts, policy: Policy): Pick<PermissionNow, 'missedInARow' | 'missesLeft'> {
  const { at, count } = facts.streak;
  const missedInARow = at < facts.permission.at || at < lastConnectedAt(facts) ? 0 : count;
  if (missedInARow < policy.streakWarnsAt) return { missedInARow };
  return { missedInARow, missesLeft: Math.max(0, policy.streakRevokesAt - missedInARow) };
}
