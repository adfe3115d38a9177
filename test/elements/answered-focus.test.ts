import { expect, html } from '@open-wc/testing';
import { amara, can, heard, ongoing, ringing } from '../../demo/gallery/states.js';
import type { CallNow } from '../../src/calling/conversation.js';
import '../../src/define/call-panel.js';
import '../../src/define/incoming-call.js';
import { en } from '../../src/i18n/en.js';
import { fakeDesk } from './fake-desk.js';

const answered: CallNow = { ...ongoing, direction: 'incoming', line: amara, voice: heard() };

/** Panel and card, in either order, while Amara rings; the textarea has the focus until the key leads to the card. */
async function aPage(content = html`<wa-incoming-call></wa-incoming-call><wa-call-panel></wa-call-panel>`) {
  const page = await fakeDesk(html`<textarea aria-label="Message"></textarea>${content}`, en, {}, { calls: [ringing], can });
  const { element, showDesk } = page;
  const textarea = element.querySelector('textarea')!;
  textarea.focus();
  return {
    ...page,
    textarea,
    key: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true, cancelable: true })),
    is: (call: CallNow) => showDesk({ calls: [call] }),
    answer: async () => {
      await showDesk({ calls: [{ ...ringing, doing: 'accepting' }] });
      await showDesk({ calls: [answered] });
      await page.settled();
    },
    focused: () => document.activeElement?.localName,
    card: () => element.querySelector('wa-incoming-call')!,
    panel: () => element.querySelector('wa-call-panel')!,
  };
}

describe('AnsweredFocus', () => {
  for (const [order, content] of [
    ['after', html`<wa-incoming-call></wa-incoming-call><wa-call-panel></wa-call-panel>`],
    ['before', html`<wa-call-panel></wa-call-panel><wa-incoming-call></wa-incoming-call>`],
  ] as const)
    it(`goes with the call to its panel, which stands ${order} the card, and to no control of it`, async () => {
      const { key, answer, focused, panel } = await aPage(content);
      key();
      await answer();
      expect(focused()).to.equal('wa-call-panel');
      expect(panel().shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Call with Amara Okafor');
    });

  it('stays in the card while the answer is on its way', async () => {
    const { key, is, focused, card } = await aPage();
    key();
    await is({ ...ringing, doing: 'accepting' });
    expect(focused()).to.equal('wa-incoming-call');
    expect(card().shadowRoot!.activeElement?.textContent).to.contain('Answering');
    await is({ ...ringing, failure: { because: 'connection-problem' } });
    expect(card().shadowRoot!.activeElement?.textContent).to.contain('Answer');
  });

  it('goes there also when the news of the answer are faster than its own success', async () => {
    const { key, is, focused, card, settled } = await aPage();
    const opened: unknown[] = [];
    card().addEventListener('wa-call-open', ({ detail }) => opened.push(detail.because));
    key();
    await is({ ...ringing, doing: 'accepting' });
    await is({ ...answered, here: false });
    await settled();
    expect([focused(), opened.length, card().shadowRoot!.querySelectorAll('[part=note]').length]).to.deep.equal(['textarea', 0, 0]);
    await is(answered);
    await is({ ...answered, voice: heard({ quality: 'weak' }) });
    await settled();
    expect([focused(), opened]).to.deep.equal(['wa-call-panel', ['answered']]);
  });

  it('goes to a panel that comes a little later', async () => {
    const { element, key, answer, focused, settled } = await aPage(html`<wa-incoming-call></wa-incoming-call>`);
    key();
    await answer();
    const panel = document.createElement('wa-call-panel');
    element.append(panel);
    await settled();
    await settled();
    expect(focused()).to.equal('wa-call-panel');
  });

  it('stays where it is for who answers without it', async () => {
    const typing = await aPage();
    await typing.answer();
    expect(typing.focused()).to.equal('textarea');
  });

  it('stays where somebody has moved it meanwhile', async () => {
    const { element, key, answer, focused, settled } = await aPage(html`<wa-incoming-call></wa-incoming-call><button>Next</button>`);
    key();
    await answer();
    element.querySelector('button')!.focus();
    element.append(document.createElement('wa-call-panel'));
    await settled();
    await settled();
    expect(focused()).to.equal('button');
  });
});
