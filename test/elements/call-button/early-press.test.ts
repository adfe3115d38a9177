import { expect, fixture, html } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { day } from '../../../src/domain/instant.js';
import { yes } from '../../../src/domain/verdict.js';
import '../../../src/define/call-button.js';
import type { WaCallButton } from '../../../src/elements/call-button/call-button.js';
import { en } from '../../../src/i18n/en.js';
import { fakeDesk, pictureTime } from '../fake-desk.js';
import { aButton, allowed } from './a-button.js';

const loading: Partial<ConversationState> = { facts: 'loading' };
const granted: Partial<ConversationState> = {
  facts: 'known',
  mayCall: yes,
  permission: { status: 'temporary', since: 0, until: pictureTime + 6 * day, missedInARow: 0 },
};

/** A button that has the focus, with what it tells. */
async function focused(state: Partial<ConversationState>) {
  const page = await aButton(state);
  page.element.focus();
  return { ...page, spoken: () => page.inside('[role=status]').textContent, reason: () => page.inside('#reason').textContent.trim() };
}

describe('a press of wa-call-button that comes early', () => {
  it('explains itself, calls nobody later, and is told when the button is ready', async () => {
    const { press, show, settled, sent, spoken, reasonIsOpen, button } = await focused(loading);
    press();
    await settled();
    expect(reasonIsOpen()).to.equal(true);
    expect(spoken()).to.equal('Loading. Whether calls are allowed is not known yet.');
    await show(granted);
    expect(sent).to.deep.equal([]);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
    expect(spoken()).to.equal('Amara allows calls');
    press();
    await settled();
    expect(sent).to.deep.equal([{ type: 'call.start' }]);
    expect(spoken()).to.equal('');
    expect(reasonIsOpen()).to.equal(false);
  });

  it('is told of a button that needs no hint by its label', async () => {
    const { press, show, spoken } = await focused(loading);
    press();
    await show({ ...allowed, facts: 'known' });
    expect(spoken()).to.equal('Call');
  });

  it('is told nothing more once the agent has gone on', async () => {
    const { press, show, element, spoken } = await focused({ connection: 'offline' });
    press();
    element.blur();
    await show({ connection: 'live', ...allowed });
    expect(spoken()).to.equal('');
  });

  it('calls at once where the news are newer than the picture', async () => {
    const { press, show, sent } = await focused(loading);
    const shown = show(granted);
    press();
    await shown;
    expect(sent).to.deep.equal([{ type: 'call.start' }]);
  });

  it('sees the reason also where the focus was there before the desk', async () => {
    const element = await fixture<WaCallButton>(html`<wa-call-button conversation="c1"></wa-call-button>`);
    const { element: desk, show } = await fakeDesk(html`<p></p>`, en, loading);
    element.focus();
    element.shadowRoot!.querySelector('button')!.click();
    desk.append(element);
    element.focus();
    await element.updateComplete;
    const popover = element.shadowRoot!.querySelector('[popover]')!;
    expect(popover.matches(':popover-open')).to.equal(true);
    expect(popover.textContent).to.contain('Whether calls are allowed is not known yet.');
    await show(granted);
    await element.updateComplete;
    expect(popover.textContent).to.contain('Amara allows calls');
  });
});

describe('the reason of wa-call-button', () => {
  it('stays under its button when the words of both change, from right to left too', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const { element, inside, show, button } = await aButton(loading);
      element.style.cssText = `position: fixed; inset-block-start: 0; inset-inline-end: 20rem; direction: ${direction}`;
      element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      await show({ facts: 'known' });
      const edge = (of: Element) => Math.round(of.getBoundingClientRect()[direction === 'ltr' ? 'left' : 'right']);
      expect(edge(inside('[popover]')), direction).to.equal(edge(button));
      element.remove();
    }
  });
});
