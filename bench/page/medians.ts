import type { Case, Figure } from './figure.js';

/** Medians, and the figure that a case tells with the bounds of its 95 % confidence interval. */
export interface Medians {
  readonly ours: number;
  readonly raw: number;
  readonly figure: number;
  readonly low: number;
  readonly high: number;
}

type Round = readonly number[];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** How often the rounds are drawn anew. */
const draws = 1000;

/** Chance that comes out the same in each run (mulberry32). */
function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Samples taken in turn; what comes first is warm-up where there are many. */
export async function rounds({ ours, floor, before }: Figure, samples: number): Promise<readonly Round[]> {
  const series = [ours, floor, ...(before ? [before.ours, before.floor] : [])];
  const warmUp = samples > 1 ? 3 : 0;
  const taken: Round[] = [];
  for (let round = 0; round < samples + warmUp; round++) {
    const values: number[] = [];
    // every other round the other way round: nobody always comes after the same neighbour
    const order = [...series.keys()];
    for (const index of round % 2 ? order.reverse() : order) values[index] = (await series[index]?.()) ?? NaN;
    if (round >= warmUp) taken.push(values);
  }
  return taken;
}

/** What the rounds came to. The bounds are those of the middle 95 % of the same figure over rounds drawn from them (bootstrap). */
export function mediansOf(taken: readonly Round[], as: Case['as'] = 'ratio'): Medians {
  const figureOf = (some: readonly Round[]): number => {
    const [ours = NaN, raw = NaN, oursBefore = 1, rawBefore = 1] = columns(some).map(median);
    if (as === 'count') return ours;
    return as === 'difference' ? ours - raw : ours / oursBefore / (raw / rawBefore);
  };
  const next = chance(taken.length);
  const drawn = Array.from({ length: draws }, () => figureOf(taken.map(() => taken[Math.floor(next() * taken.length)] ?? []))).sort(
    (a, b) => a - b,
  );
  const at = (share: number): number => drawn[Math.floor(share * (draws - 1))] ?? NaN;
  const [ours = NaN, raw = NaN] = columns(taken).map(median);
  return { ours, raw, figure: figureOf(taken), low: at(0.025), high: at(0.975) };
}

const columns = (taken: readonly Round[]): readonly number[][] =>
  (taken[0] ?? []).map((_, index) => taken.map((round) => round[index] ?? NaN));
