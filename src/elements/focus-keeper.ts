import type { ReactiveController, ReactiveElement } from 'lit';

const watched = ['focusin', 'focusout'] as const;

type Place = () => HTMLElement | null | undefined;

/** Of the whole page: each gives what takes a focus that came from nowhere. */
const shelters = new Set<Place>();

/**
 * Keeps the focus from falling to the page when the control that holds it goes: it moves on to what `next` gives, else back to where it
 * had come from, else to what the `shelter` of another element gives, e.g. the card of a call for which the page hides this one.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #next: Place;
  readonly #shelter: Place | undefined;
  #from: HTMLElement | undefined;
  #had = false;

  constructor(host: ReactiveElement, next: Place, shelter?: Place) {
    this.#host = host;
    this.#next = next;
    this.#shelter = shelter;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of watched) this.#host.addEventListener(type, this);
    if (this.#shelter) shelters.add(this.#shelter);
  }

  hostDisconnected(): void {
    for (const type of watched) this.#host.removeEventListener(type, this);
    if (this.#shelter) shelters.delete(this.#shelter);
  }

  /** The focus comes in, or leaves; to nowhere from an element that its page has just hidden, e.g. with the call. */
  handleEvent({ type, relatedTarget }: FocusEvent): void {
    if (type === 'focusin') this.#remember(relatedTarget);
    else if (!relatedTarget && !this.#host.checkVisibility()) queueMicrotask(() => this.#rescue());
  }

  hostUpdate(): void {
    this.#had = this.#holds;
  }

  hostUpdated(): void {
    if (!this.#had || this.#holds) return;
    this.#next()?.focus();
    if (!this.#holds) this.#rescue();
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

  /** A shelter may be drawn a little later than what has gone. */
  #rescue(): void {
    this.giveBack();
    setTimeout(() => {
      for (const shelter of shelters) if (shelter !== this.#shelter && document.activeElement === document.body) shelter()?.focus();
    });
  }

  get #holds(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement);
  }

  #remember(from: EventTarget | null): void {
    if (from instanceof HTMLElement && from !== this.#host && from !== document.body) this.#from = from;
  }
}
