import type { ReactiveController } from 'lit';
import type { Calling, CallingState, CallIntent } from '../calling/calling.js';
import type { Messages } from '../i18n/messages.js';
import { DeskController, type DeskElement } from './desk-controller.js';

/** Joins an element to its desk as a whole: calls, readiness and sound come down and re-render it, intents go up. */
export class CallingController implements ReactiveController {
  readonly #host: DeskElement;
  readonly #desk: DeskController;
  readonly #joined: (calling: Calling) => () => void;
  #calling: Calling | undefined;
  #leaveDesk: (() => void) | undefined;

  /** `joined`: what else to do with each desk that is found; returns how to undo it. */
  constructor(host: DeskElement, joined: (calling: Calling) => () => void = () => () => undefined) {
    this.#host = host;
    this.#joined = joined;
    this.#desk = new DeskController(host, () => this.#join());
    host.addController(this);
  }

  /** Undefined while the desk is loading. */
  get state(): CallingState | undefined {
    return this.calling?.state;
  }

  get messages(): Messages | undefined {
    return this.#desk.desk?.messages;
  }

  get calling(): Calling | undefined {
    return this.#desk.desk?.calling;
  }

  send(intent: CallIntent): void {
    this.calling?.send(intent);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #join(): void {
    const { calling } = this;
    if (calling === this.#calling) return;
    this.#leave();
    this.#calling = calling;
    if (!calling) return;
    const unsubscribe = calling.subscribe(() => this.#host.requestUpdate());
    const undo = this.#joined(calling);
    this.#leaveDesk = () => {
      unsubscribe();
      undo();
    };
  }

  #leave(): void {
    this.#leaveDesk?.();
    this.#leaveDesk = undefined;
    this.#calling = undefined;
  }
}
