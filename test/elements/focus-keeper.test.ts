import { expect, html } from '@open-wc/testing';
import { can, over, priya, ringing } from '../../demo/gallery/states.js';
import '../../src/define/call-panel.js';
import '../../src/define/incoming-call.js';
import { en } from '../../src/i18n/en.js';
import { eventually } from '../eventually.js';
import { fakeDesk } from './fake-desk.js';

/** A page that has a card for calls that ring, and whose panel shows how the last one ended: the focus is on its Close. */
async function aPageAfterACall() {
  const ended = over({ status: 'completed', endedBy: priya });
  const page = await fakeDesk(
    html`<textarea aria-label="Message"></textarea><wa-call-panel conversation="c1"></wa-call-panel><wa-incoming-call></wa-incoming-call>`,
    en,
    { call: ended },
    { calls: [ended], can },
  );
  const panel = page.element.querySelector('wa-call-panel')!;
  const inside = () => document.activeElement?.shadowRoot?.activeElement;
  return {
    textarea: page.element.querySelector('textarea')!,
    focusClose: () => panel.shadowRoot!.querySelector<HTMLElement>('[data-tool=close]')!.focus(),
    /** The page shows the new call in its card alone. */
    customerCallsAgain: async () => {
      const again = { ...ringing, id: 'call-2', conversation: 'c1' };
      panel.style.display = 'none';
      await page.show({ call: again });
      await page.showDesk({ calls: [ended, again] });
    },
    focused: () => [document.activeElement?.localName, inside()?.getAttribute('part')].join(' '),
    inside,
  };
}

describe('FocusKeeper', () => {
  it('gives a focus that came from nowhere to the card of the call for which the page hides its own, and not to Answer', async () => {
    const { focusClose, customerCallsAgain, focused, inside } = await aPageAfterACall();
    focusClose();
    await customerCallsAgain();
    await eventually(() => focused() === 'wa-incoming-call card', 'the focus is in the card');
    expect(inside()?.localName).to.equal('section');
  });

  it('gives it back to where it came from, if that is known', async () => {
    const { textarea, focusClose, customerCallsAgain } = await aPageAfterACall();
    textarea.focus();
    focusClose();
    await customerCallsAgain();
    await eventually(() => document.activeElement === textarea, 'the focus is back');
  });
});
