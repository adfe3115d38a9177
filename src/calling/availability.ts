import type { Clock } from '../clock.js';
import { second, type Duration } from '../domain/instant.js';

/** A connection that flickers is no news. */
const settles: Duration = second;

export interface AvailabilityParts {
  readonly clock: Clock;
  /** Tells the backend. */
  readonly report: (takesCalls: boolean) => void;
}

/** Tells the backend whether this page can take calls: when it has become so, and when it no longer is. */
export class Availability {
  readonly #parts: AvailabilityParts;
  #told: boolean | undefined;
  #now = false;
  #timer: unknown;

  constructor(parts: AvailabilityParts) {
    this.#parts = parts;
  }

  /** A page that never could says nothing. */
  is(takesCalls: boolean): void {
    if (takesCalls === this.#now) return;
    this.#now = takesCalls;
    this.#parts.clock.clearTimeout(this.#timer);
    this.#timer = this.#parts.clock.setTimeout(() => this.#tell(), settles);
  }

  /** The page is going: no time to wait. */
  stop(): void {
    this.#parts.clock.clearTimeout(this.#timer);
    this.#now = false;
    this.#tell();
  }

  #tell(): void {
    if (this.#now === (this.#told ?? false)) return;
    this.#told = this.#now;
    this.#parts.report(this.#now);
  }
}
