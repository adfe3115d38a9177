import { expect } from '@open-wc/testing';
import type { ActivitiesNow, ConversationState } from '../../../src/calling/conversation.js';
import type { Activity } from '../../../src/domain/activity.js';
import { day, hour, minute } from '../../../src/domain/instant.js';
import { activityFeedView, type ActivityFeedView, type Filter } from '../../../src/elements/activity-feed/activity-feed.view.js';
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
const incoming = (id: string, at: number): Activity => ({
  id,
  at,
  line: 'l',
  actor: { kind: 'customer' },
  kind: 'missed.busy',
  call: { id: 'i', direction: 'incoming' },
});
const saved = [asked('b', now - 2 * hour), incoming('a', now - 2 * day)];
const activities = (status: ActivitiesNow['status'], rows: readonly Activity[] = saved): Partial<ConversationState> => ({
  activities: status === 'failed' ? { rows, status, failure: { because: 'no-answer' } } : { rows, status },
});

const view = (state: Partial<ConversationState>, filter: Filter = 'all') => activityFeedView({ ...quietState, ...state }, en, filter, now);

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

const rows: readonly [string, Partial<ConversationState>, Filter, string][] = [
  ['live', activities('live'), 'all', 'Live / b a'],
  ['saved, the network not heard of', { connection: 'connecting', ...activities('saved') }, 'all', 'Updating / b a'],
  ['live stream, list not read yet', activities('saved'), 'all', 'Updating / b a'],
  ['reconnecting', { connection: 'reconnecting', ...activities('live') }, 'all', 'Reconnecting. Showing what was saved. / b a'],
  ['offline', { connection: 'offline', ...activities('saved') }, 'all', 'Offline. Showing saved activity. / b a'],
  ['signed out', { connection: 'signed-out', ...activities('saved') }, 'all', 'Signed out. Showing saved activity. / b a'],
  ['failed with saved rows', activities('failed'), 'all', 'Newer activity could not be loaded. / b a'],
  ['failed with nothing', activities('failed', []), 'all', 'Activity could not be loaded'],
  ['refused by the backend', { facts: 'refused', failure: { because: 'not-found' } }, 'all', 'This conversation is gone'],
  ['nothing subscribed yet', {}, 'all', 'Loading / loading'],
  ['loading with nothing saved', activities('loading', []), 'all', 'Loading / loading'],
  ['saved as empty, not confirmed', activities('saved', []), 'all', 'Loading / loading'],
  ['offline with nothing saved', { connection: 'offline', ...activities('loading', []) }, 'all', 'You are offline'],
  ['signed out with nothing saved', { connection: 'signed-out', ...activities('loading', []) }, 'all', 'You are signed out'],
  ['empty', activities('live', []), 'all', 'Live / No calls yet'],
  ['only incoming calls', activities('live'), 'incoming', 'Live / a / 1 of 2 activities'],
  ['only outgoing calls, of which there are none', activities('live'), 'outgoing', 'Live / No outgoing calls'],
  [
    'witnessed by this browser alone',
    { ...activities('live'), can: { ...quietState.can, activities: false } },
    'all',
    'Live / b a / Shows what this browser has seen',
  ],
];

describe('activityFeedView', () => {
  for (const [about, state, filter, shows] of rows) it(`${about}: ${shows}`, () => expect(read(view(state, filter))).to.equal(shows));

  it('waits while there is no conversation yet', () =>
    expect(read(activityFeedView(undefined, en, 'all', now))).to.equal('Loading / loading'));

  it('groups by the agent’s days and tells the time relative today, by the clock before', () => {
    const { body } = view(activities('live'));
    const heard = body.kind === 'days' ? body.days.map(({ heading, rows: [row] }) => [heading, row?.time, row && plain(row.sentence)]) : [];
    expect(heard).to.deep.equal([
      ['Today', '2 h ago', 'Jonas Weber asked for permission'],
      ['Tue 13 Oct', formatOf(en).clock(now - 2 * day), 'Missed: all available agents were busy'],
    ]);
  });

  it('shows the newest 50 and says so', () => {
    const { body, end } = view(
      activities(
        'live',
        Array.from({ length: 60 }, (_, index) => asked(`${index}`, now - index * minute)),
      ),
    );
    expect(body.kind === 'days' && body.days.flatMap((each) => each.rows).length).to.equal(50);
    expect(end).to.equal('Latest 50 shown');
  });
});

describe('activityIcons', () => {
  it('has an icon for every kind that has words', () => expect(Object.keys(activityIcons)).to.have.members(Object.keys(en.activities)));
});
