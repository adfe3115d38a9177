/** Most ids in one question to the adapter. */
const most = 100;

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
    for (let from = 0; from < ids.length; from += most) this.#ask(ids.slice(from, from + most));
  }
}
