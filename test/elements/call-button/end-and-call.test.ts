import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import type { Line } from '../../../src/domain/line.js';
import { no, yes } from '../../../src/domain/verdict.js';
import { quietState } from '../fake-desk.js';
import { aButton, allowed } from './a-button.js';

describe('wa-call-button during a call with somebody else', () => {
  const diego = { ...(quietState.line as Line), customer: { id: 'diego', name: 'Diego Ramos' } };
  const inAnother: Partial<ConversationState> = { ...allowed, mayCall: no('in-another-call'), otherCall: { line: diego } };

  it('asks before it ends that call, with the focus at the answer', async () => {
    const { element, inside, press, sent, reasonIsOpen } = await aButton(inAnother);
    press();
    expect([sent, reasonIsOpen()]).to.deep.equal([[], true]);
    expect(inside('#reason').textContent).to.contain('You are in a call with Diego');
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('End and call');
    await expect(element).to.be.accessible();
    inside('[part~=end-and-call]').click();
    expect([sent, reasonIsOpen()]).to.deep.equal([[{ type: 'call.start', endOther: true }], false]);
    expect(element.shadowRoot!.activeElement === inside('button')).to.equal(true);
  });

  it('leaves all as it is on Escape and when the page says no', async () => {
    const { element, inside, press, sent, reasonIsOpen } = await aButton(inAnother);
    press();
    inside('[part~=end-and-call]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect([reasonIsOpen(), element.shadowRoot!.activeElement === inside('button')]).to.deep.equal([false, true]);
    press();
    element.addEventListener('wa-call-request', (event) => event.preventDefault());
    inside('[part~=end-and-call]').click();
    expect(sent).to.deep.equal([]);
  });

  it('takes the question back when that call has ended', async () => {
    const { element, inside, press, sent, show, reasonIsOpen } = await aButton(inAnother);
    press();
    await show({ mayCall: yes });
    expect(inside('[part~=end-and-call]')).to.equal(null);
    expect([sent, reasonIsOpen()]).to.deep.equal([[], false]);
    expect(element.shadowRoot!.activeElement === inside('button')).to.equal(true);
  });
});
