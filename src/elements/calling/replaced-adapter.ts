import type { ReactiveController } from 'lit';
import type { CallingAdapter } from '../../adapter.js';
import type { WaCalling } from './calling.js';

/** Warns once of an adapter that takes the place of another during a call, as when a component makes one with every render. */
export class ReplacedAdapter implements ReactiveController {
  readonly #desk: WaCalling;
  #before: CallingAdapter | undefined;
  #warned = false;

  constructor(desk: WaCalling) {
    this.#desk = desk;
    desk.addController(this);
  }

  /** Before the desk of the old one is closed. */
  hostUpdated(): void {
    const { adapter, desk } = this.#desk;
    const before = this.#before;
    this.#before = adapter;
    if (this.#warned || !before || !adapter || adapter === before || !desk.calling?.state.calls.some(({ live }) => live)) return;
    this.#warned = true;
    console.warn('[wa-calling] A new adapter ends the desk of the old one, and here a call: make it once.');
  }
}
