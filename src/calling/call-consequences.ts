import type { LineFacts } from '../domain/line-facts.js';
import type { Policy } from '../domain/policy.js';
import { countsInStreak } from '../domain/streak.js';
import type { LiveCall } from './live-call.js';

/**
 * What a call means for its line until the backend tells: a connected call counts against the allowance and ends the streak; an
 * outgoing one that nobody picked up lengthens it, once.
 */
export function callConsequences(call: LiveCall, { streak }: LineFacts, policy: Policy): Partial<LineFacts> | undefined {
  if (!call.placed) return undefined;
  const { facts, outcome } = call;
  const { id, direction } = facts;
  const { startedAt, endedAt } = outcome;
  if (startedAt !== undefined) return { connected: [{ id, at: startedAt, direction }], streak: { at: startedAt, count: 0 } };
  if (call.counted || endedAt === undefined || endedAt <= streak.at || !countsInStreak({ direction, outcome }, policy)) return undefined;
  return { streak: { at: endedAt, count: streak.count + 1 } };
}
