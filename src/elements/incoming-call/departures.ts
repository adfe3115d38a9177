import type { CallNow } from '../../calling/conversation.js';
import type { CallId } from '../../domain/call.js';
import { second, type Duration, type Instant } from '../../domain/instant.js';
import { ringsHere } from '../rings-here.js';

/** How long it is said why a card has left. */
const notedFor: Duration = 8 * second;

/** A call that no longer rings here, as it was while it still did. */
export interface Departure {
  readonly call: CallNow & { readonly id: CallId };
  /** When it stopped ringing here, server time. */
  readonly at: Instant;
  /** What the desk said of it last, also once it is put away; absent if it never said more. */
  readonly now?: CallNow;
}

/** Remembers for some seconds which calls have stopped ringing here. */
export class Departures {
  #ringing: readonly (CallNow & { readonly id: CallId })[] = [];
  #left: readonly Departure[] = [];

  get all(): readonly Departure[] {
    return this.#left;
  }

  /** `calls`: all that the desk shows. `kept`: somebody is reading, nothing goes. Answers those that have just left. */
  take(calls: readonly CallNow[], now: Instant, kept: boolean): readonly Departure[] {
    const before = this.#ringing;
    this.#ringing = calls.filter(ringsHere).flatMap((call) => (call.id === undefined ? [] : [{ ...call, id: call.id }]));
    const rings = (id: CallId) => this.#ringing.some((call) => call.id === id);
    const left = before.filter(({ id }) => !rings(id)).map((call) => ({ call, at: now }));
    const noted = [...this.#left.filter(({ call, at }) => !rings(call.id) && (kept || now < at + notedFor)), ...left];
    this.#left = noted.map((departure) => {
      const said = calls.find(({ id }) => id === departure.call.id);
      return said ? { ...departure, now: said } : departure;
    });
    return left;
  }

  /** The agent has read it. */
  forget(id: CallId): void {
    this.#left = this.#left.filter(({ call }) => call.id !== id);
  }
}
