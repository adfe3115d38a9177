import type { CallId, CallStatus, Doing } from './call.js';
import type { Direction } from './signal.js';
import type { Denial, Verdict } from './verdict.js';

/** What a call shows of itself, as far as it says whether its agent is free. */
export interface Attended {
  readonly direction: Direction;
  readonly status: CallStatus;
  readonly live: boolean;
  readonly mine: boolean;
  readonly doing?: Doing | undefined;
}

/**
 * Does this call take up its agent, so that a second one would go to the same microphone? One that runs, is being placed or is being
 * answered does; one that merely rings for the agent does not.
 */
export const takesUp = ({ direction, status, live, mine, doing }: Attended): boolean =>
  live && mine && (direction === 'outgoing' || status !== 'ringing' || doing === 'accepting');

/** A call that takes up its agent beside the one of this id, if there is one. */
export const otherTakingUp = <C extends Attended & { readonly id?: CallId | undefined }>(
  calls: readonly C[],
  id: CallId | undefined,
): C | undefined => calls.find((call) => call.id !== id && takesUp(call));

/** Would nobody be left at this end without this page? One that rings for the agent rings on (`decisions/0091`). */
export const needsPage = (call: Omit<Attended, 'mine'>, isHere: boolean): boolean => takesUp({ ...call, mine: isHere });

/** Is a call with somebody else all that stands in the way? The agent alone can end it. */
export const isTakenUp = (verdict: Verdict): verdict is Denial & { readonly because: 'in-another-call' } =>
  !verdict.ok && verdict.because === 'in-another-call';
