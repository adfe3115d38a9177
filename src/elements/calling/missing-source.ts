import type { ReactiveController } from 'lit';
import { nameWiring } from '../name-wiring.js';
import type { WaCalling } from './calling.js';

/** How long the page has to say where the backend is (ms): a host may have to sign in first. */
const patience = 3000;

/** Warns once when a desk stays without a backend: every element of it would say "Loading" for ever. */
export class MissingSource implements ReactiveController {
  readonly #desk: WaCalling;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #warned = false;

  constructor(desk: WaCalling) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostConnected(): void {
    this.#waiting = setTimeout(() => this.#look(), patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
  }

  #look(): void {
    const { calling, adapter, baseUrl } = this.#desk;
    if (this.#warned || calling || adapter || baseUrl) return;
    this.#warned = true;
    nameWiring((mistakes) => mistakes.nameMissingSource());
  }
}
