import { expect } from '@open-wc/testing';
import type { Activity, ActivityKind } from '../../src/domain/activity.js';
import { day } from '../../src/domain/instant.js';
import { activityRow } from '../../src/elements/activity-feed/activity-row.js';
import { en } from '../../src/i18n/en.js';
import { formatOf } from '../../src/i18n/format.js';
import { plain } from '../../src/i18n/phrase.js';
import { pictureTime, quietState } from '../elements/fake-desk.js';

type Described = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'at' | 'line' | 'actor'> & Partial<Pick<A, 'actor'>>
    : never
  : never;

const priya = { kind: 'agent', id: 'p', name: 'Priya Nair' } as const;
const amara = { kind: 'customer' } as const;
const whatsApp = { kind: 'platform' } as const;
const unknown = { kind: 'unknown' } as const;

const read = (activity: Described) => {
  const row = activityRow({ id: 'a', at: pictureTime, line: 'l', actor: unknown, ...activity } as Activity, quietState, en, pictureTime);
  return [row.sentence, row.more ?? []].map(plain).filter(Boolean).join(' | ').replaceAll('\u200e', '');
};

const rows: readonly [Described, string][] = [
  [{ kind: 'missed.no-response', after: 31, actor: amara }, 'Missed: no agent answered within 31 s | Ended by Amara'],
  [{ kind: 'missed.no-response', after: 31, actor: whatsApp }, 'Missed: no agent answered within 31 s | Ended by WhatsApp'],
  [{ kind: 'missed.no-response' }, 'Missed: no agent answered'],
  [{ kind: 'missed.declined', after: 6, actor: priya }, 'Missed: Priya Nair declined after 6 s'],
  [{ kind: 'missed.declined', actor: { kind: 'agent', id: 'x' } }, 'Missed: an agent declined'],
  [{ kind: 'missed.inactive' }, 'Missed: the agent was inactive'],
  [{ kind: 'missed.inactive', actor: priya }, 'Missed: Priya Nair was inactive'],
  [{ kind: 'missed.busy' }, 'Missed: all available agents were busy'],
  [{ kind: 'missed.unassigned' }, 'Missed: unassigned by the assignment rules'],
  [{ kind: 'connected.by-agent', after: 7, actor: priya }, 'Priya Nair picked up after 7 s'],
  [{ kind: 'connected.by-agent' }, 'Somebody picked up'],
  [{ kind: 'connected.by-customer', after: 8, actor: amara }, 'Amara picked up after 8 s'],
  [{ kind: 'rejected.by-customer', after: 9, actor: amara }, 'Amara declined the call after 9 s'],
  [{ kind: 'unanswered', after: 34, actor: priya }, 'Unanswered: ended by Priya Nair after 34 s without an answer'],
  [{ kind: 'unanswered', after: 62, actor: whatsApp }, 'Unanswered: ended by WhatsApp after 1 min 2 s without an answer'],
  [{ kind: 'unanswered' }, 'Unanswered: Amara didn’t pick up'],
  [{ kind: 'ended', actor: priya, seconds: 252 }, 'Priya Nair ended the call | 4 min 12 s'],
  [{ kind: 'ended', actor: amara }, 'Amara ended the call'],
  [{ kind: 'ended' }, 'Call ended'],
  [{ kind: 'disconnected', side: 'agent' }, 'Call disconnected | Network problem on the agent’s side'],
  [{ kind: 'disconnected', side: 'customer', seconds: 107 }, 'Call disconnected after 1 min 47 s | Network problem on Amara’s side'],
  [{ kind: 'disconnected', side: 'unknown' }, 'Call disconnected | Network problem'],
  [
    { kind: 'permission.granted', how: 'temporary', until: pictureTime + 7 * day },
    `Amara allowed calls for 7 days | Until ${formatOf(en).moment(pictureTime + 7 * day)}`,
  ],
  [{ kind: 'permission.granted', how: 'temporary' }, 'Amara allowed calls'],
  [{ kind: 'permission.granted', how: 'permanent' }, 'Amara allowed calls for good'],
  [{ kind: 'permission.granted', how: 'callback' }, 'Amara allowed calls by calling you'],
  [{ kind: 'permission.granted', how: 'profile' }, 'Amara allowed calls in the business profile'],
  [{ kind: 'permission.revoked', actor: amara }, 'Amara withdrew permission'],
  [{ kind: 'permission.auto-revoked', missed: 4 }, 'Permission ended after 4 missed calls in a row'],
  [{ kind: 'permission.expired', days: 7 }, 'Permission expired after 7 days'],
  [{ kind: 'request.sent', form: 'free-form', actor: priya }, 'Priya Nair asked for permission | Free-form message'],
  [
    { kind: 'request.sent', form: 'template', template: 'order_help_call', actor: { kind: 'workflow', name: 'Follow-up' } },
    'Workflow Follow-up asked for permission | Template order_help_call',
  ],
  [{ kind: 'request.approved' }, 'Amara approved the request'],
  [{ kind: 'request.declined' }, 'Amara declined the request'],
  [{ kind: 'request.expired' }, 'Request expired without an answer'],
  [{ kind: 'request.replaced' }, 'Request replaced by a newer one'],
  [{ kind: 'invite.sent', form: 'template', actor: { kind: 'workflow' } }, 'A workflow sent a call invite | Template'],
  [{ kind: 'invite.used' }, 'Amara used the call invite'],
  [{ kind: 'invite.expired' }, 'Call invite expired unused'],
  [{ kind: 'call.not-placed', because: 'calling-disabled' }, 'Call could not be placed | Calling is not turned on'],
  [
    { kind: 'outreach.not-sent', what: 'request', because: 'window-closed' },
    'Permission request could not be sent | The chat window has closed',
  ],
  [{ kind: 'outreach.not-sent', what: 'invite', because: 'offline' }, 'Call invite could not be sent | You are offline'],
  [
    { kind: 'ticket.updated', from: '+442079460000', to: '+447700900142', seconds: 252, outcome: 'completed' },
    'Ticket: Completed, 4 min 12 s | From +442079460000 to +447700900142',
  ],
  [{ kind: 'ticket.updated', seconds: 0, outcome: 'missed' }, 'Ticket: Missed'],
];

describe('English activities', () => {
  for (const [activity, sentence] of rows) it(`says: ${sentence}`, () => expect(read(activity)).to.equal(sentence));

  it('has words for every kind of the catalogue in this table', () => {
    const tried = new Set<ActivityKind>(rows.map(([{ kind }]) => kind));
    expect(Object.keys(en.activities).filter((kind) => !tried.has(kind as ActivityKind))).to.deep.equal([]);
  });

  it('says "the customer" where there is no name', () => {
    const nameless = { ...quietState, line: { customer: { id: 'x' }, number: { id: 'n' } } };
    const row = activityRow({ id: 'a', at: 0, line: 'l', actor: amara, kind: 'unanswered' }, nameless, en, pictureTime);
    expect(plain(row.sentence)).to.equal('Unanswered: the customer didn’t pick up');
  });
});

describe('English statuses', () => {
  it('are the product’s exact words', () => {
    expect(Object.values(en.statuses.incoming)).to.deep.equal(['Ringing', 'Ongoing', 'Completed', 'Missed', 'Declined', 'Disconnected']);
    expect(Object.values(en.statuses.outgoing)).to.deep.equal([
      'Calling',
      'Ringing',
      'Ongoing',
      'Completed',
      'Unanswered',
      'Declined',
      'Disconnected',
    ]);
    expect(Object.values(en.outcomes)).to.deep.equal(['Completed', 'Missed', 'Rejected', 'Dropped']);
  });
});
