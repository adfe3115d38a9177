import { expect, html } from '@open-wc/testing';
import '../../../src/define/call-marker.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk } from '../fake-desk.js';

async function aMarker(marker?: 'missed' | 'in-call') {
  const page = await fakeDesk(html`<wa-call-marker conversation="c1"></wa-call-marker>`, en, marker ? { marker } : {});
  const element = page.element.querySelector('wa-call-marker')!;
  return { ...page, element, words: () => element.shadowRoot!.textContent.trim() };
}

describe('wa-call-marker', () => {
  it('is accessible', async () => {
    for (const scheme of ['light', 'dark'])
      for (const marker of ['missed', 'in-call'] as const) {
        const { element } = await aMarker(marker);
        element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #171a1e)`;
        await expect(element).to.be.accessible();
      }
  });

  it('says nothing of most conversations', async () => {
    const { element, words } = await aMarker();
    expect(words()).to.equal('');
    expect(element.getBoundingClientRect().width).to.equal(0);
  });

  it('says what the last call left, in words and as a state for styling, and follows it', async () => {
    const { element, words, show } = await aMarker('missed');
    expect(words()).to.equal('Missed call');
    expect(element.matches(':state(missed):not(:state(in-call))')).to.equal(true);
    await show({ marker: 'in-call' });
    expect(words()).to.equal('In call');
    expect(element.matches(':state(in-call):not(:state(missed))')).to.equal(true);
  });

  it('takes no part while there are no words yet', async () => {
    const { element } = await fakeDesk(html`<wa-call-marker conversation="c1"></wa-call-marker>`, undefined, { marker: 'missed' });
    expect(element.querySelector('wa-call-marker')!.shadowRoot!.textContent.trim()).to.equal('');
  });
});
