import type { Clock } from '../../clock.js';
import { minute, type Duration } from '../../domain/instant.js';
import type { Owner } from '../cache.js';
import { nameAmongTabs } from './stream-name.js';

/** Longer than any act takes: a tab that holds a lock longer is frozen, and its record says more than its lock. */
const patience: Duration = 3 * minute;

/** Another tab of this agent was doing the same, and is done with it. */
export class DoneElsewhere extends Error {
  override readonly name = 'DoneElsewhere';
}

/** Lets one tab of an agent at a time do an act. The browser frees the lock of a tab that closes or crashes. */
export class ActLocks {
  /** Whose tabs they are; without an owner, and where the browser has no locks, every tab acts alone. */
  owner: Owner | undefined;
  readonly #locks: LockManager | null;
  readonly #clock: Clock;

  constructor(locks: LockManager | null, clock: Clock) {
    this.#locks = locks;
    this.#clock = clock;
  }

  /** After every other tab that does the same. `what` holds no id in clear. */
  inTurn<T>(what: string, run: () => Promise<T>): Promise<T> {
    return this.#hold(what, false, run);
  }

  /** Rejects with `DoneElsewhere`, once it is done, where another tab is doing the same. */
  async once<T>(what: string, run: () => Promise<T>): Promise<T> {
    const done = await this.#hold(what, true, async (isFree) => (isFree ? { value: await run() } : undefined));
    if (done) return done.value;
    await this.#hold(what, false, () => Promise.resolve());
    throw new DoneElsewhere();
  }

  /** Not at all where another tab is doing the same. */
  async ifFree(what: string, run: () => Promise<void>): Promise<void> {
    await this.#hold(what, true, async (isFree) => {
      if (isFree) await run();
    });
  }

  async #hold<T>(what: string, ifAvailable: boolean, run: (isFree: boolean) => Promise<T>): Promise<T> {
    if (!this.#locks || !this.owner) return run(true);
    const name = await nameAmongTabs(this.owner, `act/${what}`);
    const waiting = new AbortController();
    const timer = this.#clock.setTimeout(() => waiting.abort(), patience);
    let running: Promise<T> | undefined;
    const hold = async (lock: Lock | null) => {
      this.#clock.clearTimeout(timer);
      running = run(lock !== null);
      await running.catch(() => undefined);
    };
    try {
      await this.#locks.request(name, ifAvailable ? { ifAvailable } : { signal: waiting.signal }, hold);
    } catch {
      // no locks here, e.g. in a sandboxed frame, or too long a wait
    }
    this.#clock.clearTimeout(timer);
    return running ?? run(true);
  }
}
