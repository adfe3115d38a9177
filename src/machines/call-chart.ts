import { isPlaced, type CallFacts, type CallStatus, type Doing } from '../domain/call.js';
import { mergeCall } from '../domain/call-merge.js';
import { callOutcome, isLive } from '../domain/call-status.js';
import type { Duration, Instant } from '../domain/instant.js';
import type { Policy } from '../domain/policy.js';
import { ringsHere } from '../domain/ringing.js';
import type { VoiceEvent } from './call-voice.js';

export interface CallInput {
  readonly call: CallFacts;
  readonly policy: Policy;
  /** This agent dialled it. */
  readonly mine: boolean;
  /** How long it stays after its end, open to correction (ms). */
  readonly afterglow: Duration;
}

/** What the two call charts remember. */
export interface CallContext extends CallInput {
  readonly doing: Doing | undefined;
  /** The dial has gone out: from here on only the backend can end the call. */
  readonly sent: boolean;
  /** What the last act failed with. */
  readonly failure: unknown;
  /** The dial was refused, as far as anybody knows. */
  readonly refused: boolean;
  /** The answer to the dial was lost: nobody knows yet whether it was placed. */
  readonly unsure: boolean;
  /** The newest word on which conversation it belongs to. */
  readonly linked: { readonly conversation: string; readonly at: Instant } | undefined;
}

export type CallEvent =
  /** Something was heard: the call as told, to be united with what is known. */
  | { readonly type: 'call.signal'; readonly call: CallFacts; readonly mine?: boolean }
  | { readonly type: 'call.linked'; readonly conversation: string; readonly at: Instant }
  | { readonly type: 'call.end' }
  /** Ours to dial: find the microphone, then send it. */
  | { readonly type: 'call.place' }
  | { readonly type: 'call.hold'; readonly held: boolean }
  | { readonly type: 'call.transfer'; readonly to: string }
  | VoiceEvent
  /** An act was refused, or its answer was lost. */
  | { readonly type: 'act.failed'; readonly failure: unknown };

type Told = { readonly type: string };

export const beginning = (input: CallInput): CallContext => ({
  ...input,
  doing: undefined,
  sent: false,
  failure: undefined,
  refused: false,
  unsure: false,
  linked: undefined,
});

/** Does the call, with what was just heard of it, have this status? */
export const pointsTo = ({ call, policy }: CallContext, event: Told, status: CallStatus): boolean =>
  callOutcome(mergeCall(call, heard(event).call), policy).status === status;

/** What is remembered after a signal. */
export function remember(context: CallContext, event: Told): CallContext {
  const told = heard(event);
  const call = inConversation(mergeCall(context.call, told.call), context.linked);
  const open = !isPlaced(call);
  const { mine, refused, unsure } = context;
  const after = { ...context, call, mine: mine || Boolean(told.mine), refused: refused && open, unsure: unsure && open };
  return isOver(context, call) ? { ...after, doing: undefined, failure: undefined } : after;
}

/** Unlike signals, of two conversations the one that was told last holds. */
export function link(context: CallContext, event: Told): CallContext {
  const { conversation, at } = event as Extract<CallEvent, { type: 'call.linked' }>;
  const linked = context.linked && context.linked.at > at ? context.linked : { conversation, at };
  return { ...context, linked, call: inConversation(context.call, linked) };
}

const heard = (event: Told) => event as Extract<CallEvent, { type: 'call.signal' }>;

const inConversation = (call: CallFacts, linked: CallContext['linked']): CallFacts =>
  linked ? { ...call, conversation: linked.conversation } : call;

/** Is the act under way, or the failure of the last one, answered by what the call has become? */
function isOver({ doing, call: before, policy }: CallContext, call: CallFacts): boolean {
  const { status, heldSince } = callOutcome(call, policy);
  const moved = status !== callOutcome(before, policy).status;
  switch (doing) {
    case 'dialling':
      return isPlaced(call);
    case 'declining':
      return moved || !ringsHere(call, policy);
    case 'ending':
      // from calling to ringing it has not ended
      return !isLive(status);
    case 'holding':
      return moved || heldSince !== undefined;
    case 'resuming':
      return moved || heldSince === undefined;
    case 'accepting':
    case 'transferring':
    case undefined:
      return moved;
    default:
      return doing satisfies never;
  }
}

/**
 * A state in which a call has ended: open to correction until it is forgotten. A repetition leads nowhere, so that it does not begin
 * the wait again.
 */
export const ended = <S extends CallStatus>(status: S) =>
  ({
    entry: 'closeVoice',
    after: { afterglow: { actions: 'forget' } },
    on: { 'call.signal': { guard: { type: 'pointsTo', params: status }, actions: 'remember' } },
  }) as const;

/** What an act, or the search for a microphone, has failed with. */
export const failureOf = (event: Told): unknown => (event as Extract<CallEvent, { type: 'act.failed' | 'voice.failed' }>).failure;

/** The two speak; where a media bridge can, the call is held and handed on. */
export const talking = {
  entry: 'talk',
  on: {
    'call.hold': { guard: 'isFree', actions: ['beginHolding', 'hold'] },
    'call.transfer': { guard: 'isFree', actions: ['beginTransferring', 'transfer'] },
  },
} as const;
