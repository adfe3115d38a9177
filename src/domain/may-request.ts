import { untilFree } from './allowance.js';
import { backendRefusal } from './backend-refusal.js';
import type { Instant } from './instant.js';
import { requestAllowances } from './line-allowances.js';
import type { LineFacts } from './line-facts.js';
import type { Policy } from './policy.js';
import { restrictionOn } from './restriction.js';
import { no, yes, type Verdict } from './verdict.js';

/**
 * May the agent ask for permission now? A temporary permission forbids nothing (the customer may allow for good), and neither does
 * a request that waits: a newer one replaces it.
 */
export function mayRequest(facts: LineFacts, policy: Policy, now: Instant): Verdict {
  const refused = restrictionOn('requests', facts, now) ?? backendRefusal('request', facts, now);
  if (refused) return refused;
  if (facts.permission.status === 'permanent') return no('already-permitted');
  const until = untilFree(requestAllowances(facts, policy, now), now);
  if (until === undefined) return yes;
  return no('request-limit', until === 'unknown' ? undefined : until);
}
