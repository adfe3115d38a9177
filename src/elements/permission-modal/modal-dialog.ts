import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Opens and closes the host's native `<dialog>`: Escape and a press on the backdrop close it, and focus goes back to where it came
 * from. The host renders the dialog at all times and its content while `open`.
 */
export class ModalDialog implements ReactiveController {
  open = false;
  readonly #host: ReactiveElement;
  readonly #closed: () => void;
  #from: HTMLElement | undefined;
  #shown = false;
  #pressedBackdrop = false;

  constructor(host: ReactiveElement, closed: () => void) {
    this.#host = host;
    this.#closed = closed;
    host.addController(this);
  }

  get element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Shows the dialog after the next render; `from` gets the focus back. */
  show(from: HTMLElement): void {
    this.open = true;
    this.#from = from;
    this.#host.requestUpdate();
  }

  /** Closes; `closed` is told once, whoever closed it. */
  hide(): void {
    if (!this.open) return;
    this.element?.close();
    this.finish();
  }

  hostUpdated(): void {
    const { element } = this;
    if (!this.open || this.#shown || !element || !this.#host.isConnected) return;
    this.#shown = true;
    element.showModal();
    const first =
      element.querySelector<HTMLElement>('input[type=radio]:checked') ?? element.querySelector<HTMLElement>('footer button:last-of-type');
    first?.focus();
  }

  /** For the browser's event, which comes late: a dialog that was opened again meanwhile stays. */
  readonly browserClosed = ({ target }: Event) => {
    if (target === this.element && !this.element?.open) this.finish();
  };

  /** The dialog is closed, or its host leaves the page. */
  finish(): void {
    if (!this.open) return;
    this.open = false;
    this.#shown = false;
    this.#host.requestUpdate();
    if (this.#from?.isConnected) this.#from.focus();
    this.#from = undefined;
    this.#closed();
  }

  // both ends of the press must be on the backdrop: a text selection that ends there is no wish to leave
  readonly pressStarted = ({ target }: Event) => {
    this.#pressedBackdrop = target === this.element;
  };

  readonly pressed = ({ target }: Event) => {
    if (this.#pressedBackdrop && target === this.element) this.hide();
  };
}
