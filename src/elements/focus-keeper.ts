import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps the focus from falling to the page when the control that holds it goes: it moves on to what `next` gives, else back to where it
 * had come from.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #next: () => HTMLElement | null | undefined;
  #from: HTMLElement | undefined;
  #had = false;

  constructor(host: ReactiveElement, next: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this);
  }

  /** The focus comes in. */
  handleEvent({ relatedTarget }: FocusEvent): void {
    this.#remember(relatedTarget);
  }

  hostUpdate(): void {
    this.#had = this.#holds;
  }

  hostUpdated(): void {
    if (!this.#had || this.#holds) return;
    const next = this.#next();
    if (next) next.focus();
    else this.giveBack();
  }

  /** Takes the focus, and remembers where it was. */
  take(target: HTMLElement | null): void {
    this.#remember(document.activeElement);
    target?.focus();
  }

  giveBack(): void {
    if (this.#from?.isConnected) this.#from.focus();
  }

  get #holds(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }

  #remember(from: EventTarget | null): void {
    if (from instanceof HTMLElement && from !== this.#host && from !== document.body) this.#from = from;
  }
}
