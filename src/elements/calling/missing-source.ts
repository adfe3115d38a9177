import type { ReactiveController } from 'lit';
import { nameWiring, wiringPatience } from '../name-wiring.js';
import type { WaCalling } from './calling.js';

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
    this.#waiting = setTimeout(() => this.#look(), wiringPatience);
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
