import { backOff } from '../back-off.js';
import type { Clock } from '../clock.js';

/** What could not be asked: asked again together, after growing pauses, until there is an answer. */
export class AskedAgain {
  readonly #clock: Clock;
  readonly #ask: (ids: readonly string[]) => void;
  readonly #failed = new Set<string>();
  #tries = 0;
  #timer: unknown;

  constructor(clock: Clock, ask: (ids: readonly string[]) => void) {
    this.#clock = clock;
    this.#ask = ask;
  }

  failed(ids: readonly string[]): void {
    for (const id of ids) this.#failed.add(id);
    this.#timer ??= this.#clock.setTimeout(() => this.#askNow(), backOff((this.#tries += 1)));
  }

  /** The backend answers again. */
  answered(): void {
    this.#tries = 0;
  }

  /** They are asked in another way, or not at all any more. */
  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#failed.clear();
    this.#tries = 0;
  }

  #askNow(): void {
    this.#timer = undefined;
    const ids = [...this.#failed];
    this.#failed.clear();
    this.#ask(ids);
  }
}
