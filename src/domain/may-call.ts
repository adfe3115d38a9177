import { untilFree } from './allowance.js';
import { backendRefusal } from './backend-refusal.js';
import type { Instant } from './instant.js';
import { callAllowances } from './line-allowances.js';
import type { LineFacts } from './line-facts.js';
import { isHeld } from './permission.js';
import type { Policy } from './policy.js';
import { restrictionOn } from './restriction.js';
import { no, yes, type Verdict } from './verdict.js';

/**
 * May the agent call this customer now? `callIsLive`: a call of this line rings or runs. `isTakenUp`: the agent is in a call with
 * somebody else, which has to end first; it is named last, because it alone is the agent's to end.
 */
export function mayCall(facts: LineFacts, policy: Policy, now: Instant, callIsLive: boolean, isTakenUp = false): Verdict {
  const restricted = restrictionOn('calls', facts, now);
  if (restricted) return restricted;
  if (callIsLive) return no('already-in-call');
  const refused = backendRefusal('dial', facts, now);
  if (refused) return refused;
  if (!isHeld(facts.permission, now)) return no('no-permission');
  const until = untilFree(callAllowances(facts, policy, now), now);
  if (until !== undefined) return no('call-limit', until === 'unknown' ? undefined : until);
  return isTakenUp ? no('in-another-call') : yes;
}
