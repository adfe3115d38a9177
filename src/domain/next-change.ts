import type { Instant } from './instant.js';
import { callCounters, requestCounters } from './line-allowances.js';
import type { LineFacts } from './line-facts.js';
import type { Policy } from './policy.js';
import { requestEnd } from './request-life.js';

/**
 * The earliest moment after `now` at which a verdict, the permission, an allowance, the forms or the derived activities of this
 * line may change by time alone. Between the two nothing changes.
 */
export function nextChange(facts: LineFacts, policy: Policy, now: Instant): Instant | undefined {
  const { window, permission, request, restriction, may } = facts;
  const verdicts = [may?.dial, may?.request, may?.invite, may?.createTemplate];
  const moments = [
    window.closesAt,
    permission.status === 'temporary' ? permission.until : undefined,
    request?.status === 'pending' ? requestEnd(request, policy) : undefined,
    restriction?.until,
    ...verdicts.map((verdict) => (verdict && !verdict.ok ? verdict.until : undefined)),
    ...[...requestCounters(facts, policy), ...callCounters(facts, policy)].flatMap(({ agings }) => agings.map(({ at }) => at)),
  ];
  const ahead = moments.filter((moment) => moment !== undefined && moment > now) as readonly Instant[];
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
