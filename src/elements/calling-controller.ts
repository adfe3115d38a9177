import type { ReactiveController } from 'lit';
import type { Calling, CallingState, CallIntent } from '../calling/calling.js';
import type { Desk } from '../calling/context.js';
import type { FirstMessages } from '../i18n/messages.js';
import { DeskController, type DeskElement } from './desk-controller.js';
import { Tongue } from './tongue.js';

/** Joins an element to its desk as a whole: calls, readiness and sound come down and re-render it, intents go up. */
export class CallingController implements ReactiveController {
  readonly #host: DeskElement;
  readonly #desk: DeskController;
  readonly #tongue: Tongue;
  #calling: Calling | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: DeskElement) {
    this.#host = host;
    this.#desk = new DeskController(host, () => this.#join());
    host.addController(this);
    this.#tongue = new Tongue(host);
  }

  /** Undefined while the desk is loading. */
  get state(): CallingState | undefined {
    return this.calling?.state;
  }

  get messages(): FirstMessages | undefined {
    return this.desk?.messages;
  }

  get desk(): Desk | undefined {
    return this.#desk.desk;
  }

  get calling(): Calling | undefined {
    return this.desk?.calling;
  }

  send(intent: CallIntent): void {
    this.calling?.send(intent);
  }

  hostUpdate(): void {
    this.#tongue.speak(this.desk);
  }

  hostDisconnected(): void {
    this.#leave();
    this.#tongue.speak(undefined);
  }

  #join(): void {
    const { calling } = this;
    if (calling === this.#calling) return;
    this.#leave();
    this.#calling = calling;
    this.#unsubscribe = calling?.subscribe(() => this.#host.requestUpdate());
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#calling = undefined;
  }
}
