import { expect, html } from '@open-wc/testing';
import '../../../src/define/incoming-call.js';
import { ar } from '../../../src/i18n/ar.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';
import { fromDiego, ringing } from './calls.js';

describe('wa-incoming-call, whose language changes while it rings', () => {
  it('takes back what it said, and says the next call in the new one', async () => {
    const desk = await fakeDesk(html`<wa-incoming-call></wa-incoming-call>`, en, {}, { calls: [ringing] });
    const said = () => desk.element.querySelector('wa-incoming-call')!.shadowRoot!.querySelector('[role=alert]')!.textContent;
    expect(said()).to.contain('Incoming WhatsApp call');
    await desk.speak(ar);
    expect(said()).to.equal('');
    await desk.showDesk({ calls: [ringing, fromDiego] });
    expect(said()).to.match(/[\u0600-\u06ff]/u);
  });
});
