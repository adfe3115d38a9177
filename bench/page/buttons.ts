import '../../src/define/call-button.js';
import type { Case } from './figure.js';
import { idsOf, knownDesk } from './known-desk.js';
import { callButton, creating, type Rendered } from './list.js';
import { PlainButton } from './plain-button.js';

const count = 1000;
const ids = idsOf(count);

const others = {
  shoelace: other('sl-button', () => import('../libraries/shoelace.js')),
  material: other('md-filled-button', () => import('../libraries/material.js')),
  spectrum: other('sp-button', () => import('../libraries/spectrum.js')),
  fluent: other('fluent-button', () => import('../libraries/fluent.js')),
};

/** Somebody else's button with the same word, as its documentation shows it. */
function other(tag: string, load: () => Promise<unknown>) {
  return async () => {
    await load();
    await customElements.whenDefined(tag);
    return (): Rendered => Object.assign(document.createElement(tag), { textContent: 'Ask to call' });
  };
}

const beside = (floor: string, load: () => Promise<() => Rendered>, promised: Pick<Case, 'atMost'> = {}): Case => ({
  what: () => `1,000 \`<wa-call-button>\` created to rendered, beside ${floor}`,
  floor: `1,000 of them`,
  ...promised,
  async prepare() {
    const make = await load();
    const { element } = await knownDesk(ids);
    return { ours: () => creating(element, () => ids.map(callButton)), floor: () => creating(element, () => ids.map(make)) };
  },
});

export const thousand = beside('plain Lit elements with its template', async () => () => new PlainButton(), { atMost: 1.15 });
export const shoelace = beside('Shoelace’s `<sl-button>`', others.shoelace, { atMost: 0.35 });
export const material = beside('Material’s `<md-filled-button>`', others.material);
export const spectrum = beside('Spectrum’s `<sp-button>`', others.spectrum);
export const fluent = beside('Fluent’s `<fluent-button>`', others.fluent);
