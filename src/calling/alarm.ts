import type { Clock } from '../clock.js';
import { hour, type Instant } from '../domain/instant.js';

/** Longest single wait: browsers overflow at 24.8 days, and a sleeping laptop stretches any wait. */
const longest = hour;

/**
 * The desk's one timer: rings at the earliest moment at which any verdict changes. Waking late is harmless, because whoever is
 * rung compares with the time again.
 */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #at: Instant | undefined;
  #handle: unknown;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at `moment`, or earlier if an earlier one is set. */
  set(moment: Instant | undefined): void {
    if (moment === undefined || (this.#at !== undefined && this.#at <= moment)) return;
    this.stop();
    this.#at = moment;
    this.#wait();
  }

  stop(): void {
    this.#clock.clearTimeout(this.#handle);
    this.#at = undefined;
  }

  #wait(): void {
    if (this.#at === undefined) return;
    const left = this.#at - this.#clock.now();
    this.#handle = this.#clock.setTimeout(left > longest ? () => this.#wait() : () => this.#due(), Math.max(0, Math.min(left, longest)));
  }

  #due(): void {
    this.#at = undefined;
    this.#ring();
  }
}
