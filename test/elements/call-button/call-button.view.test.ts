import { expect } from '@open-wc/testing';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { day, hour, minute, second } from '../../../src/domain/instant.js';
import type { Line } from '../../../src/domain/line.js';
import type { PermissionEnd } from '../../../src/domain/permission.js';
import { product } from '../../../src/domain/policy.js';
import { no, yes } from '../../../src/domain/verdict.js';
import { callButtonView, type CallButtonView } from '../../../src/elements/call-button/call-button.view.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

const line = quietState.line as Line;
const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;
const { moment } = formatOf(en);

const call = (more: Partial<CallNow>): Partial<ConversationState> => ({
  call: { direction: 'outgoing', line, live: true, mine: true, here: true, status: 'calling', ...more },
});
const allowed: Partial<ConversationState> = { mayCall: yes, permission: { status: 'permanent', since: 0, missedInARow: 0 } };
const askedByJonas: Partial<ConversationState> = {
  permission: {
    status: 'requested',
    since: now - 2 * hour,
    missedInARow: 0,
    request: { id: 'r', sentAt: now - 2 * hour, at: now - 2 * hour, by: jonas, status: 'pending' },
  },
};

/** A row reads: what it is about, the state, and what the button says: label, tone, what a press does, title of the reason. */
const rows: readonly [string, Partial<ConversationState>, string][] = [
  ['not known yet', { facts: 'loading' }, 'Call, blocked, busy: Loading'],
  [
    'refused by the backend',
    { facts: 'refused', failure: { because: 'forbidden' } },
    'Call, neutral, does facts.load: Your role doesn’t allow this',
  ],
  [
    'not told by a backend that is not reached',
    { facts: 'refused', connection: 'offline', failure: { because: 'no-answer' } },
    'Call, blocked: The server did not answer',
  ],
  ['offline', { ...allowed, connection: 'offline' }, 'Call, blocked: You are offline'],
  ['offline before anything is known', { facts: 'loading', connection: 'offline' }, 'Call, blocked: You are offline'],
  ['signed out', { ...allowed, connection: 'signed-out' }, 'Call, blocked: You are signed out'],
  ['reconnecting, which stops nobody', { ...allowed, connection: 'reconnecting' }, 'Call, ready, does call.start'],
  ['known from the cache', { ...allowed, facts: 'saved' }, 'Call, ready, does call.start'],
  ['being checked', { ...allowed, start: 'checking' }, 'Checking…, neutral, busy'],
  ['never asked', {}, 'Ask to call, neutral, does call.start: Permission needed'],
  ['asked, no answer yet', askedByJonas, 'Ask to call, neutral, does call.start: Waiting for Amara'],
  ['at the call limit', { mayCall: no('call-limit', now + 23 * hour) }, 'Call, neutral, does call.start: No more calls for now'],
  [
    'restricted by WhatsApp',
    { mayCall: no('restricted', now + 4 * day) },
    `Call, neutral, does call.start: Paused by WhatsApp until ${moment(now + 4 * day)}`,
  ],
  ['allowed for good', allowed, 'Call, ready, does call.start'],
  [
    'allowed for a while',
    { mayCall: yes, permission: { status: 'temporary', since: 0, until: now + day, missedInARow: 0 } },
    'Call, ready, does call.start: Amara allows calls',
  ],
  [
    'allowed, and two unanswered in a row',
    { mayCall: yes, permission: { status: 'permanent', since: 0, missedInARow: 2, missesLeft: 2 } },
    'Call, ready, does call.start: 2 unanswered in a row',
  ],
  [
    'allowed, during a call with somebody else',
    { ...allowed, mayCall: no('in-another-call'), otherCall: { line: { ...line, customer: { id: 'ben', name: 'Ben Smith' } } } },
    'Call, neutral, does call.start, asks "End and call": You are in a call with Ben',
  ],
  [
    'tried in vain, during a call with somebody else',
    { mayCall: no('in-another-call'), ...call({ live: false, failure: { because: 'calling-disabled' } }) },
    'Call, neutral, does call.start, asks "End and call": You are in another call',
  ],
  ['whose turn it is once the other call is over', { ...allowed, start: 'ending-other' }, 'Ending the other call…, neutral, busy'],
  ['dialling', { ...allowed, ...call({ doing: 'dialling' }) }, 'Calling…, live: You are calling Amara'],
  ['ringing at the customer', { ...allowed, ...call({ status: 'ringing' }) }, 'Calling…, live: You are calling Amara'],
  [
    'in a call',
    { ...allowed, ...call({ status: 'ongoing', startedAt: now - 134 * second }) },
    'In call 2:14, live: You are in a call with Amara',
  ],
  ['in a call while offline', { connection: 'offline', ...call({ status: 'ongoing' }) }, 'In call, live: You are in a call with Amara'],
  ['rung by the customer', call({ direction: 'incoming', status: 'ringing' }), 'Ringing…, live: Amara is calling you'],
  ['ringing at a colleague', call({ direction: 'incoming', status: 'ringing', mine: false }), 'Ringing…, blocked: Amara is calling'],
  [
    'called by a colleague',
    { ...allowed, ...call({ mine: false, status: 'ongoing', startedAt: now - minute, pickedUpBy: jonas }) },
    'In call 1:00, blocked: Jonas Weber is in a call with Amara',
  ],
  ['called and over', { ...allowed, ...call({ live: false, status: 'completed' }) }, 'Call, ready, does call.start'],
  [
    'tried in vain',
    { ...allowed, ...call({ live: false, status: 'unanswered', failure: { because: 'calling-disabled' } }) },
    'Call, ready, does call.start, urgent: Not called: calling is not turned on',
  ],
  [
    'tried, and the answer was lost',
    { ...allowed, ...call({ doing: 'dialling', unsure: true, failure: { because: 'no-answer' } }) },
    'Calling…, live: Not known yet whether Amara is being called',
  ],
  [
    'tried, and nobody could find out',
    { ...allowed, ...call({ live: false, unsure: true, failure: { because: 'no-answer' } }) },
    'Call, ready, does call.start, urgent: Not known whether Amara was called',
  ],
  ...(
    [
      ['denied', 'the microphone is blocked'],
      ['missing', 'no microphone found'],
      ['busy', 'the microphone is in use'],
      ['blocked-by-frame', 'this page may not use the microphone'],
      ['insecure', 'this page is not secure'],
    ] as const
  ).map(([microphone, says]): [string, Partial<ConversationState>, string] => [
    `tried without a microphone: ${microphone}`,
    { ...allowed, ...call({ live: false, failure: { because: 'no-microphone', microphone } }) },
    `Call, ready, does call.start, urgent: Not called: ${says}`,
  ]),
  [
    'tried while offline, and back since',
    { ...allowed, ...call({ live: false, status: 'unanswered', failure: { because: 'offline' } }) },
    'Call, ready, does call.start',
  ],
];

const read = ({ label, timer, tone, blocked, hint, urgent, busy, endAndCall, does }: CallButtonView) => {
  const facts = [
    timer ? `${label} ${timer}` : label,
    tone,
    does && `does ${does}`,
    busy && 'busy',
    urgent && 'urgent',
    endAndCall && `asks "${endAndCall}"`,
  ]
    .filter(Boolean)
    .join(', ');
  return [facts, (blocked ?? hint)?.title].filter(Boolean).join(': ');
};

describe('callButtonView', () => {
  for (const [about, state, says] of rows)
    it(`${about}: ${says}`, () => expect(read(callButtonView({ ...quietState, ...state }, en, now))).to.equal(says));

  it('does something exactly when it says no reason against it', () => {
    for (const [, state] of rows) {
      const { does, blocked, busy } = callButtonView({ ...quietState, ...state }, en, now);
      expect(Boolean(does)).to.equal(!blocked && !busy);
    }
  });

  it('waits for the conversation', () => expect(read(callButtonView(undefined, en, now))).to.equal('Call, blocked, busy: Loading'));

  it('says what became of the permission, as the modal does', () => {
    const after = (because: PermissionEnd, more: Partial<ConversationState> = {}, policy = product) => {
      const permission = { status: 'none', because, since: now - 2 * hour, missedInARow: 0 } as const;
      return callButtonView({ ...quietState, permission, ...more }, en, now, policy).hint?.sentence;
    };
    expect(after('never-asked')).to.equal('Amara hasn’t allowed calls from Lumen & Oak yet.');
    expect(after('declined')).to.equal('Amara said no.');
    expect(after('revoked')).to.equal('Amara withdrew permission 2 h ago.');
    expect(after('auto-revoked', {}, { ...product, streakRevokesAt: 3 })).to.equal('Permission ended after 3 missed calls in a row.');
    expect(after('expired')).to.equal('Permission ended 2 h ago.');
    expect(after('lapsed')).to.equal('Amara didn’t answer the last request.');
    expect(after('declined', { mayRequest: no('request-limit', now + day) })).to.equal(
      `Amara said no. Next request ${moment(now + day)} (in 1 d). You can still send an invite.`,
    );
  });

  it('says whose desk a call rings at, and claims nobody’s where none was told', () => {
    const rings = (more: Partial<CallNow>) =>
      callButtonView({ ...quietState, ...call({ direction: 'incoming', status: 'ringing', mine: false, ...more }) }, en, now).blocked
        ?.sentence;
    expect(rings({ ringsElsewhere: { at: 'colleague', agent: jonas } })).to.equal('The call rings at Jonas’s desk.');
    expect(rings({ ringsElsewhere: { at: 'colleague' } })).to.equal('The call rings at a colleague.');
    expect(rings({ ringsElsewhere: { at: 'unknown' } })).to.equal('The call doesn’t ring here.');
  });

  it('names the moment of the next call and who asked when', () => {
    const limited = callButtonView({ ...quietState, mayCall: no('call-limit', now + day) }, en, now);
    expect(limited.hint?.sentence).to.contain(moment(now + day));
    const asked = callButtonView({ ...quietState, ...askedByJonas }, en, now);
    expect(asked.hint?.sentence).to.equal('Jonas Weber asked for permission 2 h ago.');
  });
});
