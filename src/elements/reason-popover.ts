import type { ReactiveController, ReactiveElement } from 'lit';

/** How near the popover may come to the edge of the viewport, px. */
const margin = 8;

const near = ['pointerenter', 'pointerleave', 'focusin', 'focusout'];

/**
 * Opens the reason under its control on hover, keyboard focus and press, as soon as there is one; closes it on leaving, Escape,
 * scrolling, or a press elsewhere. The popover stands in the top layer, so no chat header clips it.
 */
export class ReasonPopover implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #content: () => boolean;
  #open = false;
  /** Somebody came before there was anything to show. */
  #awaited = false;

  /** `content`: whether there is anything to show now. */
  constructor(host: ReactiveElement, content: () => boolean) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of near) this.#host.addEventListener(type, this);
  }

  hostDisconnected(): void {
    this.hide();
    for (const type of near) this.#host.removeEventListener(type, this);
  }

  hostUpdated(): void {
    const popover = this.#popover;
    if (this.#open && !this.#content()) this.hide();
    else if (this.#awaited) this.show();
    // under its control also when the words of either have changed
    else if (this.#open && popover) this.#place(popover);
  }

  /** Somebody comes to the host, or leaves it. */
  handleEvent(event: Event): void {
    if (this.#isBeside(event)) return;
    // a finger has no hover: its press opens the reason where a press does nothing else
    if (event.type === 'pointerenter' && (event as PointerEvent).pointerType !== 'touch') this.show();
    if (event.type === 'focusin' && (event.composedPath()[0] as Element).matches(':focus-visible')) this.show();
    if (event.type === 'pointerleave' || event.type === 'focusout') this.hide();
  }

  show(): void {
    const popover = this.#popover;
    this.#awaited = !this.#content();
    if (!popover || this.#open || this.#awaited) return;
    this.#open = true;
    popover.showPopover();
    this.#place(popover);
    document.addEventListener('keydown', this.#escape, true);
    window.addEventListener('scroll', this.hide, { capture: true, passive: true });
    window.addEventListener('pointerdown', this.#pressElsewhere, true);
  }

  readonly hide = (): void => {
    this.#awaited = false;
    if (!this.#open) return;
    this.#open = false;
    // what is hidden must not take the focus along: it goes to the control before it
    const popover = this.#popover;
    if (popover?.contains(this.#host.shadowRoot?.activeElement ?? null)) (popover.previousElementSibling as HTMLElement | null)?.focus();
    // hidden already when the element was taken out of the page
    if (popover?.matches(':popover-open')) popover.hidePopover();
    document.removeEventListener('keydown', this.#escape, true);
    window.removeEventListener('scroll', this.hide, { capture: true });
    window.removeEventListener('pointerdown', this.#pressElsewhere, true);
  };

  /** What else the host holds, as its dialog, is come to: neither the control nor the reason. */
  #isBeside(event: Event): boolean {
    const root = this.#host.shadowRoot;
    const popover = this.#popover;
    const at =
      event.type === 'pointerenter'
        ? root?.elementFromPoint((event as PointerEvent).clientX, (event as PointerEvent).clientY)
        : event.type === 'focusin' && root?.activeElement;
    if (!at || !popover || at.getRootNode() !== root) return false;
    return !popover.contains(at) && !popover.previousElementSibling?.contains(at);
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  #place(popover: HTMLElement): void {
    const button = this.#host.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const rightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const left = rightToLeft ? button.right - width : button.left;
    const fitsBelow = button.bottom + height <= innerHeight - margin || button.top < height;
    popover.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
    popover.style.top = `${fitsBelow ? button.bottom : button.top - height}px`;
  }

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.hide();
  };

  readonly #pressElsewhere = (event: PointerEvent) => {
    if (!event.composedPath().includes(this.#host)) this.hide();
  };
}
