import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import { html, LitElement } from 'lit';
import '../../src/define/call-marker.js';
import '../../src/define/calling.js';
import { createCalling } from '../../src/calling/create-calling.js';
import { icon } from '../../src/elements/icon.js';
import { WaCallMarker } from '../../src/elements/call-marker/call-marker.js';
import { en } from '../../src/i18n/en.js';
import { silent } from './desk.js';
import { rest, timed, type Case } from './figure.js';
import { conversationAt, line } from './saved-rows.js';

const count = 1000;
const ids = Array.from({ length: count }, (_, index) => conversationAt(index));

/** What a marker shows, with nothing behind it. */
class PlainMarker extends LitElement {
  static override styles = WaCallMarker.styles;

  protected override render() {
    return html`<span class="marker missed" part="marker">${icon(PhoneMissed, { part: 'icon' })}${en.callMarker.missed}</span>`;
  }
}
customElements.define('plain-marker', PlainMarker);

/** Every last call was missed. */
const missed = createCalling({
  store: 'memory',
  adapter: {
    ...silent,
    desk: async () => ({ agent: { kind: 'agent', id: 'priya' }, tenant: 'bench', serverTime: Date.now(), cursor: '0', calls: [] }),
    conversations: async (asked) =>
      asked.map((id) => ({
        id,
        line: { ...line, customer: { ...line.customer, id } },
        asOf: Date.now(),
        window: {},
        permission: { status: 'none', at: Date.now() },
        lastCall: { direction: 'incoming', status: 'missed', at: Date.now() },
      })),
  },
});

export const markers: Case = {
  what: () => 'a list of 1,000 `<wa-call-marker>`',
  floor: '1,000 plain Lit elements with their template',
  async prepare() {
    const desk = document.createElement('wa-calling');
    desk.calling = missed;
    desk.messages = en;
    document.body.append(desk);
    // a desk that knows its conversations: asking for them is no part of the figure
    for (const id of ids) missed.conversation(id).subscribe(() => undefined);
    while (!ids.every((id) => missed.conversation(id).state.marker === 'missed')) await rest();
    const list = async (make: (id: string) => LitElement) => {
      await rest();
      const rows = document.createElement('div');
      const took = await timed(async () => {
        const elements = ids.map(make);
        rows.append(...elements);
        desk.append(rows);
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        if ((elements.at(-1)?.getBoundingClientRect().height ?? 0) === 0) throw new Error('The last one shows nothing.');
      });
      rows.remove();
      return took;
    };
    return {
      ours: () => list((conversation) => Object.assign(document.createElement('wa-call-marker'), { conversation })),
      floor: () => list(() => new PlainMarker()),
    };
  },
};
