import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { day } from '../../../src/domain/instant.js';
import { meta202512 } from '../../../src/domain/policy.js';
import { no } from '../../../src/domain/verdict.js';
import type { DialogMemory } from '../../../src/elements/permission-modal/dialog-memory.js';
import { permissionModalView } from '../../../src/elements/permission-modal/permission-modal.view.js';
import { quietState } from '../fake-desk.js';
import { ringing } from '../incoming-call/calls.js';
import { callsUsedUp, closed, draft, failed, scene, primaryOf, tuesday, view, waiting, weekUsedUp } from './scenes.js';

describe('choices', () => {
  const shown = (state?: Partial<ConversationState>) =>
    view(state).choices?.map(({ kind, chosen, blocked, cost }) => [kind, chosen ? 'chosen' : blocked ? 'blocked' : '', cost]);
  const free = ['invite', '', 'Doesn’t use a request'];
  const rows: readonly [string, Partial<ConversationState>, unknown][] = [
    ['both possible', {}, [['request', 'chosen', '0 of 2 used this week'], free]],
    [
      'the draft is an invite',
      draft({ kind: 'invite' }),
      [
        ['request', '', '0 of 2 used this week'],
        ['invite', 'chosen', free[2]],
      ],
    ],
    [
      'both requests used',
      weekUsedUp,
      [
        ['request', 'blocked', '2 of 2 used · next Tue 20 Oct, 14:05'],
        ['invite', 'chosen', free[2]],
      ],
    ],
    [
      'no invites',
      { mayInvite: no('restricted', tuesday), ...draft({ kind: 'invite' }) },
      [
        ['request', 'chosen', '0 of 2 used this week'],
        ['invite', 'blocked', ''],
      ],
    ],
    ['permission held, no calls left', callsUsedUp, [['invite', 'chosen', free[2]]]],
    ['nothing possible, for one reason', { mayCall: no('sip'), mayRequest: no('sip'), mayInvite: no('sip') }, []],
  ];
  for (const [name, state, expected] of rows) it(name, () => expect(shown(state)).to.deep.equal(expected));

  it('stays with what is on its way, though the news of it come first', () => {
    const sending = { ...waiting, outreach: { status: 'sending', kind: 'request' } } as const;
    expect(shown(sending)?.[0]?.slice(0, 2)).to.deep.equal(['request', 'chosen']);
    expect(primaryOf(view(sending))).to.include({ label: 'Sending…', busy: true });
  });

  it('says why a choice is blocked', () => {
    expect(view(weekUsedUp).choices?.[0]?.means).to.equal('Amara got two requests in 7 days, which is the most WhatsApp allows.');
    expect(view({ mayInvite: no('restricted', tuesday) }).choices?.[1]?.means).to.match(/^Paused by WhatsApp until Tue 20 Oct, 14:05\. /);
  });

  it('mentions permission for good where the policy knows it', () => {
    expect(permissionModalView(scene({}, {}, meta202512)).choices?.[0]?.means).to.equal(
      'Amara decides. If allowed, you can call for 7 days or always.',
    );
  });
});

describe('sending', () => {
  const label = (state: Partial<ConversationState>, memory?: Partial<DialogMemory>) => [
    view(state, memory).failure?.title,
    primaryOf(view(state, memory))?.label,
  ];
  const rows: readonly [string, Partial<ConversationState>, unknown][] = [
    ['ready', {}, [undefined, 'Send request']],
    ['an invite', draft({ kind: 'invite' }), [undefined, 'Send invite']],
    ['under way', { outreach: { status: 'sending', kind: 'request' } }, [undefined, 'Sending…']],
    ['offline', failed('offline'), ['Not sent: no connection', 'Try again']],
    ['window closed', failed('window-closed'), ['Not sent: the chat window has closed', 'Choose a template']],
    [
      'window closed, and the facts know',
      { ...closed, ...failed('window-closed') },
      ['Not sent: the chat window has closed', 'Choose a template'],
    ],
    ['refused', failed('refused'), ['Not sent', 'Try again']],
    ['limit reached meanwhile', { ...weekUsedUp, ...failed('request-limit') }, ['The request was not sent', 'Send invite']],
    ['answer lost', { outreach: { status: 'unknown', kind: 'request' } }, ['It is not known whether it was sent', 'Send again']],
  ];
  for (const [name, state, expected] of rows) it(name, () => expect(label(state)).to.deep.equal(expected));

  it('keeps the refused text in sight until a template is wanted', () => {
    expect(view({ ...closed, ...failed('window-closed') }).form?.form).to.equal('free-form');
    expect(view({ ...closed, ...failed('window-closed') }, { wants: 'template' }).form?.form).to.equal('template');
  });

  it('gives the platform’s own sentence and code as details', () => {
    expect(view(failed('technical', { details: 'Invalid parameter', platformCode: 100 })).failure?.details).to.equal(
      'Invalid parameter · WhatsApp code 100',
    );
  });
});

describe('the last line', () => {
  const rows: readonly [string, Partial<ConversationState>, string][] = [
    ['after the first request', {}, 'Next request after this one: Fri 16 Oct, 10:24'],
    [
      'after the last request of the week',
      {
        allowances: {
          ...quietState.allowances,
          request: [
            { within: day, max: 1, used: 0 },
            { within: 7 * day, max: 2, used: 1 },
          ],
        },
      },
      'This is the last of 2 requests this week',
    ],
    ['of an invite', draft({ kind: 'invite' }), 'The button works until Thu 22 Oct, 10:24'],
    ['while requests are limited', weekUsedUp, 'Requests are possible again in 5 d 3 h'],
    ['after a failure', failed('refused'), 'Nothing was used from your limits'],
  ];
  for (const [name, state, foot] of rows) it(name, () => expect(view(state).foot).to.equal(foot));
});

describe('a change', () => {
  it('is said once where the title says it already', () => {
    const changed = { title: 'A call from Amara is coming in', sentence: 'Answer that call instead.' };
    const shown = permissionModalView(scene({ mayCall: no('already-in-call'), call: ringing }, { changed }));
    expect([shown.title, shown.change]).to.deep.equal([changed.title, undefined]);
  });
});
