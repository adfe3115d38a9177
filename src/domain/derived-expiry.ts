import type { Activity } from './activity.js';
import { day, type Instant } from './instant.js';
import { lineKey } from './line.js';
import type { LineFacts } from './line-facts.js';
import type { Policy } from './policy.js';
import { isAnswered, requestEnd } from './request-life.js';

/**
 * The expiries that no news announce, as records. The same facts give the same ids (kind, line, moment) in every tab and after
 * every reload; a record of the backend replaces them.
 */
export function derivedExpiries(facts: LineFacts, policy: Policy, now: Instant): readonly Activity[] {
  const { permission, request } = facts;
  const expired = <K extends 'permission.expired' | 'request.expired'>(kind: K, at: Instant) => {
    const line = lineKey(facts.line);
    return { id: `${kind}/${line}/${at}`, kind, at, line, actor: { kind: 'platform' }, derived: true } as const;
  };
  const activities: Activity[] = [];
  if (permission.status === 'temporary' && now >= permission.until) {
    activities.push({ ...expired('permission.expired', permission.until), days: Math.round((permission.until - permission.at) / day) });
  }
  if (request?.status === 'pending' && now >= requestEnd(request, policy) && !isAnswered(request, facts)) {
    activities.push(expired('request.expired', requestEnd(request, policy)));
  }
  return activities;
}
