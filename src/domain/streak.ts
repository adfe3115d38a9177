import type { CallOutcome } from './call.js';
import type { Policy } from './policy.js';
import type { Direction } from './signal.js';

/** A call, as far as the row of missed ones cares. */
export interface StreakCall {
  readonly direction: Direction;
  readonly outcome: CallOutcome;
}

/**
 * Does this call lengthen the row of outgoing calls that were not answered or rejected? A ring that the agent cancelled says nothing
 * about the customer; a call that failed on the way neither. A connected call in either direction ends the row, and so does a grant.
 */
export function countsInStreak({ direction, outcome }: StreakCall, policy: Policy): boolean {
  const { status, endedBy } = outcome;
  if (direction === 'incoming') return false;
  if (status === 'declined') return true;
  return status === 'unanswered' && (policy.cancelledRingsCount || endedBy?.kind !== 'agent');
}
