import { backendRefusal } from './backend-refusal.js';
import type { Instant } from './instant.js';
import type { LineFacts } from './line-facts.js';
import { isHeld } from './permission.js';
import type { Policy } from './policy.js';
import { no, yes, type Verdict } from './verdict.js';

/** May the agent send a call invite now? The customer is the one who calls, so neither permission nor an unpaused number is needed. */
export function mayInvite(facts: LineFacts, policy: Policy, now: Instant): Verdict {
  const refused = backendRefusal('invite', facts, now);
  if (refused) return refused;
  return policy.inviteNeedsPermission && !isHeld(facts.permission, now) ? no('no-permission') : yes;
}
