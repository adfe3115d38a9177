import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { no, yes } from '../../../src/domain/verdict.js';
import { ringing } from '../incoming-call/calls.js';
import { page } from './a-modal.js';
import { allowed, draft, now, waiting, weekUsedUp } from './scenes.js';

const invite = draft({ kind: 'invite', text: { request: '', invite: 'Call us about the table' } });
const typed = draft({ text: { request: 'May we call?', invite: '' } });

describe('wa-permission-modal, when something changes under it', () => {
  it('is accessible with the notice of a change', async () => {
    const { modal, show } = await page(typed);
    await show(weekUsedUp);
    await expect(modal).to.be.accessible();
  });

  it('turns to the invite when a colleague used the last request, says so calmly, and keeps what was typed', async () => {
    const { one, show, status, text, desk } = await page(typed);
    await show(weekUsedUp);
    expect(one<HTMLInputElement>('input[value=invite]').checked).to.equal(true);
    expect(text()).to.contain('2 of 2 requests used');
    expect(status()).to.match(/^2 of 2 requests used in 7 days\. Next request/u);
    expect(desk.sent.filter(({ type }) => type === 'outreach.reset')).to.deep.equal([]);
    expect(one<HTMLDialogElement>('dialog').open).to.equal(true);
  });

  it('waits with a colleague who asked meanwhile, and says that the draft is saved', async () => {
    const { show, status, text } = await page(typed);
    await show(waiting);
    expect(text()).to.contain('Waiting for Amara').and.to.contain('Your draft is saved.');
    expect(status()).to.equal('Waiting for Amara. Jonas asked for permission 2 h ago.');
  });

  it('leaves an invite that is being written alone when a colleague asks', async () => {
    const { one, show, status, text } = await page(invite);
    await show(waiting);
    expect(one<HTMLTextAreaElement>('textarea').value).to.equal('Call us about the table');
    expect(text()).to.contain('Jonas asked for permission');
    expect(status()).to.equal('Jonas asked for permission 2 h ago.');
  });

  it('says no longer that a call comes in once it was missed', async () => {
    const { show, text } = await page(typed);
    await show({ mayCall: no('already-in-call'), call: ringing });
    expect(text()).to.contain('A call from Amara is coming in');
    await show({ mayCall: no('no-permission'), call: { ...ringing, status: 'missed', live: false }, mayRequest: yes });
    expect(text()).not.to.contain('coming in');
  });

  it('offers the call when the permission arrives', async () => {
    const { show, status, press, sentOf } = await page(typed);
    await show(allowed);
    expect(status()).to.equal('Amara allowed calls');
    await press('Call Amara');
    expect(sentOf('call.start')).to.have.length(1);
  });

  it('says while it is sending that closing does not stop it, and offers no cancelling', async () => {
    const { show, all, text, status } = await page(typed);
    await show({ outreach: { status: 'sending', kind: 'request' } });
    expect(text()).to.contain('It is on its way. Closing does not stop it.');
    expect(all('footer button').map((button) => button.textContent!.trim())).to.deep.equal(['Close', 'Sending…']);
    expect(status()).to.equal('Sending…');
  });

  it('says so when another tab is sending, before there is anything to wait for', async () => {
    const { show, all, text, status } = await page(typed);
    await show({ outreach: { status: 'sending', kind: 'request', elsewhere: true } });
    expect(status()).to.contain('on its way from another tab');
    expect(text()).to.contain('on its way from another tab');
    expect(all('footer button').at(-1)?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('tells at the next opening what got through after it was closed, while that is fresh', async () => {
    const sent: Partial<ConversationState> = { outreach: { status: 'sent', kind: 'invite', at: now - 5000 } };
    const { text, sentOf, press } = await page(sent);
    expect(text()).to.contain('Invite sent');
    expect(sentOf('outreach.reset')).to.have.length(0);
    await press('Close');
    expect(sentOf('outreach.reset')).to.have.length(1);
  });

  it('begins anew when what was sent is long told', async () => {
    const { sentOf } = await page({ outreach: { status: 'sent', kind: 'invite', at: now - 61_000 } });
    expect(sentOf('outreach.reset')).to.have.length(1);
  });
});
