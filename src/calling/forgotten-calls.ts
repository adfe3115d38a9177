import type { CallId } from '../domain/call.js';

/** Signals come late, but not after a thousand other calls. */
const most = 1000;

/** The calls that have ended and were forgotten: what is heard of them now is a repetition. */
export class ForgottenCalls {
  readonly #ids = new Set<CallId>();

  add(id: CallId): void {
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > most && oldest !== undefined) this.#ids.delete(oldest);
  }

  has(id: CallId): boolean {
    return this.#ids.has(id);
  }
}
