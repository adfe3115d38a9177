/** The page that takes the samples, one of ours and one of the floor in turn. */
import { encryption, feed } from './feed.js';
import type { Case, Figure } from './figure.js';
import { markers } from './markers.js';
import { growth, newestInOneRequest, newestOneByOne } from './newest.js';
import { writes } from './writes.js';

const cases: Readonly<Record<string, Case>> = {
  newestInOneRequest,
  newestOneByOne,
  growth,
  feed,
  encryption,
  writes,
  markers,
};

/** What one case came to: medians, ms. */
export interface Measured {
  readonly what: string;
  readonly floor: string;
  readonly ours: number;
  readonly raw: number;
  readonly ratio: number;
  readonly atMost?: number;
  readonly promise?: string;
}

declare global {
  interface Window {
    cases: readonly string[];
    measure(name: string, rows: number, fewer: number, samples: number): Promise<Measured>;
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Medians of interleaved samples; what comes first is warm-up where there are many. */
async function medians({ ours, floor, before }: Figure, samples: number): Promise<readonly number[]> {
  const series = [ours, floor, ...(before ? [before.ours, before.floor] : [])];
  const warmUp = samples > 1 ? 3 : 0;
  const times: number[][] = series.map(() => []);
  for (let round = 0; round < samples + warmUp; round++) {
    // every other round the other way round: nobody always comes after the same neighbour
    const order = [...series.keys()];
    for (const index of round % 2 ? order.reverse() : order) {
      const took = await series[index]?.();
      if (took !== undefined && round >= warmUp) times[index]?.push(took);
    }
  }
  return times.map(median);
}

window.cases = Object.keys(cases);
window.measure = async (name, rows, fewer, samples) => {
  const measured = cases[name];
  if (!measured) throw new Error(`There is no case "${name}".`);
  const { what, floor, prepare, ...promised } = measured;
  const [ours = NaN, raw = NaN, oursBefore = 1, rawBefore = 1] = await medians(await prepare(rows, fewer), samples);
  return { what: what(rows, fewer), floor, ours, raw, ratio: ours / oursBefore / (raw / rawBefore), ...promised };
};
