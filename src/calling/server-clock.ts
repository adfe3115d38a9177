import type { Clock } from '../clock.js';
import type { Instant } from '../domain/instant.js';

/** Differences below this (ms) are the network's delay, not a clock that is wrong. */
const jitter = 500;

/** The own clock, corrected by the server's last word: verdicts must not depend on a laptop's wrong clock. */
export class ServerClock implements Clock {
  readonly #own: Clock;
  #offset = 0;
  #spoken = false;

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

  /** Server time, once the server has spoken: what must not follow a wrong own clock waits for it. */
  get serverTime(): Instant | undefined {
    return this.#spoken ? this.now() : undefined;
  }

  /** Takes the server's word for the time; answers whether ours was wrong. */
  follow(serverTime: Instant): boolean {
    this.#spoken = true;
    const wrong = Math.abs(serverTime - this.now()) > jitter;
    if (wrong) this.#offset = serverTime - this.#own.now();
    return wrong;
  }
}
