import { LitElement } from 'lit';
import type { Calling } from '../../../src/calling/calling.js';
import { DeskController } from '../../../src/elements/desk-controller.js';

/** The smallest element that belongs to a desk: it says the name of the fake desk that serves it, or that it is loading. */
export class Guest extends LitElement {
  static override properties = { desk: {} };
  declare desk?: string;
  /** How often its desk changed. */
  changes = 0;
  readonly #desk = new DeskController(this, () => (this.changes += 1));

  /** What it would have said just before it rendered. */
  wouldSay = '';

  protected override willUpdate(): void {
    this.wouldSay = this.#name;
  }

  protected override render() {
    return this.#name;
  }

  get #name(): string {
    const calling = this.#desk.desk?.calling as (Calling & { readonly name: string }) | undefined;
    return calling?.name ?? 'loading';
  }

  get says(): string {
    return this.shadowRoot?.textContent ?? '';
  }
}
customElements.define('test-guest', Guest);
