export interface LeadershipListener {
  /** The lock is ours. */
  won(): void;
  /** Another tab took it: it had no sign of life from this one. */
  lost(): void;
  /** The browser gives no locks here, e.g. to a sandboxed frame. */
  refused(): void;
}

/** The Web Lock that one tab of an agent holds while it leads. */
export class Leadership {
  readonly #locks: LockManager;
  readonly #name: string;
  readonly #listener: LeadershipListener;
  #leave: () => void = () => undefined;

  constructor(locks: LockManager, name: string, listener: LeadershipListener) {
    this.#locks = locks;
    this.#name = name;
    this.#listener = listener;
  }

  /** Stands in line: the lock comes when those before have left, closed or crashed. */
  wait(): void {
    this.leave();
    const patience = new AbortController();
    this.#request({ signal: patience.signal }, () => patience.abort());
  }

  /** Takes the lock from whoever holds it. */
  steal(): void {
    this.leave();
    this.#request({ steal: true });
  }

  /** Gives the lock back, or leaves the line. */
  leave(): void {
    this.#leave();
  }

  #request(how: LockOptions, giveUp: () => void = () => undefined): void {
    let release: (() => void) | undefined;
    let left = false;
    this.#leave = () => {
      left = true;
      if (release) release();
      else giveUp();
    };
    const hold = () =>
      new Promise<void>((done) => {
        if (left) return done();
        release = done;
        this.#listener.won();
      });
    this.#ask(how, hold).catch(() => {
      if (left) return;
      this.#leave = () => undefined;
      if (release) this.#listener.lost();
      else this.#listener.refused();
    });
  }

  /** Turns what is thrown at once into a rejection. */
  async #ask(how: LockOptions, hold: () => Promise<void>): Promise<void> {
    await this.#locks.request(this.#name, how, hold);
  }
}
