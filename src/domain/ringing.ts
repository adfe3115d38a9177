import type { Agent } from './actor.js';
import type { CallFacts } from './call.js';
import { callOutcome } from './call-status.js';
import type { Policy } from './policy.js';
import { signalSet, signalsOf } from './signal-set.js';
import type { Signal, WithdrawnBecause } from './signal.js';

/**
 * Does this call ring for this agent? Only while it rings at all, and only when the newest word about whom it is for is an offer to
 * `me`. Of the same moment, a withdrawal beats an offer, and an offer to `me` one to another: calls may be offered to several at once.
 */
export function ringsHere(call: CallFacts, policy: Policy): boolean {
  if (call.direction !== 'incoming' || callOutcome(call, policy).status !== 'ringing') return false;
  const words = call.signals.filter((signal) => weight(signal) > 0);
  const newest = Math.max(...words.map(({ at }) => at));
  return Math.max(...words.filter(({ at }) => at === newest).map(weight)) === offeredToMe;
}

const offeredToMe = 2;

/** Zero: says nothing about whom the call is for. */
function weight(signal: Signal): number {
  if (signal.kind === 'withdrawn') return 3;
  if (signal.kind === 'offered') return signal.to === 'me' ? offeredToMe : 1;
  return 0;
}

/** Why a call that rings on does so for this agent no more. */
export interface PassedOn {
  readonly because: WithdrawnBecause;
  /** Who is asked now, when that was told. */
  readonly to?: Agent;
}

/** Of the newest withdrawal; nothing for one that was never offered to this agent, or is again. */
export function passedOn(call: CallFacts, policy: Policy): PassedOn | undefined {
  const elsewhere = ringsElsewhere(call, policy);
  const withdrawn = elsewhere && withdrawnLast(call);
  return withdrawn && { because: withdrawn.because, ...(elsewhere.agent && { to: elsewhere.agent }) };
}

/** Where an incoming call rings that does not ring for this agent. */
export interface RingsElsewhere {
  /** `unknown`: nobody was told to be asked; there may be somebody all the same, because backends tell an agent of their own offers only. */
  readonly at: 'colleague' | 'unknown';
  readonly agent?: Agent;
}

/** Nothing for a call that rings for this agent, or not at all. */
export function ringsElsewhere(call: CallFacts, policy: Policy): RingsElsewhere | undefined {
  const rings = call.direction === 'incoming' && callOutcome(call, policy).status === 'ringing';
  if (!rings || ringsHere(call, policy)) return undefined;
  const since = withdrawnLast(call)?.at ?? -Infinity;
  const offer = signalsOf(signalSet(call.signals), 'offered').findLast(({ at, to }) => to === 'other' && at >= since);
  return offer ? { at: 'colleague', ...(offer.agent && { agent: offer.agent }) } : { at: 'unknown' };
}

const withdrawnLast = ({ signals }: CallFacts) => signalsOf(signalSet(signals), 'withdrawn').at(-1);
