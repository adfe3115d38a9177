import { expect } from '@open-wc/testing';
import type { ConversationState } from '../../../src/calling/conversation.js';
import { day, hour, minute } from '../../../src/domain/instant.js';
import { meta202512, product } from '../../../src/domain/policy.js';
import { no } from '../../../src/domain/verdict.js';
import type { DialogMemory } from '../../../src/elements/permission-modal/dialog-memory.js';
import { permissionModalView, screenOf, type PermissionModalView } from '../../../src/elements/permission-modal/permission-modal.view.js';
import { quietState } from '../fake-desk.js';
import {
  allowed,
  callsUsedUp,
  closed,
  deliverySlot,
  draft,
  failed,
  now,
  orderHelp,
  scene,
  tuesday,
  waiting,
  weekUsedUp,
  withTemplates,
} from './scenes.js';

const view = (state?: Partial<ConversationState>, memory?: Partial<DialogMemory>) => permissionModalView(scene(state, memory));
const primaryOf = ({ actions }: PermissionModalView) => actions.at(-1);

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
    ['permission but no calls left', callsUsedUp, {}, 'compose'],
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
      'Amara said no. Next request Tue 20 Oct, 14:05. You can still send an invite.',
    ],
    ['withdrew', ended('revoked'), 'Ask to call Amara', 'Amara withdrew permission 2 h ago.'],
    ['four missed', ended('auto-revoked'), 'Ask to call Amara', 'Permission ended after 4 missed calls in a row.'],
    ['ran out', ended('expired'), 'Ask to call Amara', 'Permission ended 2 h ago.'],
    ['did not answer', ended('lapsed'), 'Ask to call Amara', 'Amara didn’t answer the last request.'],
    ['request limit', weekUsedUp, 'Ask to call Amara', `${never} Next request Tue 20 Oct, 14:05. You can still send an invite.`],
    [
      'nothing possible',
      { ...weekUsedUp, mayInvite: no('forbidden') },
      'Ask to call Amara',
      `${never} Next request Tue 20 Oct, 14:05. Neither a request nor an invite can be sent now.`,
    ],
    ['waiting', waiting, 'Waiting for Amara', 'Jonas asked for permission 2 h ago. There is nothing you need to do.'],
    ['call limit', callsUsedUp, '10 of 10 calls made today', 'You can call Amara again Fri 16 Oct, 09:41. You can still send an invite.'],
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

  it('says "You asked" to the one who did', () => {
    expect(view({ ...waiting, agent: { kind: 'agent', id: 'jonas' } }).why).to.contain('You asked for permission 2 h ago.');
  });

  it('says that calls were allowed already, when permission was there before', () => {
    expect(view(allowed, { permitted: true })).to.include({
      title: 'You can call Amara',
      why: 'Permission is given, there is no need to ask.',
    });
  });

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
      expect(primaryOf(view(sending))).to.include({ label: 'Sending …', busy: true });
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

  describe('a message', () => {
    it('starts with a suggestion that is sent only if the agent wants it', () => {
      const { form } = view();
      expect(form).to.deep.include({ form: 'free-form', window: 'Chat window open 6 h 12 min' });
      expect(form?.form === 'free-form' && form.text).to.include({
        value: 'Hi Amara, may we call you on WhatsApp?',
        count: '38 / 1,024',
        suggested: true,
      });
    });

    it('does not bring an emptied suggestion back', () => {
      const { form } = view({}, { emptied: new Set(['request' as const]) });
      expect(form?.form === 'free-form' && form.text.value).to.equal('');
    });

    it('offers lengths of validity within the policy', () => {
      const { form } = permissionModalView(
        scene(draft({ kind: 'invite' }), {}, { ...product, inviteMinutes: { min: 60, max: 10_080, usual: 10_080 } }),
      );
      expect(form?.form === 'free-form' && form.validity?.options.map(({ label }) => label)).to.deep.equal([
        '1 hour',
        '1 day',
        '3 days',
        '7 days',
      ]);
    });

    const invite = draft({ kind: 'invite', button: 'x'.repeat(23), text: { request: 'y'.repeat(1025), invite: 'Hi' } });
    const problems: readonly [string, Partial<ConversationState>, Partial<DialogMemory>, unknown][] = [
      [
        'an empty text',
        {},
        { emptied: new Set(['request' as const]), visited: new Set(['text' as const]) },
        { field: 'text', message: 'The message is empty' },
      ],
      [
        'a long text',
        { draft: { ...invite.draft, kind: 'request' } },
        { visited: new Set(['text' as const]) },
        { field: 'text', message: 'Shorten it by 1 character.' },
      ],
      ['a long button', invite, { visited: new Set(['button' as const]) }, { field: 'button', message: 'Shorten it by 3 characters.' }],
      ['a long button, not left yet', invite, {}, undefined],
    ];
    for (const [name, state, memory, problem] of problems)
      it(`checks ${name}`, () => expect(view(state, memory).form?.problem).to.deep.equal(problem));
  });

  describe('a template', () => {
    const filled = draft({ template: { request: 't1' }, variables: { t1: ['Amara'] } });

    it('is asked for when the window is closed, with what was typed kept', () => {
      const shown = view({ ...closed, ...draft({ text: { request: 'Hello', invite: '' } }) });
      expect(shown.notice).to.include({
        title: 'The chat window closed 3 h ago',
        text: 'Only approved templates can be sent until Amara writes or calls.',
      });
      expect(shown.form).to.include({ form: 'template', status: 'loading', kept: 'Hello' });
      expect(primaryOf(shown)?.does).to.equal('close');
    });

    it('shows its variables filled and missing', () => {
      const { preview } = view({ ...withTemplates([orderHelp, deliverySlot]), ...filled });
      expect(preview?.body).to.deep.equal([
        { text: 'Hi ' },
        { text: 'Amara', variable: 'filled' },
        { text: ', may we call you about order ' },
        { text: '{{2}}', variable: 'gap' },
        { text: '? It takes about five minutes.' },
      ]);
    });

    it('names the first value that is missing', () => {
      const { form } = view({ ...withTemplates([orderHelp]), ...filled }, { visited: new Set(['variable-2' as const]) });
      expect(form?.problem).to.deep.equal({ field: 'variable-2', message: 'Fill in {{2}} before sending.' });
    });

    it('is chosen by itself only when there is no other', () => {
      const chosen = (templates: (typeof orderHelp)[]) => {
        const { form } = view(withTemplates(templates));
        return form?.form === 'template' && form.template;
      };
      expect(chosen([orderHelp])).to.equal('t1');
      expect(chosen([orderHelp, deliverySlot])).to.equal(undefined);
      expect(chosen([orderHelp, { ...deliverySlot, status: 'pending' }])).to.equal('t1');
    });

    const lists: readonly [string, Partial<ConversationState>, unknown][] = [
      ['none approved', withTemplates([]), { title: 'No approved template for requests yet', retry: false }],
      [
        'an adapter without templates',
        { ...closed, can: { ...quietState.can, templates: false } },
        { title: 'Templates can’t be sent from here', retry: false },
      ],
      [
        'a failed list',
        {
          ...closed,
          templates: { ...quietState.templates, request: { status: 'failed', templates: [], failure: { because: 'no-answer' } } },
        },
        { title: 'The templates could not be loaded', text: 'The server did not answer. Try again in a moment.', retry: true },
      ],
    ];
    for (const [name, state, expected] of lists) {
      it(`explains ${name}`, () => {
        const { form } = view(state);
        expect(form?.form === 'template' && form.nothing).to.include(expected);
      });
    }
  });

  describe('a window that changes under the dialog', () => {
    it('says that it closed', () => {
      expect(view(closed, { formBefore: 'free-form' }).notice).to.include({
        title: 'The chat window has closed',
        text: 'Choose a template; your text is kept.',
      });
    });
    it('says that it is open again', () => {
      expect(view({}, { formBefore: 'template' }).notice?.title).to.equal('The chat window is open again');
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
      ['under way', { outreach: { status: 'sending', kind: 'request' } }, [undefined, 'Sending …']],
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

  it('offers the call, and only that, once it is allowed', () => {
    const shown = view(allowed);
    expect(shown.notice).to.include({
      title: 'You can call until Thu 22 Oct, 10:24',
      text: 'Up to 10 calls a day. Amara can take this back at any time.',
    });
    expect(primaryOf(shown)).to.include({ label: 'Call Amara', does: 'call' });
    expect(shown.choices).to.equal(undefined);
  });

  it('offers an invite while a request waits, and to ask again once that is possible', () => {
    const acts = (state: Partial<ConversationState>) => view(state).actions.map(({ does }) => does);
    expect(acts(waiting)).to.deep.equal(['close', 'invite-instead']);
    expect(acts({ ...waiting, mayRequest: { ok: true } })).to.deep.equal(['close', 'ask-again', 'invite-instead']);
  });
});
