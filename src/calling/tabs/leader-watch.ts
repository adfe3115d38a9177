import type { Clock } from '../../clock.js';
import { second } from '../../domain/instant.js';

/** A leader that has said nothing for so long is asked whether it is there … */
const askAfter = 10 * second;

/** … and has stalled when it does not answer: 15 s without a word. */
const answerWithin = 5 * second;

/** Followers do not all lose patience at the same moment. */
const spread = second;

/**
 * Notices a leader that stalled. It is asked, and beats only then: an answer needs no timer of the leader's, which in a hidden tab
 * may run once a minute; and a follower whose own timers were late never takes its own sleep for the leader's.
 */
export class LeaderWatch {
  readonly #clock: Clock;
  readonly #on: { readonly ask: () => void; readonly stalled: () => void };
  #timer: unknown;

  constructor(clock: Clock, on: { readonly ask: () => void; readonly stalled: () => void }) {
    this.#clock = clock;
    this.#on = on;
    this.heard();
  }

  /** A word of the leader. */
  heard(): void {
    this.#wait(askAfter, () => {
      this.#wait(answerWithin + Math.random() * spread, () => this.#on.stalled());
      this.#on.ask();
    });
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
  }

  #wait(delay: number, then: () => void): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = this.#clock.setTimeout(then, delay);
  }
}
