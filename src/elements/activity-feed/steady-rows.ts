import type { ReactiveController, ReactiveElement } from 'lit';

interface Seen {
  readonly row: Element;
  /** Its moment: a row that got a new one moves to the top, and nobody wants to be taken along. */
  readonly moment: string | undefined;
  readonly top: number;
}

/**
 * Keeps what is being read where it is. Once the first row is scrolled out of sight, rows that arrive, leave or move above the
 * visible ones are made up for by scrolling; a reader at the top sees what arrives. Browsers that anchor by themselves give way to
 * a scroll of ours, so nothing is made up for twice. A row that moves keeps the focus it had.
 */
export class SteadyRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #rows: string;
  #seen: readonly Seen[] = [];
  #scroller: Element | undefined;
  #focused: { readonly row: unknown; readonly part: string } | undefined;

  /** `rows`: selects them within the host's shadow root. */
  constructor(host: ReactiveElement, rows: string) {
    this.#host = host;
    this.#rows = rows;
    host.addController(this);
  }

  hostUpdate(): void {
    const rows = [...(this.#host.shadowRoot?.querySelectorAll(this.#rows) ?? [])];
    this.#focused = focusIn(this.#host.shadowRoot?.activeElement);
    this.#seen = [];
    const [first] = rows;
    if (!first) return;
    this.#scroller = scrollerOf(this.#host);
    const top = this.#scroller ? topOf(this.#scroller) : 0;
    if (!this.#scroller || first.getBoundingClientRect().top >= top) return;
    this.#seen = rows
      .filter((row) => row.getBoundingClientRect().bottom > top)
      .map((row) => ({ row, moment: momentOf(row), top: row.getBoundingClientRect().top }));
  }

  hostUpdated(): void {
    const anchor = this.#seen.find(({ row, moment }) => row.isConnected && momentOf(row) === moment);
    const moved = anchor ? anchor.row.getBoundingClientRect().top - anchor.top : 0;
    if (Math.abs(moved) >= 1) this.#scroller?.scrollBy({ top: moved, behavior: 'instant' });
    this.#focusAgain();
    this.#seen = [];
  }

  /** A row that moves to another day is made anew. */
  #focusAgain(): void {
    const root = this.#host.shadowRoot;
    const focused = this.#focused;
    if (!focused || !root || root.activeElement) return;
    const row = [...root.querySelectorAll(this.#rows)].find((each) => keyOf(each) === focused.row);
    row?.querySelector<HTMLElement>(`[part=${focused.part}]`)?.focus({ preventScroll: true });
  }
}

/** What a row stands for, as the list keyed it; a property, for an id is nobody's business in the markup. */
const keyOf = (row: Element | null | undefined) => (row as (Element & { readonly key?: unknown }) | null | undefined)?.key;

function focusIn(element: Element | null | undefined) {
  const row = keyOf(element?.closest('li'));
  const part = element?.getAttribute('part');
  return row !== undefined && part ? { row, part } : undefined;
}

const momentOf = (row: Element) => row.querySelector('time')?.dateTime;

/** The nearest box around the element that scrolls; else the page. */
function scrollerOf(element: Element): Element | undefined {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (around === document.scrollingElement || around === document.body) continue;
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.scrollingElement ?? undefined;
}

const parentOf = (element: Element): Element | undefined => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
};

/** Where what it shows begins, in the viewport. */
const topOf = (scroller: Element): number =>
  scroller === document.scrollingElement ? 0 : Math.max(0, scroller.getBoundingClientRect().top + scroller.clientTop);
