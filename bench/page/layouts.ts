import '../../src/define/call-button.js';
import { html, LitElement } from 'lit';
import type { Case } from './figure.js';
import { idsOf, knownDesk } from './known-desk.js';
import { callButton, creating } from './list.js';
import { PlainButton } from './plain-button.js';

/** As many as are promised; fewer where a run is only to see that it works. */
const many = (rows: number): number => Math.min(5000, rows);

const written = (count: number): string => count.toLocaleString('en');

/** A row of a host's own, with a slot for what stands in it. */
class HostRow extends LitElement {
  protected override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('host-row', HostRow);

/** Where a host puts its buttons, one each. */
const layouts = {
  light: (button: Element) => button,
  nested: (button: Element) => within(document.createElement('div'), within(document.createElement('div'), button)),
  slotted: (button: Element) => within(new HostRow(), button),
};

type Layout = keyof typeof layouts;

function within(outer: Element, inner: Element): Element {
  outer.append(inner);
  return outer;
}

const beside = (layout: Layout): Case => ({
  what: (rows) => `${written(many(rows))} \`<wa-call-button>\`, ${layout}`,
  floor: 'as many plain Lit elements with its template',
  atMost: 1.2,
  async prepare(rows) {
    const ids = idsOf(many(rows));
    const { element } = await knownDesk(ids);
    return {
      ours: () => creating(element, () => ids.map(callButton), layouts[layout]),
      floor: () => creating(element, () => ids.map(() => new PlainButton()), layouts[layout]),
    };
  },
});

const growing = (layout: Layout): Case => ({
  what: (rows) => `${written(many(rows))} \`<wa-call-button>\`, ${layout}: linear`,
  floor: 'five times a fifth of them',
  atMost: 1.2,
  async prepare(rows) {
    const ids = idsOf(many(rows));
    const { element } = await knownDesk(ids);
    const list = (some: readonly string[]) => creating(element, () => some.map(callButton), layouts[layout]);
    return { ours: () => list(ids), floor: async () => 5 * (await list(ids.slice(0, ids.length / 5))) };
  },
});

export const light = beside('light');
export const nested = beside('nested');
export const slotted = beside('slotted');
export const lightGrowth = growing('light');
export const nestedGrowth = growing('nested');
export const slottedGrowth = growing('slotted');
