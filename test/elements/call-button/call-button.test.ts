import { expect, fixture, html } from '@open-wc/testing';
import type { CallNow } from '../../../src/calling/conversation.js';
import { second } from '../../../src/domain/instant.js';
import type { Line } from '../../../src/domain/line.js';
import '../../../src/define/call-button.js';
import type { WaCallButton } from '../../../src/elements/call-button/call-button.js';
import { en } from '../../../src/i18n/en.js';
import { eventually } from '../../eventually.js';
import { fakeDesk, pictureTime, quietState } from '../fake-desk.js';
import { aButton, allowed } from './a-button.js';

const aCall: CallNow = { direction: 'outgoing', line: quietState.line as Line, live: true, mine: true, here: true, status: 'calling' };

describe('wa-call-button', () => {
  it('is accessible in every tone', async () => {
    const { element, show } = await aButton();
    await expect(element).to.be.accessible();
    for (const state of [allowed, { connection: 'offline' }, { connection: 'live', call: aCall }] as const) {
      await show(state);
      await expect(element).to.be.accessible();
    }
  });

  it('is accessible as an icon alone', async () => {
    const { element, button, show } = await aButton({}, html`<wa-call-button conversation="c1" appearance="icon"></wa-call-button>`);
    await expect(element).to.be.accessible();
    expect(button.getAttribute('aria-label')).to.equal('Ask to call');
    expect(button.querySelector('[part=label]')!.checkVisibility()).to.equal(false);
    await show({ call: { ...aCall, status: 'ongoing', startedAt: pictureTime - 134 * second } });
    expect(button.getAttribute('aria-label')).to.equal('In call 2:14');
  });

  it('waits, focusable, until there are words', async () => {
    const { element } = await fakeDesk(html`<wa-call-button conversation="c1"></wa-call-button>`, undefined);
    const button = element.querySelector('wa-call-button')!.shadowRoot!.querySelector('button')!;
    expect(button.textContent).to.contain('Call');
    expect(element.querySelector('wa-call-button')!.shadowRoot!.getElementById('reason')!.textContent.trim()).to.equal('Loading');
    expect(button.getAttribute('aria-busy')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
  });

  it('keeps its very button, and the focus in it, when the desk comes', async () => {
    // an element of Lit's: for any other one `fixture` waits for a frame, which a page behind another one never draws
    const element = await fixture<WaCallButton>(html`<wa-call-button conversation="c1"></wa-call-button>`);
    const button = element.shadowRoot!.querySelector('button')!;
    element.focus();
    const { offsetHeight } = button;
    const { element: desk } = await fakeDesk(html`<p></p>`, en, allowed);
    desk.append(element);
    element.focus();
    await element.updateComplete;
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button.offsetHeight).to.equal(offsetHeight);
  });

  it('asks the host once when it is pressed twice in a hurry, before anything was drawn', async () => {
    const { element, press, sent, show } = await aButton(allowed);
    let asked = 0;
    element.addEventListener('wa-call-request', () => (asked += 1));
    press();
    const shown = show({ start: 'checking' });
    press();
    await shown;
    expect(asked).to.equal(1);
    expect(sent).to.have.length(1);
  });

  it('starts the call once for a press', async () => {
    const { press, sent } = await aButton(allowed);
    press();
    expect(sent).to.deep.equal([{ type: 'call.start' }]);
  });

  it('asks the page first, and does nothing when the page says no', async () => {
    const { element, press, sent } = await aButton(allowed);
    let detail: unknown;
    document.addEventListener(
      'wa-call-request',
      (event) => {
        ({ detail } = event as CustomEvent);
        event.preventDefault();
      },
      { once: true },
    );
    press();
    expect(detail).to.deep.equal({ conversation: 'c1' });
    expect(sent).to.deep.equal([]);
    expect(element.isConnected).to.equal(true);
  });

  it('explains instead of acting while a press would do nothing', async () => {
    const { button, inside, press, sent, reasonIsOpen } = await aButton({ connection: 'offline' });
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(inside(`#${button.getAttribute('aria-describedby')}`).textContent.trim()).to.match(/^You are offline/u);
    press();
    expect(sent).to.deep.equal([]);
    expect(reasonIsOpen()).to.equal(true);
  });

  it('asks the backend again when it had refused, without asking the page for a call, and says why meanwhile', async () => {
    const { element, button, press, sent, reasonIsOpen } = await aButton({ facts: 'refused', failure: { because: 'no-answer' } });
    let asked = 0;
    element.addEventListener('wa-call-request', () => (asked += 1));
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
    press();
    expect(sent).to.deep.equal([{ type: 'facts.load' }]);
    expect([asked, reasonIsOpen()]).to.deep.equal([0, true]);
  });

  it('opens the reason on hover and closes it on leaving and on Escape', async () => {
    const { element, reasonIsOpen } = await aButton({ connection: 'offline' });
    const hover = () => element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    hover();
    expect(reasonIsOpen()).to.equal(true);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    expect(reasonIsOpen()).to.equal(false);
    hover();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(reasonIsOpen()).to.equal(false);
  });

  it('keeps the reason within a narrow page', async () => {
    const { element, inside } = await aButton({ connection: 'offline' });
    element.style.cssText = 'position: fixed; inset-block-end: 0; inset-inline-end: 0';
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    const { right, bottom, left } = inside('[popover]').getBoundingClientRect();
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
    expect(left).to.be.at.least(0);
  });

  it('has the page’s modal ask, when its own press found no permission', async () => {
    const { element, press, show, asked } = await aButton();
    press();
    await show({ start: 'checking' });
    await show({ start: 'asking' });
    await show({ start: 'asking' });
    expect(asked).to.deep.equal([['c1', element]]);
  });

  it('has the modal ask also after a refusal that it has shown, but not for another control’s press', async () => {
    const refused = { start: 'idle', call: { ...aCall, live: false, failure: { because: 'no-permission' } } } as const;
    const { element, press, show, asked, reasonIsOpen } = await aButton(allowed);
    press();
    await show({ start: 'checking' });
    await show(refused);
    expect(reasonIsOpen()).to.equal(true);
    await show({ start: 'asking' });
    expect(asked).to.deep.equal([['c1', element]]);
    await show({ start: 'idle' });
    press();
    await show({ start: 'checking' });
    await show({ ...refused, call: { ...refused.call, failure: { because: 'call-limit' } } });
    await show({ start: 'checking' });
    await show({ start: 'asking' });
    expect(asked).to.have.length(1);
  });

  it('leaves the asking to the button that was pressed', async () => {
    const { show, asked } = await aButton();
    await show({ start: 'asking' });
    expect(asked).to.deep.equal([]);
  });

  it('forgets its press once the call runs', async () => {
    const { press, show, asked } = await aButton(allowed);
    press();
    await show({ start: 'checking' });
    await show({ start: 'idle', call: { ...aCall, doing: 'dialling' } });
    await show({ call: { ...aCall, status: 'ringing' } });
    await show({ call: { ...aCall, status: 'completed', live: false }, start: 'asking' });
    expect(asked).to.deep.equal([]);
  });

  it('shows and announces why its press did not place the call', async () => {
    const { press, show, inside, reasonIsOpen } = await aButton(allowed);
    press();
    await show({ start: 'checking' });
    await show({ start: 'idle', call: { ...aCall, live: false, failure: { because: 'too-many-calls' } } });
    expect(reasonIsOpen()).to.equal(true);
    expect(inside('[role=status]').textContent).to.match(/^Not called: too many calls at once\./u);
  });

  it('brings a modal of its own when the page has none, and takes it away when it closes', async () => {
    const { element, desk, press, show, settled, reasonIsOpen } = await aButton();
    desk.modals.clear();
    await import('../../../src/define/permission-modal.js'); // so that no load is waited for below
    press();
    await show({ start: 'asking' });
    const modal = () => element.shadowRoot!.querySelector('wa-permission-modal');
    await eventually(() => modal()?.conversation === 'c1', 'the modal, asking in c1');
    expect(desk.modals.size).to.equal(0);
    await eventually(() => element.shadowRoot!.activeElement === modal(), 'the focus in it');
    expect(reasonIsOpen(), 'the reason beside it').to.equal(false);
    modal()!.dispatchEvent(new Event('close'));
    await settled();
    expect(modal()).to.equal(null);
  });

  it('shows its tone as states for styling', async () => {
    const { element, show } = await aButton(allowed);
    expect(element.matches(':state(ready)')).to.equal(true);
    await show({ start: 'checking' });
    expect(element.matches(':state(busy):not(:state(ready))')).to.equal(true);
    await show({ start: 'idle', call: aCall });
    expect(element.matches(':state(live):state(blocked)')).to.equal(true);
  });

  it('takes a label of the host’s', async () => {
    const { element, inside } = await aButton(allowed, html`<wa-call-button conversation="c1">Ring Amara</wa-call-button>`);
    expect(inside<HTMLSlotElement>('slot').assignedNodes()).to.have.length(1);
    expect(element.textContent).to.equal('Ring Amara');
  });
});
