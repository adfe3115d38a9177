import type { ReactiveController, ReactiveElement } from 'lit';

const watched = ['focusin', 'focusout'] as const;

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
    for (const type of watched) this.#host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of watched) this.#host.removeEventListener(type, this);
  }

  /** The focus comes in, or leaves; to nowhere from an element that its page has just hidden, e.g. with the call. */
  handleEvent({ type, relatedTarget }: FocusEvent): void {
    if (type === 'focusin') this.#remember(relatedTarget);
    else if (!relatedTarget && !this.#host.checkVisibility()) queueMicrotask(() => this.giveBack());
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

  /** Answers whether there was somewhere to give it back to. */
  giveBack(): boolean {
    if (!this.#from?.isConnected) return false;
    this.#from.focus();
    return true;
  }

  get #holds(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }

  #remember(from: EventTarget | null): void {
    if (from instanceof HTMLElement && from !== this.#host && from !== document.body) this.#from = from;
  }
}
