/** Who wants to be told, in the order they came. One that throws does not keep the others from hearing. */
export class Listeners<T extends unknown[] = []> {
  readonly #listeners = new Set<(...told: T) => void>();

  get size(): number {
    return this.#listeners.size;
  }

  /** The same listener may be added twice. Who has left hears nothing more, also of what is being told. */
  add(listener: (...told: T) => void): () => void {
    const own = (...told: T) => listener(...told);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(...told: T): void {
    for (const listener of [...this.#listeners]) {
      if (!this.#listeners.has(listener)) continue;
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
