import { expect } from '@open-wc/testing';
import type { CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { product } from '../../../src/domain/policy.js';
import { no } from '../../../src/domain/verdict.js';
import { outcomeView } from '../../../src/elements/call-panel/outcome.view.js';
import { en } from '../../../src/i18n/en.js';
import { pictureTime as now, quietState } from '../fake-desk.js';
import { allowed, dialled, ended, jonas, ongoing, priya, sound } from './panel-states.js';

const outcome = (call: CallNow, state: Partial<ConversationState> = {}) =>
  outcomeView({
    call,
    desk: { connection: 'live', policy: product, storage: 'saved', calls: [], agent: priya, sound },
    conversation: { ...quietState, ...allowed, ...state },
    messages: en,
    now,
  });
const customer = { kind: 'customer' } as const;
const platform = { kind: 'platform' } as const;
const silent = { spoke: false };
const incoming = { direction: 'incoming' } as const;
const streak = (missedInARow: number, missesLeft?: number): Partial<ConversationState> => ({
  permission: { status: 'temporary', since: 0, until: now + 1, missedInARow, ...(missesLeft !== undefined && { missesLeft }) },
});

describe('outcomeView', () => {
  const rows: readonly [string, CallNow, Partial<ConversationState>, string][] = [
    [
      'not known whether it was placed',
      ended({ status: 'calling', unsure: true, failure: { because: 'no-answer' } }, silent),
      {},
      ' | Nobody knows whether Amara was called. | The server did not answer. Calling again may ring twice. | Call anyway, Close',
    ],
    ...(
      [
        [
          'denied',
          'The microphone is blocked. | Your browser blocks the microphone for this site. Allow it in the address bar, then try again.',
        ],
        ['missing', 'No microphone found. | Plug one in, then try again.'],
        ['busy', 'The microphone is in use. | Another program holds it. Close that program, then try again.'],
        [
          'blocked-by-frame',
          'This page may not use the microphone. | The helpdesk shows calls in a frame without access to the microphone. Your admin can change it.',
        ],
        ['insecure', 'This page is not secure. | Browsers give the microphone to https pages only. Your admin can change it.'],
      ] as const
    ).map(([microphone, says]): [string, CallNow, Partial<ConversationState>, string] => [
      `not called: microphone ${microphone}`,
      ended({ status: 'calling', failure: { because: 'no-microphone', microphone } }, silent),
      {},
      ` | ${says} | Call again, Close`,
    ]),
    [
      'completed by us',
      ended({ status: 'completed', endedBy: priya }),
      {},
      '4 min 12 s | You ended the call. | Picked up after 8 s. Ticket set to Completed. | Close, Show activity',
    ],
    [
      'completed by a colleague',
      ended({ status: 'completed', endedBy: jonas }),
      {},
      '4 min 12 s | Jonas ended the call. | Picked up after 8 s. Ticket set to Completed. | Close, Show activity',
    ],
    [
      'completed by the customer',
      ended({ status: 'completed', endedBy: customer }),
      {},
      '4 min 12 s | Amara ended the call. | Picked up after 8 s. Ticket set to Completed. | Close, Show activity',
    ],
    [
      'completed, nobody knows by whom',
      ended({ status: 'completed' }),
      {},
      '4 min 12 s | The call has ended. | Picked up after 8 s. Ticket set to Completed. | Close, Show activity',
    ],
    [
      'not picked up',
      ended({ status: 'unanswered', endedBy: platform }, silent),
      {},
      'rang 34 s | Amara didn’t pick up. | Ticket set to Missed. | Call again, Send invite, Close',
    ],
    [
      'not picked up, again',
      ended({ status: 'unanswered', endedBy: platform }, silent),
      streak(2, 2),
      'rang 34 s | Amara didn’t pick up. | 2 unanswered in a row. 2 more end the permission. | Call again, Send invite, Close',
    ],
    [
      'not picked up, one more ends it',
      ended({ status: 'unanswered' }, silent),
      streak(3, 1),
      'rang 34 s | Amara didn’t pick up. | 3 unanswered in a row. One more ends the permission. | Call again, Send invite, Close',
    ],
    [
      'cancelled by us',
      ended({ status: 'unanswered', endedBy: priya }, silent),
      {},
      'rang 34 s | You cancelled the call. | Ticket set to Missed. | Call again, Send invite, Close',
    ],
    [
      'nothing possible but calling',
      ended({ status: 'unanswered' }, silent),
      { mayInvite: no('forbidden') },
      'rang 34 s | Amara didn’t pick up. | Ticket set to Missed. | Call again, Close',
    ],
    [
      'declined by the customer',
      ended({ status: 'declined', endedBy: customer }, { spoke: false, askedFor: 9 }),
      streak(1),
      'after 9 s | Amara declined the call. | Ticket set to Rejected. 1 unanswered in a row. | Send invite, Close',
    ],
    [
      'an incoming one declined by us',
      ended({ ...incoming, status: 'declined', endedBy: priya }, { spoke: false, askedFor: 9 }),
      {},
      'after 9 s | You declined the call. | Ticket set to Rejected. | Close',
    ],
    [
      'missed',
      ended({ ...incoming, status: 'missed', missed: { because: 'no-response', after: 21 } }, silent),
      {},
      'rang 21 s | Nobody answered. | Ticket set to Missed. | Call back, Close',
    ],
    [
      'missed: declined',
      ended({ ...incoming, status: 'missed', missed: { because: 'declined', agent: jonas } }, silent),
      {},
      'rang 34 s | Jonas declined. | Ticket set to Missed. | Call back, Close',
    ],
    [
      'missed: busy',
      ended({ ...incoming, status: 'missed', missed: { because: 'busy' } }, silent),
      {},
      'rang 34 s | All available agents were busy. | Ticket set to Missed. | Call back, Close',
    ],
    [
      'missed: unassigned',
      ended({ ...incoming, status: 'missed', missed: { because: 'unassigned' } }, silent),
      {},
      'rang 34 s | Nobody was assigned to it. | Ticket set to Missed. | Call back, Close',
    ],
    [
      'missed: inactive',
      ended({ ...incoming, status: 'missed', missed: { because: 'inactive' } }, silent),
      {},
      'rang 34 s | The agent was inactive. | Ticket set to Missed. | Call back, Close',
    ],
    [
      'cut on our side',
      ended({ status: 'disconnected', side: 'agent' }),
      {},
      '4 min 12 s | Your connection was lost. | It dropped on your side. Ticket set to Dropped. | Call again, Check sound, Close',
    ],
    [
      'cut on the customer’s side',
      ended({ status: 'disconnected', side: 'customer' }),
      {},
      '4 min 12 s | Amara’s connection was lost. | It dropped on Amara’s side. Ticket set to Dropped. | Call again, Show activity, Close',
    ],
    [
      'cut, nobody knows where',
      ended({ status: 'disconnected', side: 'unknown' }),
      {},
      '4 min 12 s | The connection was lost. | Ticket set to Dropped. | Call again, Show activity, Close',
    ],
    [
      'not placed',
      withoutId({ ...dialled('calling', 3), live: false, failure: { because: 'country' } }),
      {},
      ' | Not available in this country. | WhatsApp calls are not available in this country. Your admin can say more. | Call again',
    ],
  ];
  for (const [what, call, state, words] of rows)
    it(`${what}: ${words}`, () => {
      const { time = '', title, more, acts } = outcome(call, state);
      expect([time, title, more, acts.map(({ label }) => label).join(', ')].join(' | ')).to.equal(words);
    });

  it('offers nothing that needs a conversation to a call that has none', () => {
    const { conversation: _, ...desk } = { conversation: undefined };
    const view = outcomeView({
      call: ended({ status: 'unanswered' }, silent),
      desk: { connection: 'live', policy: product, storage: 'saved', calls: [], ...desk },
      messages: en,
      now,
    });
    expect(view.acts.map(({ does }) => does)).to.deep.equal(['close']);
    expect(ongoing.id).to.equal('call-1');
  });
});

function withoutId({ id: _, ...call }: CallNow): CallNow {
  return call;
}
