import type { CallNow } from '../../calling/conversation.js';
import type { CallId } from '../../domain/call.js';
import { second, type Duration, type Instant } from '../../domain/instant.js';

/** How long it is said why a card has left. */
const notedFor: Duration = 8 * second;

/** A call that no longer rings here, as it was while it still did. */
export interface Departure {
  readonly call: CallNow & { readonly id: CallId };
  /** When it stopped ringing here, server time. */
  readonly at: Instant;
}

/** Remembers for some seconds which calls have stopped ringing here. */
export class Departures {
  #ringing: readonly (CallNow & { readonly id: CallId })[] = [];
  #left: readonly Departure[] = [];

  get all(): readonly Departure[] {
    return this.#left;
  }

  /** `ringing`: those that do now. `kept`: somebody is reading, nothing goes. Answers those that have just left. */
  take(ringing: readonly CallNow[], now: Instant, kept: boolean): readonly Departure[] {
    const before = this.#ringing;
    this.#ringing = ringing.flatMap((call) => (call.id === undefined ? [] : [{ ...call, id: call.id }]));
    const rings = (id: CallId) => this.#ringing.some((call) => call.id === id);
    const left = before.filter(({ id }) => !rings(id)).map((call) => ({ call, at: now }));
    this.#left = [...this.#left.filter(({ call, at }) => !rings(call.id) && (kept || now < at + notedFor)), ...left];
    return left;
  }

  /** The agent has read it. */
  forget(id: CallId): void {
    this.#left = this.#left.filter(({ call }) => call.id !== id);
  }
}
