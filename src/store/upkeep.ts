import type { Clock } from '../clock.js';
import type { Duration, Instant } from '../domain/instant.js';
import { askEach } from './ask-all.js';
import type { Disk } from './disk.js';
import type { Outcome } from './healing-database.js';
import { storeLimits, type Ceiling } from './limits.js';
import { excess, historyParts, removeAged, removeLeastUsed, removeOver } from './tidying.js';

export interface UpkeepSetting {
  readonly clock: Clock;
  readonly ceiling: Ceiling;
  readonly retention: Duration;
  /** Server time, once it is known. */
  readonly now: () => Instant | undefined;
}

/**
 * Lets old rows vanish, and the least recently used ones beyond the ceiling: after the first answer of a store, then at most once an
 * hour in all tabs together. Many small transactions, between which others have their turn.
 */
export class Upkeep {
  readonly #disk: Disk;
  readonly #setting: UpkeepSetting;
  #last: Instant | undefined;

  constructor(disk: Disk, setting: UpkeepSetting) {
    this.#disk = disk;
    this.#setting = setting;
  }

  /** To be called after a question was answered, never before. */
  due(): void {
    const { clock } = this.#setting;
    if (isRecent(this.#last, clock.now()) || this.#setting.now() === undefined) return;
    this.#last = clock.now();
    void this.#tidy(this.#last);
  }

  async #tidy(now: Instant): Promise<void> {
    const { retention, ceiling } = this.#setting;
    const begun = await this.#step(() =>
      this.#disk.write(['drafts', 'intents'], async (transaction) => {
        const meta = transaction.objectStore('meta');
        const last = await meta.get('tidied');
        if (isRecent(last, now)) return false;
        await askEach(
          () => meta.put(now, 'tidied'),
          () => removeOver(now, retention)(transaction),
        );
        return true;
      }),
    );
    if (!begun) return;
    const oldest = (this.#setting.now() ?? 0) - retention;
    while (await this.#step(() => this.#disk.write(historyParts, removeAged(oldest))));
    let beyond = await this.#step(() => this.#disk.read(historyParts, excess(ceiling)));
    while (beyond && (beyond.conversations > 0 || beyond.activities > 0)) {
      const left: Ceiling = beyond;
      beyond = await this.#step(() => this.#disk.write(historyParts, removeLeastUsed(left)));
    }
  }

  /** One transaction, after all changes asked before; nothing if it failed. */
  async #step<T>(work: () => Promise<Outcome<T>>): Promise<T | undefined> {
    const outcome = await this.#disk.change(work);
    return typeof outcome === 'object' ? outcome.value : undefined;
  }
}

const isRecent = (then: unknown, now: Instant): boolean => typeof then === 'number' && Math.abs(now - then) < storeLimits.tidyEvery;
