import type { CallFacts, CallStatus } from '../domain/call.js';
import { mergeCall } from '../domain/call-merge.js';
import { callOutcome } from '../domain/call-status.js';
import { minute } from '../domain/instant.js';
import type { Policy } from '../domain/policy.js';

/** An act of ours on its way; over when the facts come, or when it fails. */
export type Doing = 'dialling' | 'accepting' | 'declining' | 'ending';

/** What the two call charts remember. */
export interface CallContext {
  readonly call: CallFacts;
  readonly policy: Policy;
  /** This agent dialled it, answered it or is being rung. */
  readonly mine: boolean;
  readonly doing: Doing | undefined;
  /** What the last act failed with. */
  readonly failure: unknown;
}

export interface CallInput {
  readonly call: CallFacts;
  readonly policy: Policy;
  readonly mine: boolean;
}

export type CallEvent =
  /** Something was heard: the call as told, to be united with what is known. */
  | { readonly type: 'call.signal'; readonly call: CallFacts; readonly mine?: boolean }
  | { readonly type: 'call.end' }
  /** An act was refused, or its answer was lost. */
  | { readonly type: 'act.failed'; readonly failure: unknown };

type Heard = Extract<CallEvent, { type: 'call.signal' }>;

/** Does the call, with what was just heard of it, have this status? */
export const pointsTo = ({ call, policy }: CallContext, event: { readonly type: string }, status: CallStatus): boolean =>
  callOutcome(mergeCall(call, (event as Heard).call), policy).status === status;

/** The context after a signal: an act is over as soon as the status has changed. */
export function remember(context: CallContext, event: { readonly type: string }) {
  const heard = event as Heard;
  const call = mergeCall(context.call, heard.call);
  const moved = callOutcome(call, context.policy).status !== callOutcome(context.call, context.policy).status;
  return {
    call,
    mine: context.mine || Boolean(heard.mine),
    doing: moved ? undefined : context.doing,
    failure: moved ? undefined : context.failure,
  };
}

/** How long an ended call is shown, and may still be corrected by a late signal. */
export const callDelays = { afterglow: minute };
