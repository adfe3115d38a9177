import type { ReactiveController, ReactiveElement } from 'lit';
import type { CallNow } from '../calling/conversation.js';
import type { CallId } from '../domain/call.js';

/** The card of this call has left with the focus, which went to `at`. */
let left: { readonly call: CallId; readonly at: Element | null } | undefined;
const takers = new Set<() => void>();

/** For a card that held the focus when its call was answered, once it has gone. */
export function handFocusOver(call: CallId): void {
  left = { call, at: document.activeElement };
  for (const look of takers) look();
}

/** Which call the element shows, and what in it takes the focus. */
interface AnsweredCall {
  readonly call: () => CallNow | undefined;
  readonly target: () => HTMLElement | null;
}

/**
 * Takes the focus for the element that shows an answered call, also if it comes a little later; not where somebody has moved the focus
 * meanwhile.
 */
export class AnsweredFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #shown: AnsweredCall;

  constructor(host: ReactiveElement, shown: AnsweredCall) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    takers.add(this.#look);
  }

  hostDisconnected(): void {
    takers.delete(this.#look);
  }

  hostUpdated(): void {
    const call = this.#shown.call();
    if (!left || call?.status !== 'ongoing' || !call.here || left.call !== call.id) return;
    const isFree = document.activeElement === left.at;
    left = undefined;
    if (isFree) this.#shown.target()?.focus();
  }

  readonly #look = () => this.#host.requestUpdate();
}
