import type { LineFacts } from '../domain/line-facts.js';
import type { Policy } from '../domain/policy.js';
import type { LiveCall } from './live-call.js';

/**
 * What a call means for its line until the backend tells: a connected call counts against the allowance and ends the streak; an
 * outgoing one that nobody picked up lengthens it, once.
 */
export function callConsequences(call: LiveCall, { streak }: LineFacts, policy: Policy): Partial<LineFacts> | undefined {
  const { id, direction } = call.facts;
  const { status, startedAt, endedAt, endedBy } = call.outcome;
  if (!call.placed) return undefined;
  if (startedAt !== undefined) return { connected: [{ id, at: startedAt, direction }], streak: { at: startedAt, count: 0 } };
  const refused = status === 'unanswered' || status === 'declined';
  if (direction !== 'outgoing' || !refused || endedAt === undefined || endedAt <= streak.at) return undefined;
  if (status === 'unanswered' && endedBy?.kind === 'agent' && !policy.cancelledRingsCount) return undefined;
  return { streak: { at: endedAt, count: streak.count + 1 } };
}
