import type { Clock } from '../../clock.js';
import type { Duration } from '../../domain/instant.js';
import { Leadership } from './leadership.js';

export interface RingingTabParts {
  readonly clock: Clock;
  /** Of the lock; all tabs of one agent have the same. */
  readonly name: () => Promise<string>;
  /** `undefined`: the browser has none, and each tab rings. */
  readonly locks: LockManager | null;
  readonly changed: () => void;
}

/** A tab that somebody may be looking at comes first; the others wait so long for it. */
const politeFor: Duration = 250;

/** This tab among those of one agent that could ring for a call: one of them does, a visible one first; when it goes, another. */
export class RingingTab {
  readonly #parts: RingingTabParts;
  #standing: 'visible' | 'hidden' | undefined;
  #rings = false;
  #leadership: Leadership | undefined;
  #timer: unknown;

  constructor(parts: RingingTabParts) {
    this.#parts = parts;
  }

  /** It is this tab's to ring. */
  get rings(): boolean {
    return this.#rings;
  }

  /** There is something to ring for, and this tab can sound: visible or not. `undefined`: there is not, or it cannot. */
  stand(standing: 'visible' | 'hidden' | undefined): void {
    if (standing === this.#standing) return;
    this.#standing = standing;
    this.#parts.clock.clearTimeout(this.#timer);
    if (standing === undefined) return this.#leave();
    if (this.#rings) return;
    if (!this.#parts.locks) return this.#is(true);
    if (standing === 'visible') void this.#stand(this.#parts.locks);
    else this.#timer = this.#parts.clock.setTimeout(() => this.#parts.locks && void this.#stand(this.#parts.locks), politeFor);
  }

  async #stand(locks: LockManager): Promise<void> {
    try {
      this.#leadership ??= new Leadership(locks, await this.#parts.name(), {
        won: () => this.#is(true),
        lost: () => {
          this.#is(false);
          // the other one may go
          this.#leadership?.wait();
        },
        refused: () => this.#is(true),
      });
    } catch {
      return this.#is(this.#standing !== undefined);
    }
    if (this.#standing === 'visible') this.#leadership.steal();
    if (this.#standing === 'hidden') this.#leadership.wait();
  }

  #leave(): void {
    this.#leadership?.leave();
    this.#is(false);
  }

  #is(rings: boolean): void {
    if (rings === this.#rings) return;
    this.#rings = rings;
    this.#parts.changed();
  }
}
