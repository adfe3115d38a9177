import type { News } from '../../adapter.js';
import { second, type Instant } from '../../domain/instant.js';

/** A batch as it was heard. */
export interface Heard {
  readonly batch: readonly News[];
  /** Where to continue after it. */
  readonly cursor: string | undefined;
  /** When it came to the tab that led then, by the clock of this browser. */
  readonly at: Instant;
}

/** How much is kept: pieces of news. Who missed more reads everything again. */
const most = 1000;

/** Told again without need: moments of different tabs are compared, and a clock may be set back a little. */
const overlap = second;

/** An adapter may tell anything; the desk says what is wrong with it. */
const sizeOf = ({ batch }: Heard): number => (Array.isArray(batch) ? batch.length : 1);

/** What this tab heard lately, so that another one that comes later, or missed something, can be told it. */
export class RecentNews {
  #heard: Heard[] = [];
  #size = 0;
  #start: string | undefined;
  /** Everything that came after this moment is here. */
  #from: Instant;

  /** `start`: the cursor after which this tab has heard everything; `from`: when that was known. */
  constructor(start: string | undefined, from: Instant) {
    this.#start = start;
    this.#from = from;
  }

  add(heard: Heard): void {
    this.#heard.push(heard);
    this.#size += sizeOf(heard);
    while (this.#size > most && this.#heard.length > 1) {
      const oldest = this.#heard.shift();
      if (!oldest) return;
      this.#size -= sizeOf(oldest);
      this.#start = undefined;
      this.#from = Math.max(this.#from, oldest.at);
    }
  }

  /**
   * At least what came after `cursor`, for a tab that knows everything the backend knew at `since`; undefined when that is not sure.
   * Both count: a desk's cursor may be none of ours, because news for others are counted too; and news that overtook others came
   * before the cursor that a tab continues from.
   */
  after(cursor: string | undefined, since: Instant): readonly Heard[] | undefined {
    if (cursor !== undefined && cursor === this.#start) return [...this.#heard];
    const first = cursor === undefined ? -1 : this.#heard.findIndex((heard) => heard.cursor === cursor);
    if (first < 0 && since <= this.#from) return undefined;
    return this.#heard.filter(({ at }, index) => (first >= 0 && index > first) || at >= since - overlap);
  }
}
