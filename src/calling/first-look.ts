/**
 * Collects the ids that are asked for in one task and asks for them together: a page of 1,000 rows costs ten questions, not a
 * thousand.
 */
export class FirstLook {
  readonly #ask: (ids: readonly string[]) => void;
  #ids = new Set<string>();

  constructor(ask: (ids: readonly string[]) => void) {
    this.#ask = ask;
  }

  add(id: string): void {
    if (this.#ids.size === 0) queueMicrotask(() => this.#go());
    this.#ids.add(id);
  }

  #go(): void {
    const ids = [...this.#ids];
    this.#ids = new Set();
    this.#ask(ids);
  }
}
