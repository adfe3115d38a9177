import type { Clock } from '../clock.js';
import type { Duration } from '../domain/instant.js';

/** When the page is about to go, and there is still time to write: what begins with `pagehide` is not always finished. */
const leaving = ['beforeunload', 'blur'] as const;

/**
 * Does something a little later, once for whatever asks in between; earlier when the page is left. It listens for that only while
 * something waits: a page that always does is kept out of the back and forward cache by some browsers.
 */
export class Soon {
  readonly #clock: Clock;
  readonly #after: Duration;
  readonly #run: () => void;
  #timer: unknown;

  constructor(clock: Clock, after: Duration, run: () => void) {
    this.#clock = clock;
    this.#after = after;
    this.#run = run;
  }

  get waits(): boolean {
    return this.#timer !== undefined;
  }

  ask(): void {
    if (this.waits) return;
    this.#timer = this.#clock.setTimeout(this.#now, this.#after);
    for (const event of leaving) globalThis.addEventListener?.(event, this.#now);
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const event of leaving) globalThis.removeEventListener?.(event, this.#now);
  }

  readonly #now = () => {
    this.#run();
    this.stop();
  };
}
