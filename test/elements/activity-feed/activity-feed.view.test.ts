import { expect } from '@open-wc/testing';
import type { ActivitiesNow, CallNow, ConversationState } from '../../../src/calling/conversation.js';
import { noFilter, type ActivityFilter } from '../../../src/domain/activity-filter.js';
import type { Activity } from '../../../src/domain/activity.js';
import { day, hour, minute } from '../../../src/domain/instant.js';
import { activityFeedView, type ActivityFeedView, type FeedKinds } from '../../../src/elements/activity-feed/activity-feed.view.js';
import { activityIcons } from '../../../src/elements/activity-feed/activity-icon.js';
import { en } from '../../../src/i18n/en.js';
import { formatOf } from '../../../src/i18n/format.js';
import { plain } from '../../../src/i18n/phrase.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

const asked = (id: string, at: number): Activity => ({
  id,
  at,
  line: 'l',
  actor: { kind: 'agent', id: 'j', name: 'Jonas Weber' },
  kind: 'request.sent',
  form: 'free-form',
});
const incoming = (call: string, at: number): Activity => ({
  id: `${call}/end`,
  at,
  line: 'l',
  actor: { kind: 'customer' },
  kind: 'missed.busy',
  call: { id: call, direction: 'incoming' },
});
const ticket = (call: string, at: number): Activity => ({
  id: `${call}/ticket`,
  at,
  line: 'l',
  actor: { kind: 'workflow' },
  kind: 'ticket.updated',
  seconds: 0,
  outcome: 'missed',
  call: { id: call, direction: 'incoming' },
});
const saved = [asked('b', now - 2 * hour), ticket('a', now - 2 * day + 1000), incoming('a', now - 2 * day)];
const activities = (status: ActivitiesNow['status'], rows: readonly Activity[] = saved): Partial<ConversationState> => ({
  activities: status === 'failed' ? { rows, status, failure: { because: 'no-answer' } } : { rows, status },
});
const many = (count: number) => Array.from({ length: count }, (_, index) => asked(`${index}`, now - index * minute));
const ringing: CallNow = {
  id: 'r',
  direction: 'outgoing',
  status: 'ringing',
  live: true,
  mine: true,
  here: true,
  askedAt: now - 8000,
  line: quietState.line!,
};

const view = (state: Partial<ConversationState>, filter: Partial<ActivityFilter> = {}, kinds: FeedKinds = 'all') =>
  activityFeedView({ ...quietState, ...state }, en, { kinds, filter: { ...noFilter, ...filter } }, now);

const read = ({ sync, trouble, body, end }: ActivityFeedView) =>
  [
    sync?.text,
    trouble?.text,
    body.kind === 'days'
      ? body.days.flatMap(({ rows }) => rows.map(({ id }) => id)).join(' ')
      : body.kind === 'blank'
        ? body.words.title
        : body.kind,
    end,
  ]
    .filter(Boolean)
    .join(' / ');

const states: readonly [string, Partial<ConversationState>, string][] = [
  ['live', activities('live'), 'Live / b a'],
  ['saved, the network not heard of', { connection: 'connecting', ...activities('saved') }, 'Updating / b a'],
  ['live stream, list not read yet', activities('saved'), 'Updating / b a'],
  ['reconnecting', { connection: 'reconnecting', ...activities('live') }, 'Reconnecting. Showing what was saved. / b a'],
  ['offline', { connection: 'offline', ...activities('saved') }, 'Offline. Showing saved activity. / b a'],
  ['signed out', { connection: 'signed-out', ...activities('saved') }, 'Signed out. Showing saved activity. / b a'],
  ['failed with saved rows', activities('failed'), 'Newer activity could not be loaded. / b a'],
  ['failed with nothing', activities('failed', []), 'Activity could not be loaded'],
  ['refused by the backend', { facts: 'refused', failure: { because: 'not-found' } }, 'This conversation is gone'],
  ['nothing subscribed yet', {}, 'Loading / loading'],
  ['loading with nothing saved', activities('loading', []), 'Loading / loading'],
  ['loading while a call rings', { ...activities('loading', []), call: ringing }, 'Loading / loading'],
  ['saved as empty, not confirmed', activities('saved', []), 'Loading / loading'],
  ['offline with nothing saved', { connection: 'offline', ...activities('loading', []) }, 'You are offline'],
  ['signed out with nothing saved', { connection: 'signed-out', ...activities('loading', []) }, 'You are signed out'],
  ['empty', activities('live', []), 'Live / No calls yet'],
  ['a call that rings and left no record yet', { ...activities('live'), call: ringing }, 'Live / r b a'],
  ['the same on a line without any record', { ...activities('live', []), call: ringing }, 'Live / r'],
  ['the line’s call in another conversation', { ...activities('live'), call: { ...ringing, conversation: 'c2' } }, 'Live / b a'],
  [
    '50 records, of which there may be more',
    activities('live', many(50)),
    `Live / ${many(50)
      .map(({ id }) => id)
      .join(' ')} / Latest 50 shown`,
  ],
  [
    'witnessed by this browser alone',
    { ...activities('live'), can: { ...quietState.can, activities: false } },
    'Live / b a / Shows what this browser has seen',
  ],
];

const filters: readonly [string, Partial<ActivityFilter>, readonly Activity[], FeedKinds, string][] = [
  ['incoming', { direction: 'incoming' }, saved, 'all', 'Live / a / 2 of 3 activities'],
  ['outgoing, of which there are none', { direction: 'outgoing' }, saved, 'all', 'Live / Nothing matches the filters'],
  ['missed', { statuses: ['missed'] }, saved, 'all', 'Live / a / 2 of 3 activities'],
  ['requests', { groups: ['request'] }, saved, 'all', 'Live / b / 1 of 3 activities'],
  ['tickets, of the latest 50', { groups: ['ticket'] }, [ticket('t', now), ...many(60)], 'all', 'Live / t / 1 of the latest 50'],
  ['calls', {}, saved, 'calls', 'Live / a'],
  ['calls, with a filter by type chosen elsewhere', { groups: ['request'] }, saved, 'calls', 'Live / a'],
  ['calls, missed', { statuses: ['missed'] }, [incoming('z', now), ...saved], 'calls', 'Live / z a / 2 of 2 calls'],
  ['calls, completed', { statuses: ['completed'] }, saved, 'calls', 'Live / Nothing matches the filters'],
  ['calls, of which there are none', {}, many(3), 'calls', 'Live / No calls yet'],
  ['calls among 50', {}, [ticket('t', now), ...many(60)], 'calls', 'Live / t / Calls among the latest 50 activities'],
];

describe('activityFeedView', () => {
  for (const [about, state, shows] of states) it(`${about}: ${shows.slice(0, 80)}`, () => expect(read(view(state))).to.equal(shows));

  for (const [about, filter, rows, kinds, shows] of filters)
    it(`${about}: ${shows}`, () => expect(read(view(activities('live', rows), filter, kinds))).to.equal(shows));

  it('waits while there is no conversation yet', () =>
    expect(read(activityFeedView(undefined, en, { kinds: 'all', filter: noFilter }, now))).to.equal('Loading / loading'));

  it('groups by the agent’s days and tells the time relative today, by the clock before', () => {
    const { body } = view(activities('live'));
    const heard = body.kind === 'days' ? body.days.map(({ heading, rows: [row] }) => [heading, row?.time, row && plain(row.sentence)]) : [];
    expect(heard).to.deep.equal([
      ['Today', '2 h ago', 'Jonas Weber asked for permission'],
      ['Tue 13 Oct', formatOf(en).clock(now - 2 * day + 1000), 'Incoming call · Missed'],
    ]);
  });

  it('reads the newest 50 first, and groups only those', () => {
    const { body } = view(activities('live', many(60)));
    expect(body.kind === 'days' && body.records.size).to.equal(50);
  });
});

describe('activityIcons', () => {
  it('has an icon for every kind that has words', () => expect(Object.keys(activityIcons)).to.have.members(Object.keys(en.activities)));
});
