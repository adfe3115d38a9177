import type { Clock } from '../clock.js';
import { second, type Duration } from '../domain/instant.js';

const every: Duration = second;

/** Lets the page's title blink, so that a tab among twenty is found. What the host writes there meanwhile stays. */
export class TitleBlink {
  readonly #clock: Clock;
  #timer: unknown;
  #own: string | undefined;
  #shown: string | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  start(text: string): void {
    if (text === this.#shown) return;
    this.stop();
    this.#shown = text;
    this.#blink();
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    if (this.#own !== undefined && document.title === this.#shown) document.title = this.#own;
    this.#own = this.#shown = undefined;
  }

  #blink(): void {
    this.#timer = this.#clock.setTimeout(() => this.#blink(), every);
    if (document.title === this.#shown) document.title = this.#own ?? '';
    else {
      this.#own = document.title;
      document.title = this.#shown ?? this.#own;
    }
  }
}
