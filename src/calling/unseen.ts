import type { Clock } from '../clock.js';
import { minute, type Instant } from '../domain/instant.js';

/** How long what nobody looks at is remembered. */
const patience = 5 * minute;

/** What nobody looks at, and since when: told once it has been so for 5 minutes. One timer for all of it. */
export class Unseen<T> {
  readonly #clock: Clock;
  readonly #tell: (unseen: T) => void;
  /** In the order in which they were left. */
  readonly #since = new Map<T, Instant>();
  #timer: unknown;

  constructor(clock: Clock, tell: (unseen: T) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  /** Nobody looks at it from now on. */
  add(left: T): void {
    this.#since.delete(left);
    this.#since.set(left, this.#clock.now());
    this.#timer ??= this.#clock.setTimeout(() => this.#look(), patience);
  }

  delete(seen: T): void {
    this.#since.delete(seen);
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#since.clear();
  }

  #look(): void {
    const due = this.#clock.now() - patience;
    const unseen = [...this.#since].filter(([, since]) => since <= due).map(([one]) => one);
    for (const one of unseen) this.#since.delete(one);
    const [next] = this.#since.values();
    this.#timer = next === undefined ? undefined : this.#clock.setTimeout(() => this.#look(), next - due);
    for (const one of unseen) this.#tell(one);
  }
}
