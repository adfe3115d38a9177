import type { CallingEventMap } from '../src/events.js';

const names = {
  'wa-call-request': true,
  'wa-call-open': true,
  'wa-activities-open': true,
  'wa-call-started': true,
  'wa-call-ended': true,
  'wa-permission-changed': true,
  'wa-template-create': true,
  'wa-template-use': true,
  'wa-template-saved': true,
  'wa-template-close': true,
  'wa-calling-failed': true,
} as const satisfies Record<keyof CallingEventMap, true>;

export interface LoggedEvent {
  readonly number: number;
  readonly name: keyof CallingEventMap;
  readonly at: number;
  readonly detail: unknown;
}

const kept = 100;

/** The SDK's DOM events as the host hears them, newest first. */
export class EventLog {
  events: readonly LoggedEvent[] = [];
  #count = 0;

  constructor(page: HTMLElement, { now, changed }: { readonly now: () => number; readonly changed: () => void }) {
    const host = page.closest('wa-calling') ?? page;
    for (const name of Object.keys(names) as (keyof CallingEventMap)[]) {
      host.addEventListener(name, (event) => {
        this.#count += 1;
        this.events = [{ number: this.#count, name, at: now(), detail: (event as CustomEvent<unknown>).detail }, ...this.events].slice(
          0,
          kept,
        );
        changed();
      });
    }
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.events = [];
  }
}
