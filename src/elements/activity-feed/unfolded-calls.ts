import type { ReactiveControllerHost } from 'lit';

/** Which calls of a feed show their records; remembered for each call while the element lives. */
export class UnfoldedCalls {
  readonly #host: ReactiveControllerHost;
  readonly #calls = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly has = (call: string): boolean => this.#calls.has(call);

  /** Unfolds it, or folds it again. */
  toggle(call: string): void {
    if (!this.#calls.delete(call)) this.#calls.add(call);
    this.#host.requestUpdate();
  }
}
