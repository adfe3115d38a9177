import type { Clock } from '../clock.js';
import { minute, type Instant } from '../domain/instant.js';

/** Differences below this (ms) are the network's delay, not a clock that is wrong. */
const jitter = 500;

/** What a clock loses or gains by itself in a working day stays below this. */
const jump = minute;

/** The own clock, corrected by the server's last word: verdicts must not depend on a laptop's wrong clock. */
export class ServerClock implements Clock {
  readonly #own: Clock;
  #offset = 0;
  /** How far the own clock was ahead of time that passes steadily when the server spoke last. */
  #aheadThen = NaN;

  constructor(own: Clock) {
    this.#own = own;
  }

  now(): Instant {
    return this.#own.now() + this.#offset;
  }

  setTimeout(callback: () => void, delay: number): unknown {
    return this.#own.setTimeout(callback, delay);
  }

  clearTimeout(handle: unknown): void {
    this.#own.clearTimeout(handle);
  }

  /**
   * Server time, once the server has spoken: what must not follow a wrong own clock waits for it. Nothing again when the own clock has
   * jumped since, or the computer has slept: the next word of the server says which.
   */
  get serverTime(): Instant | undefined {
    return this.#drift < jump ? this.now() : undefined;
  }

  /** Takes the server's word for the time; answers whether ours was wrong, or had jumped: a computer that slept is right again. */
  follow(serverTime: Instant): boolean {
    const hasJumped = this.#drift >= jump;
    this.#aheadThen = this.#ahead;
    const wrong = Math.abs(serverTime - this.now()) > jitter;
    if (wrong) this.#offset = serverTime - this.#own.now();
    return wrong || hasJumped;
  }

  /** `NaN` before the server has spoken. */
  get #drift(): number {
    return Math.abs(this.#ahead - this.#aheadThen);
  }

  get #ahead(): number {
    return this.#own.steady ? this.#own.now() - this.#own.steady() : 0;
  }
}
