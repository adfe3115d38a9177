import type { Clock } from '../clock.js';
import { second } from '../domain/instant.js';

/** How long a number may stay away: news overtake each other on their way. */
const patience = 2 * second;

/** More numbers than this ahead of the one that is missing are no overtaking. */
const mostAhead = 1000;

/** Notices that news were lost where the desk says that they are numbered without holes. Elsewhere it notices nothing. */
export class LostNews {
  readonly #clock: Clock;
  readonly #noticed: () => void;
  /** The lowest number that was not heard yet; undefined where a hole proves nothing. */
  #next: number | undefined;
  readonly #ahead = new Set<number>();
  #timer: unknown;

  constructor(clock: Clock, noticed: () => void) {
    this.#clock = clock;
    this.#noticed = noticed;
  }

  /** The desk has told everything before this number, or that numbers prove nothing. What was heard meanwhile counts. */
  begin(next: number | undefined): void {
    const ahead = [...this.#ahead];
    this.stop();
    this.#next = next === undefined ? undefined : Math.max(next, this.#next ?? next);
    this.heard(ahead);
  }

  /** Where a hole proves nothing, nobody needs to read the numbers. */
  get isWatching(): boolean {
    return this.#next !== undefined;
  }

  heard(sequences: readonly number[]): void {
    if (this.#next === undefined) return;
    const missing = this.#next;
    for (const sequence of sequences) if (sequence >= this.#next) this.#ahead.add(sequence);
    while (this.#ahead.delete(this.#next)) this.#next += 1;
    if (this.#ahead.size > mostAhead) return this.#lost();
    if (this.#next === missing && this.#timer !== undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = this.#ahead.size > 0 ? this.#clock.setTimeout(() => this.#lost(), patience) : undefined;
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#ahead.clear();
  }

  /** Told once: what comes after the hole is heard, and the hole is forgotten. */
  #lost(): void {
    this.#next = Math.max(...this.#ahead) + 1;
    this.stop();
    this.#noticed();
  }
}
