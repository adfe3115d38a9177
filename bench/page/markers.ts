import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import { html, LitElement } from 'lit';
import '../../src/define/call-marker.js';
import { icon } from '../../src/elements/icon.js';
import { WaCallMarker } from '../../src/elements/call-marker/call-marker.js';
import { en } from '../../src/i18n/en.js';
import type { Case } from './figure.js';
import { idsOf, knownDesk } from './known-desk.js';
import { creating } from './list.js';

const ids = idsOf(1000);

/** What a marker shows, with nothing behind it. */
class PlainMarker extends LitElement {
  static override styles = WaCallMarker.styles;

  protected override render() {
    return html`<span class="marker missed" part="marker">${icon(PhoneMissed, { part: 'icon' })}${en.callMarker.missed}</span>`;
  }
}
customElements.define('plain-marker', PlainMarker);

export const markers: Case = {
  what: () => 'a list of 1,000 `<wa-call-marker>`',
  floor: '1,000 plain Lit elements with their template',
  async prepare() {
    const { element } = await knownDesk(ids, { lastCall: { direction: 'incoming', status: 'missed', at: Date.now() } });
    return {
      ours: () =>
        creating(element, () => ids.map((conversation) => Object.assign(document.createElement('wa-call-marker'), { conversation }))),
      floor: () => creating(element, () => ids.map(() => new PlainMarker())),
    };
  },
};
