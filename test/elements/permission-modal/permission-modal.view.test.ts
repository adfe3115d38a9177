import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { hour, minute } from '../../../src/domain/instant.js';
import { no } from '../../../src/domain/verdict.js';
import type { DialogMemory } from '../../../src/elements/permission-modal/dialog-memory.js';
import { screenOf } from '../../../src/elements/permission-modal/permission-modal.view.js';
import { allowed, callsUsedUp, draft, now, scene, primaryOf, tuesday, view, waiting, weekUsedUp } from './scenes.js';

describe('screenOf', () => {
  const sentRequest = { outreach: { status: 'sent', kind: 'request', at: now } } as const;
  const sentInvite = { outreach: { status: 'sent', kind: 'invite', at: now } } as const;
  const lost = { outreach: { status: 'unknown', kind: 'request' } } as const;
  const saidNo = { permission: { status: 'none', because: 'declined', since: now + minute, missedInARow: 0 } } as const;
  const rows: readonly [string, Partial<ConversationState>, Partial<DialogMemory>, string][] = [
    ['nothing known yet', { facts: 'loading' }, {}, 'loading'],
    ['the backend refused', { facts: 'refused', failure: { because: 'forbidden' } }, {}, 'refused'],
    ['never asked', {}, {}, 'compose'],
    ['a request waits', waiting, {}, 'waiting'],
    ['a request waits and the agent goes on', waiting, { again: true }, 'compose'],
    ['a request waits while an invite is sent', { ...waiting, outreach: { status: 'sending', kind: 'invite' } }, {}, 'compose'],
    ['a request waits whose answer was lost', { ...waiting, ...lost, agent: { kind: 'agent', id: 'jonas' } }, {}, 'waiting'],
    ['a colleague’s request waits, ours may be lost', { ...waiting, ...lost }, {}, 'compose'],
    ['a request was just sent', sentRequest, {}, 'sent'],
    ['and its news arrived', { ...waiting, ...sentRequest }, {}, 'sent'],
    ['and the customer said no', { ...sentRequest, ...saidNo }, {}, 'compose'],
    ['and the customer allowed', { ...sentRequest, ...allowed }, {}, 'allowed'],
    ['an invite was sent, an earlier no stays a no', { ...sentInvite, ...saidNo }, {}, 'sent'],
    ['permission holds', allowed, { permitted: true }, 'allowed'],
    ['permission holds and the agent invites anyway', allowed, { permitted: true, again: true }, 'compose'],
    ['permission arrived while the agent went on', allowed, { again: true }, 'allowed'],
    ['permission but no calls left', callsUsedUp, {}, 'compose'],
    ['permission during a call with somebody else', { ...allowed, mayCall: no('in-another-call') }, {}, 'allowed'],
  ];
  for (const [name, state, memory, screen] of rows) it(`${name}: ${screen}`, () => expect(screenOf(scene(state, memory))).to.equal(screen));
});

describe('permissionModalView', () => {
  const never = 'Amara hasn’t allowed calls from Lumen & Oak yet.';
  const ended = (because: 'declined' | 'revoked' | 'auto-revoked' | 'expired' | 'lapsed') =>
    ({ permission: { status: 'none', because, since: now - 2 * hour, missedInARow: 0 } }) as const;
  const heads: readonly [string, Partial<ConversationState>, string, string][] = [
    ['never asked', {}, 'Ask to call Amara', never],
    [
      'no customer name',
      { line: { customer: { id: 'x' }, number: { id: 'n' } } },
      'Ask to call the customer',
      'The customer hasn’t allowed calls from your business yet.',
    ],
    [
      'said no',
      { ...ended('declined'), mayRequest: no('request-limit', tuesday) },
      'Ask to call Amara',
      'Amara said no. Next request Tue 20 Oct, 14:05 (in 5 d 3 h). You can still send an invite.',
    ],
    ['withdrew', ended('revoked'), 'Ask to call Amara', 'Amara withdrew permission 2 h ago.'],
    ['four missed', ended('auto-revoked'), 'Ask to call Amara', 'Permission ended after 4 missed calls in a row.'],
    ['ran out', ended('expired'), 'Ask to call Amara', 'Permission ended 2 h ago.'],
    ['did not answer', ended('lapsed'), 'Ask to call Amara', 'Amara didn’t answer the last request.'],
    [
      'request limit',
      weekUsedUp,
      'Ask to call Amara',
      `${never} Next request Tue 20 Oct, 14:05 (in 5 d 3 h). You can still send an invite.`,
    ],
    [
      'nothing possible',
      { ...weekUsedUp, mayInvite: no('forbidden') },
      'Ask to call Amara',
      `${never} Next request Tue 20 Oct, 14:05 (in 5 d 3 h). Neither a request nor an invite can be sent now.`,
    ],
    ['waiting', waiting, 'Waiting for Amara', 'Jonas asked for permission 2 h ago. There is nothing you need to do.'],
    [
      'call limit',
      callsUsedUp,
      '10 of 10 calls made today',
      'You can call Amara again Fri 16 Oct, 09:41 (in 23 h 17 min). You can still send an invite.',
    ],
    [
      'not enabled',
      { mayCall: no('calling-disabled') },
      'Calling is not turned on',
      'Calling is not turned on for this number. Your admin can turn it on.',
    ],
    ['allowed', allowed, 'Amara allowed calls', 'The answer came just now.'],
    [
      'allowed, with a draft',
      { ...allowed, ...draft({ text: { request: 'Hi', invite: '' } }) },
      'Amara allowed calls',
      'The answer came just now. Your draft is saved.',
    ],
    [
      'refused',
      { facts: 'refused', failure: { because: 'forbidden' } },
      'Your role doesn’t allow this',
      'Your admin can change what you may do.',
    ],
  ];
  for (const [name, state, title, why] of heads) it(`says why: ${name}`, () => expect(view(state)).to.include({ title, why }));

  it('invites although permission holds, and offers nothing else', () => {
    const invite = view({ ...allowed, ...draft({ kind: 'invite' }) }, { permitted: true, again: true });
    expect([invite.title, invite.choices?.length]).to.deep.equal(['Invite Amara to call', 1]);
  });

  it('says "You asked" to the one who did', () => {
    expect(view({ ...waiting, agent: { kind: 'agent', id: 'jonas' } }).why).to.contain('You asked for permission 2 h ago.');
  });

  it('says that calls were allowed already, when permission was there before', () => {
    expect(view(allowed, { permitted: true })).to.include({
      title: 'You can call Amara',
      why: 'Permission is given, there is no need to ask.',
    });
  });

  it('offers the call, and only that, once it is allowed', () => {
    const shown = view(allowed);
    expect(shown.notice).to.include({
      title: 'You can call until Thu 22 Oct, 10:24',
      text: 'Up to 10 calls a day. Amara can take this back at any time.',
    });
    expect(primaryOf(shown)).to.include({ label: 'Call Amara', does: 'call' });
    expect(shown.choices).to.equal(undefined);
  });

  it('says that a call with somebody else ends first', () => {
    const diego = { customer: { id: 'diego', name: 'Diego Ramos' }, number: { id: 'n' } };
    const shown = view({ ...allowed, mayCall: no('in-another-call'), otherCall: { line: diego } });
    expect(shown.why).to.equal('You are in a call with Diego. That call has to end first.');
    expect(primaryOf(shown)).to.include({ label: 'End and call Amara', does: 'call' });
  });

  it('offers an invite while a request waits, and to ask again once that is possible', () => {
    const acts = (state: Partial<ConversationState>) => view(state).actions.map(({ does }) => does);
    expect(acts(waiting)).to.deep.equal(['close', 'invite-instead']);
    expect(acts({ ...waiting, mayRequest: { ok: true } })).to.deep.equal(['close', 'ask-again', 'invite-instead']);
  });
});
