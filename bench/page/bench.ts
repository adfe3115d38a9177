/** The page that takes the samples, one of ours and one of the floor in turn. */
import { Actor } from 'xstate';
import { fluent, material, shoelace, spectrum, thousand } from './buttons.js';
import { burst, burstTasks, oneAmongMany } from './events.js';
import { encryption, feed } from './feed.js';
import type { Case } from './figure.js';
import { click, mounting } from './frames.js';
import { actors, heap } from './idle.js';
import { light, lightGrowth, nested, nestedGrowth, slotted, slottedGrowth } from './layouts.js';
import { markers } from './markers.js';
import { mediansOf, rounds, type Medians } from './medians.js';
import { growth, newestInOneRequest, newestOneByOne } from './newest.js';
import { newsPath } from './news-path.js';
import { writes } from './writes.js';

const cases: Readonly<Record<string, Case>> = {
  thousand,
  shoelace,
  material,
  spectrum,
  fluent,
  light,
  lightGrowth,
  nested,
  nestedGrowth,
  slotted,
  slottedGrowth,
  heap,
  actors,
  oneAmongMany,
  burst,
  burstTasks,
  newsPath,
  mounting,
  click,
  markers,
  newestInOneRequest,
  newestOneByOne,
  growth,
  feed,
  encryption,
  writes,
};

/** What one case came to. */
export interface Measured extends Medians {
  readonly what: string;
  readonly floor: string;
  readonly as: NonNullable<Case['as']>;
  readonly unit: string;
  readonly atMost?: number;
  readonly promise?: string;
}

declare global {
  interface Window {
    cases: readonly string[];
    measure(name: string, rows: number, fewer: number, samples: number): Promise<Measured>;
    /** For whoever counts the living ones from outside. */
    actor: object;
    /** Given by the browser that runs the bench: how many actors of the charts are alive, and how much slower than it is the processor shall be. */
    countActors(): Promise<number>;
    slowDown(times: number): Promise<void>;
  }
}

window.actor = Actor.prototype;
window.cases = Object.keys(cases);
window.measure = async (name, rows, fewer, samples) => {
  const measured = cases[name];
  if (!measured) throw new Error(`There is no case "${name}".`);
  const { what, floor, prepare, as = 'ratio', unit = 'ms', isShort = false, ...promised } = measured;
  const taken = await rounds(await prepare(rows, fewer), samples > 1 && isShort ? 3 * samples : samples);
  return { what: what(rows, fewer), floor, as, unit, ...mediansOf(taken, as), ...promised };
};
