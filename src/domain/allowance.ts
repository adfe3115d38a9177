import type { Duration, Instant } from './instant.js';
import type { ReportedLimit } from './line-facts.js';
import type { Allowed } from './policy.js';

/** One allowance at one moment: "2 of 2 used, next one Tue 14:05". */
export interface Allowance {
  readonly within: Duration;
  readonly max: number;
  readonly used: number;
  /** When one more becomes possible; present while `used >= max` and known. */
  readonly freesAt?: Instant;
}

/** An allowance before a moment is chosen: when each use that counts will have aged out, ascending. */
export interface Counter {
  readonly within: Duration;
  readonly max: number;
  readonly agings: readonly Aging[];
}

/** `sure` is false where the platform reported a count but nobody knows the moments: it ages out by then at the latest. */
export interface Aging {
  readonly at: Instant;
  readonly sure: boolean;
}

/** What the platform reported; it counted every use up to and including `at`. */
export interface Report {
  readonly at: Instant;
  readonly limits?: readonly ReportedLimit[];
}

/** A counter for each limit: reported limits win over the policy's of the same period, shortest period first. */
export function counters(policyLimits: readonly Allowed[], uses: readonly Instant[], reported: Report | undefined): readonly Counter[] {
  const limits = reported?.limits ?? [];
  const ours = policyLimits.filter(({ within }) => !limits.some((limit) => limit.within === within));
  return [
    ...ours.map(({ max, within }) => ({ max, within, agings: ascending(uses.map((use) => sure(use + within))) })),
    ...limits.map((limit) => reportedCounter(limit, reported?.at ?? -Infinity, uses)),
  ].sort((a, b) => a.within - b.within);
}

/** How much of a limit is used at `now`. */
export function allowanceAt({ within, max, agings }: Counter, now: Instant): Allowance {
  const counted = agings.filter(({ at }) => now < at);
  const used = counted.length;
  const frees = used >= max ? counted[used - max] : undefined; // over-used: several must age out first
  return { within, max, used, ...(frees?.sure && { freesAt: frees.at }) };
}

/** The allowance that stands in the way longest: of those used up the last to free, the widest of equals. */
export const usedUp = (list: readonly Allowance[]): Allowance | undefined =>
  list
    .filter(({ used, max }) => used >= max)
    .reduce<Allowance | undefined>((last, next) => (last && freed(last) > freed(next) ? last : next), undefined);

/** Nobody knows when: nothing is later. */
const freed = ({ freesAt = Infinity }: Allowance): Instant => freesAt;

/**
 * When every line of `list` has room again: the latest of those that block decides. `undefined`: there is room now; `unknown`: a
 * line blocks and nobody knows for how long.
 */
export function untilFree(list: readonly Allowance[], now: Instant): Instant | 'unknown' | undefined {
  const blocking = list.filter(({ used, max, freesAt }) => used >= max && (freesAt === undefined || now < freesAt));
  if (blocking.length === 0) return undefined;
  const frees = blocking.map(({ freesAt }) => freesAt ?? 'unknown');
  return frees.includes('unknown') ? 'unknown' : Math.max(...frees.filter((at) => at !== 'unknown'));
}

/** The report says how many, our own history (where it has them) when; uses after the report are added. */
function reportedCounter({ within, max, used, freesAt }: ReportedLimit, at: Instant, uses: readonly Instant[]): Counter {
  const known = ascending(uses.filter((use) => use <= at && at < use + within).map((use) => sure(use + within)));
  const told: readonly Aging[] = ascending([
    ...known.slice(Math.max(0, known.length - used)), // more than reported: the oldest were forgiven
    ...Array.from({ length: Math.max(0, used - known.length) }, () => ({ at: at + within, sure: false })),
  ]);
  const later = uses.filter((use) => use > at).map((use) => sure(use + within));
  return {
    within,
    max,
    agings: ascending([...(freesAt === undefined || used < max ? told : freeing(told, used - max, freesAt)), ...later]),
  };
}

/** Just one more becomes possible at `freesAt`: all that is over-used has aged out by then, one more does so then, the rest later. */
const freeing = (told: readonly Aging[], over: number, freesAt: Instant): readonly Aging[] =>
  told.map((aging, index) => {
    const rightly = index < over ? aging.sure && aging.at < freesAt : index > over && aging.at >= freesAt;
    return rightly ? aging : sure(freesAt);
  });

const sure = (at: Instant): Aging => ({ at, sure: true });

const ascending = (agings: readonly Aging[]): readonly Aging[] =>
  [...agings].sort((a, b) => a.at - b.at || Number(b.sure) - Number(a.sure));
