import { asFailure } from '../boundary/failure.js';
import type { Reason } from '../domain/reason.js';

/** After these nobody knows whether the act happened. */
const uncertain: ReadonlySet<Reason> = new Set(['no-answer', 'connection-problem', 'bad-answer']);

/** Was the answer lost, so that the act may have happened all the same? */
export const isUncertain = (thrown: unknown): boolean => uncertain.has(asFailure(thrown).because);
