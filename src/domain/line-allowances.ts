import { allowanceAt, counters, type Allowance, type Counter } from './allowance.js';
import type { Instant } from './instant.js';
import type { LineFacts } from './line-facts.js';
import type { Policy } from './policy.js';

/** How many permission requests this customer may still be sent. */
export const requestAllowances = (facts: LineFacts, policy: Policy, now: Instant): readonly Allowance[] =>
  requestCounters(facts, policy).map((counter) => allowanceAt(counter, now));

/** How many more outgoing calls may connect. */
export const callAllowances = (facts: LineFacts, policy: Policy, now: Instant): readonly Allowance[] =>
  callCounters(facts, policy).map((counter) => allowanceAt(counter, now));

/** Any connected call, in either direction, starts the counting anew: a platform fact under every preset. */
export function requestCounters({ limits, requestedAt, connected }: LineFacts, policy: Policy): readonly Counter[] {
  const reset = lastConnectedAt({ connected });
  const uses = requestedAt.filter((at) => at >= reset);
  if (!limits) return counters(policy.requests, uses, undefined);
  const before = limits.at < reset;
  const reported = (limits.request ?? []).map((limit) => (before ? { within: limit.within, max: limit.max, used: 0 } : limit));
  return counters(policy.requests, uses, { at: limits.at, limits: reported });
}

/** Counts connected outgoing calls only, and nothing resets it but time. */
export function callCounters({ limits, connected }: LineFacts, policy: Policy): readonly Counter[] {
  const uses = connected.filter(({ direction }) => direction === 'outgoing').map(({ at }) => at);
  return counters(policy.calls, uses, limits && { at: limits.at, limits: limits.call ?? [] });
}

/** When a call last connected on this line; `-Infinity` when none is known. */
export const lastConnectedAt = ({ connected }: Pick<LineFacts, 'connected'>): Instant =>
  Math.max(-Infinity, ...connected.map(({ at }) => at));
