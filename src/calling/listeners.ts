interface Entry<T extends unknown[]> {
  readonly listener: (...told: T) => void;
}

/** Who wants to be told, in the order they came. One that throws does not keep the others from hearing. */
export class Listeners<T extends unknown[] = []> {
  readonly #listeners = new Set<Entry<T>>();

  get size(): number {
    return this.#listeners.size;
  }

  /** The same listener may be added twice. Who has left hears nothing more, also of what is being told. */
  add(listener: (...told: T) => void): () => void {
    const entry = this.enter(listener);
    return () => void this.leave(entry);
  }

  /** The same for who has more to do when somebody leaves, and thousands of listeners. */
  enter(listener: (...told: T) => void): Entry<T> {
    const entry = { listener };
    this.#listeners.add(entry);
    return entry;
  }

  /** Answers false where it had left before. */
  leave(entry: Entry<T>): boolean {
    return this.#listeners.delete(entry);
  }

  tell(...told: T): void {
    for (const entry of [...this.#listeners]) {
      if (!this.#listeners.has(entry)) continue;
      const { listener } = entry;
      try {
        listener(...told);
      } catch (thrown) {
        // a host's mistake, reported as the browser reports its own listeners'
        queueMicrotask(() => {
          throw thrown;
        });
      }
    }
  }
}
