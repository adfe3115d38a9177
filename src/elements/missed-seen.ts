import type { ReactiveController } from 'lit';
import { second } from '../domain/instant.js';
import type { ConversationController, ConversationElement } from './conversation-controller.js';

/** How long it must have been on the screen. */
const glance = second;

/** A missed call counts as seen once its host, which shows it, was on the screen for a moment in a visible tab. */
export class MissedSeen implements ReactiveController {
  readonly #host: ConversationElement;
  readonly #conversation: ConversationController;
  #observer: IntersectionObserver | undefined;
  #onScreen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ConversationElement, conversation: ConversationController) {
    this.#host = host;
    this.#conversation = conversation;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      this.#onScreen = entries.at(-1)?.isIntersecting ?? false;
      this.#plan();
    });
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#plan);
  }

  hostUpdated(): void {
    this.#plan();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#onScreen = false;
    document.removeEventListener('visibilitychange', this.#plan);
    this.#plan();
  }

  /** The moment begins when all of it comes together, and is over when any of it goes. */
  readonly #plan = () => {
    const isLookedAt = this.#onScreen && document.visibilityState === 'visible' && this.#conversation.state?.marker === 'missed';
    if (isLookedAt) this.#timer ??= setTimeout(this.#seen, glance);
    else this.#forget();
  };

  readonly #seen = () => {
    this.#forget();
    this.#conversation.send({ type: 'missed.seen' });
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
