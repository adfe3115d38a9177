import { asFailure } from '../boundary/failure.js';
import type { Reason } from '../domain/reason.js';

const broken: ReadonlySet<Reason> = new Set(['no-answer', 'connection-problem', 'bad-answer']);

/** Was the way broken, to the backend or from there on? What may be repeated gets through at the second try, perhaps. */
export const isBroken = (thrown: unknown): boolean => broken.has(asFailure(thrown).because);

/** Was the answer lost, so that the act may have happened all the same? One that carries the platform's code has not. */
export const isUncertain = (thrown: unknown): boolean => isBroken(thrown) && asFailure(thrown).platformCode === undefined;
