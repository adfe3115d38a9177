import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows drawn beyond the edge of what is seen, on each side. */
const margin = 4;

/** Until a row was measured. */
const guessed = { row: 96, view: 384 };

/** Which rows of a long list are in sight: only those are drawn. All rows are of one height. */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #row = guessed.row;
  #view = guessed.view;
  #top = 0;
  #range = '';

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** Place of the first row to draw and of the one after the last. */
  of(count: number): { readonly from: number; readonly to: number } {
    const last = Math.ceil((this.#top + this.#view) / this.#row);
    const from = Math.max(0, Math.min(Math.floor(this.#top / this.#row), count - 1) - margin);
    return { from, to: Math.min(count, Math.max(last, from) + margin) };
  }

  /** How many rows fit into sight. */
  get page(): number {
    return Math.max(1, Math.floor(this.#view / this.#row));
  }

  readonly scrolled = () => {
    this.#measure();
    const range = JSON.stringify(this.of(Infinity));
    if (range === this.#range) return;
    this.#range = range;
    // measured in an update, drawn in the next
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  };

  /** Brings a row into sight, if it is not. */
  show(index: number): void {
    const list = this.#list;
    if (!list) return;
    const [above, below] = [index * this.#row, (index + 1) * this.#row - list.clientHeight];
    if (list.scrollTop > above) list.scrollTop = above;
    else if (list.scrollTop < below) list.scrollTop = below;
    this.scrolled();
  }

  toStart(): void {
    if (this.#list) this.#list.scrollTop = 0;
    this.#top = 0;
  }

  /** By CSSOM: a strict style policy forbids attributes. */
  hostUpdated(): void {
    const run = this.#list?.querySelector<HTMLElement>('.run');
    const drawn = run?.querySelector<HTMLElement>('.drawn');
    if (!run || !drawn) return;
    const { rows = '0', from = '0' } = run.dataset;
    const row = drawn.firstElementChild?.getBoundingClientRect().height;
    if (row) this.#row = row;
    run.style.blockSize = `${Number(rows) * this.#row}px`;
    drawn.style.transform = `translateY(${Number(from) * this.#row}px)`;
    this.scrolled();
  }

  get #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.rows');
  }

  #measure(): void {
    const list = this.#list;
    if (!list) return;
    this.#top = list.scrollTop;
    this.#view = list.clientHeight || guessed.view;
  }
}
