import type { LastCall } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import { newerLastCall } from '../domain/last-call.js';

/** The last call of a conversation, and whether the agent has seen it. */
export class LastCallSeen {
  call: LastCall | undefined;
  /** The missed call of this moment, and those before, were seen. */
  seenAt: Instant | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  hear(call: LastCall | undefined): void {
    this.call = newerLastCall(this.call, call);
    this.#changed();
  }

  /** Seen, here or in another tab or on an earlier page. Answers whether that was not known. */
  see(at: Instant | undefined = this.call?.at): boolean {
    if (at === undefined || at <= (this.seenAt ?? -Infinity)) return false;
    this.seenAt = at;
    this.#changed();
    return true;
  }

  clear(): void {
    this.call = this.seenAt = undefined;
  }
}
