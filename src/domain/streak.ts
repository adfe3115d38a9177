import type { CallOutcome } from './call.js';
import type { Instant } from './instant.js';
import type { Policy } from './policy.js';
import type { Direction } from './signal.js';

/** One call of a line, as far as the streak cares. `at`: when it was placed or came in. */
export interface StreakCall {
  readonly id: string;
  readonly direction: Direction;
  readonly at: Instant;
  readonly outcome: CallOutcome;
}

/**
 * How many outgoing calls in a row were not answered or rejected, in any order given. A connected call in either direction ends
 * the streak, and so does a new grant.
 */
export function streakAfter(calls: readonly StreakCall[], grantedAt: Instant | undefined, policy: Policy): number {
  const connectedAt = Math.max(-Infinity, ...calls.filter(isConnected).map(({ at }) => at));
  const inARow = calls.filter((call) => countsInStreak(call, policy) && call.at > connectedAt && call.at >= (grantedAt ?? -Infinity));
  return new Set(inARow.map(({ id }) => id)).size;
}

/** A ring that the agent cancelled says nothing about the customer; a call that failed on the way neither. */
export function countsInStreak({ direction, outcome: { status, endedBy } }: Omit<StreakCall, 'at' | 'id'>, policy: Policy): boolean {
  if (direction === 'incoming') return false;
  if (status === 'declined') return true;
  return status === 'unanswered' && (policy.cancelledRingsCount || endedBy?.kind !== 'agent');
}

const isConnected = ({ outcome }: StreakCall): boolean => outcome.startedAt !== undefined;
