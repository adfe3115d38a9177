import { expect } from '@open-wc/testing';
import type { CallNow } from '../../../src/calling/conversation.js';
import { second } from '../../../src/domain/instant.js';
import { pictureTime } from '../fake-desk.js';
import { aCard } from './a-card.js';
import { fromDiego, fromMei, jonas, ringing, running } from './calls.js';

const answeredByJonas: CallNow = { ...ringing, status: 'ongoing', mine: false, startedAt: pictureTime, pickedUpBy: jonas };

describe('wa-incoming-call', () => {
  it('is accessible in every state', async () => {
    const { element, calls } = await aCard(ringing);
    for (const scheme of ['light', 'dark']) {
      element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #0e1114); color: light-dark(#000, #fff)`;
      for (const state of [
        [ringing],
        [ringing, fromDiego, fromMei],
        [{ ...ringing, doing: 'accepting' } as const, { ...fromDiego, doing: 'declining' } as const],
        [running, fromDiego],
        [{ ...ringing, failure: { because: 'refused', microphone: 'denied' } } as const],
        [answeredByJonas, { ...fromDiego, status: 'missed', live: false } as const],
      ]) {
        await calls(...state);
        for (const animation of element.shadowRoot!.getAnimations()) animation.cancel();
        await expect(element).to.be.accessible();
      }
    }
  });

  it('shows nothing while nothing rings', async () => {
    const { element } = await aCard();
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows who calls, what the host knows of the conversation, and how long it rings', async () => {
    const { words, element, pass } = await aCard(ringing);
    expect(words()).to.match(/^Incoming WhatsApp call 0:12 AO Amara Okafor \+44 7700 900142/u);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=c1]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Order 48213']);
    await pass(48 * second);
    expect(words()).to.contain('1:00');
    expect(element.matches(':state(ringing)')).to.equal(true);
  });

  it('answers and declines the call whose button was pressed', async () => {
    const { press, deskSent, labels } = await aCard(ringing, fromDiego);
    expect(labels()).to.deep.equal(['Decline', 'Ways to decline', 'Answer', 'Decline Diego Ramos', 'Answer Diego Ramos']);
    press('Answer');
    press('Decline Diego Ramos');
    press('Decline');
    expect(deskSent).to.deep.equal([
      { type: 'call.accept', call: 'call-1' },
      { type: 'call.decline', call: 'call-2', for: 'me' },
      { type: 'call.decline', call: 'call-1', for: 'me' },
    ]);
  });

  it('declines for the customer by its menu', async () => {
    const { element, deskSent, press } = await aCard(ringing);
    press('Ways to decline');
    element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')[1]!.click();
    expect(deskSent).to.deep.equal([{ type: 'call.decline', call: 'call-1', for: 'everyone' }]);
  });

  it('ends the running call with the same press', async () => {
    const { press, deskSent } = await aCard(running, fromDiego);
    press('End and answer');
    expect(deskSent).to.deep.equal([{ type: 'call.accept', call: 'call-2', endOther: true }]);
  });

  it('is said at once, once for each call, with the key that leads to it', async () => {
    const { said, calls } = await aCard(ringing);
    expect(said('alert')).to.equal('Incoming WhatsApp call from Amara Okafor. Press F8 to get to it.');
    await calls(ringing, fromDiego);
    expect(said('alert')).to.equal('Incoming WhatsApp call from Diego Ramos. Press F8 to get to it.');
    await calls({ ...ringing, doing: 'accepting' }, fromDiego);
    expect(said('alert')).to.equal('Incoming WhatsApp call from Diego Ramos. Press F8 to get to it.');
    await calls();
    expect(said('alert')).to.equal('');
  });

  it('leaves the focus to who types, takes it at its key, and gives it back by Escape', async () => {
    const { textarea, key, focused, calls } = await aCard();
    textarea.focus();
    await calls(ringing);
    expect(document.activeElement).to.equal(textarea);
    key('F8', textarea, { ctrlKey: true });
    expect(document.activeElement).to.equal(textarea);
    key('F8', textarea);
    expect(focused()).to.equal('Answer');
    key('Escape', document.activeElement!.shadowRoot!.activeElement!);
    expect(document.activeElement).to.equal(textarea);
  });

  it('does nothing while it is offline, and can be answered once it is back', async () => {
    const { press, labels, words, deskSent, showDesk } = await aCard(ringing, fromDiego);
    await showDesk({ connection: 'offline' });
    expect(words()).to.contain('You are offline');
    for (const label of labels()) if (label !== 'Ways to decline') press(label);
    expect(deskSent).to.deep.equal([]);
    await showDesk({ connection: 'live' });
    expect(words()).not.to.contain('You are offline');
    press('Answer');
    expect(deskSent).to.deep.equal([{ type: 'call.accept', call: 'call-1' }]);
  });

  it('may have another key, or none', async () => {
    const { element, key, focused, settled, said, calls } = await aCard(ringing);
    element.focusKey = '';
    await settled();
    key('F8');
    key('');
    expect(focused()).to.equal(null);
    await calls(ringing, fromMei);
    expect(said('alert')).to.equal('Incoming WhatsApp call from Mei Tanaka.');
  });

  it('says for some seconds why a card has left', async () => {
    const { calls, notes, said, pass } = await aCard(ringing);
    await calls(answeredByJonas);
    expect(notes()).to.deep.equal(['Jonas answered']);
    expect(said('status')).to.equal('Jonas answered. After 12\u00a0s · Amara Okafor.');
    await pass(7 * second);
    expect(notes()).to.deep.equal(['Jonas answered']);
    await pass(second);
    expect(notes()).to.deep.equal([]);
  });

  it('says the same of a call that is put away meanwhile', async () => {
    const { calls, notes, said, element } = await aCard(ringing);
    await calls({ ...ringing, status: 'missed', live: false, endedAt: pictureTime });
    const before = [notes(), said('status')];
    expect(before).to.deep.equal([['Missed call'], 'Missed call. It stopped ringing after 12\u00a0s · Amara Okafor.']);
    await calls();
    expect([notes(), said('status')]).to.deep.equal(before);
    expect(element.shadowRoot!.querySelector('wa-call-button')).not.to.equal(null);
  });

  it('says each reason once, whatever comes and goes beside it', async () => {
    const { calls, element, pass } = await aCard(ringing, fromDiego, fromMei);
    const region = element.shadowRoot!.querySelector('.visually-hidden[role=status]')!;
    const changed: Element[] = [];
    const heard = new MutationObserver((records) =>
      changed.push(...records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element))),
    );
    heard.observe(region, { childList: true, characterData: true, subtree: true });
    const missed = (call: CallNow): CallNow => ({ ...call, status: 'missed', live: false });
    await calls(missed(ringing), fromDiego, fromMei);
    await pass(4 * second);
    await calls(missed(ringing), missed(fromDiego), fromMei);
    await calls(missed(ringing), missed(fromDiego), missed(fromMei));
    await pass(4 * second);
    await Promise.resolve();
    expect(region.getAttribute('aria-atomic')).to.equal('false');
    expect(changed.map(({ textContent }) => textContent)).to.deep.equal([
      'Missed call. It stopped ringing · Amara Okafor.',
      'Missed call. It stopped ringing · Diego Ramos.',
      'Missed call. It stopped ringing · Mei Tanaka.',
    ]);
    expect(region.children).to.have.length(2);
  });

  it('keeps a card until the backend confirmed', async () => {
    const { calls, words } = await aCard({ ...ringing, doing: 'declining' });
    expect(words()).to.contain('Declining…');
    await calls({ ...ringing, failure: { because: 'connection-problem' } });
    expect(words()).to.contain('The connection failed');
  });

  it('never loses the focus: it moves to the reason, and then back to where it was', async () => {
    const { textarea, key, calls, element, pass, focused } = await aCard(ringing);
    textarea.focus();
    key('F8', textarea);
    await calls(answeredByJonas);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('note');
    await pass(20 * second);
    expect(focused(), 'kept while it is read').to.contain('Jonas answered');
    key('Escape', element.shadowRoot!.activeElement!);
    await pass(second);
    expect([document.activeElement, element.shadowRoot!.querySelector('[part=note]')]).to.deep.equal([textarea, null]);
  });

  it('opens the conversation that was answered here', async () => {
    const { element, calls } = await aCard(ringing);
    const opened: unknown[] = [];
    element.addEventListener('wa-call-open', ({ detail }) => opened.push(detail));
    await calls({ ...ringing, doing: 'accepting' });
    await calls({ ...ringing, status: 'ongoing', here: true });
    expect(opened).to.deep.equal([{ call: 'call-1', line: ringing.line, conversation: 'c1', because: 'answered' }]);
  });

  it('calls a missed caller back, also when the call was put away meanwhile', async () => {
    const { element, calls, sent, show, settled } = await aCard(ringing);
    await show({ mayCall: { ok: true } });
    await calls({ ...ringing, status: 'missed', live: false, endedAt: pictureTime });
    await calls();
    const opened: unknown[] = [];
    element.addEventListener('wa-call-open', ({ detail }) => opened.push(`${detail.because} ${detail.conversation}`));
    const button = element.shadowRoot!.querySelector('wa-call-button')!;
    await button.updateComplete;
    await settled();
    button.shadowRoot!.querySelector('button')!.click();
    expect(sent).to.deep.equal([{ type: 'call.start' }]);
    expect(opened).to.deep.equal(['call-back c1']);
  });

  it('tells the desk that the page shows incoming calls, while it does', async () => {
    const { element, showsIncoming } = await aCard();
    expect(showsIncoming()).to.equal(1);
    element.remove();
    expect(showsIncoming()).to.equal(0);
  });
});
