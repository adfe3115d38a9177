import type { Actor } from '../../../src/domain/actor.js';
import type { ActivityKind, ActivityOf } from '../../../src/domain/activity.js';
import { day } from '../../../src/domain/instant.js';
import { en } from '../../../src/i18n/en.js';
import type { Messages } from '../../../src/i18n/messages.js';
import type { ActivityContext } from '../../../src/i18n/parts/activities.js';
import { counted, counts, explained, forEach, format, name, named, text, who, type Samples } from './sample.js';

const actors: readonly Actor[] = [
  { kind: 'agent', id: 'p', name: who },
  { kind: 'agent', id: 'p' },
  { kind: 'customer' },
  { kind: 'platform' },
  { kind: 'network' },
  { kind: 'workflow', name: who },
  { kind: 'workflow' },
  { kind: 'unknown' },
];

/** What a kind tells besides who and when: nothing, then everything. */
const details: { readonly [K in ActivityKind]: readonly Omit<ActivityOf<K>, 'id' | 'at' | 'line' | 'actor' | 'kind'>[] } = {
  'missed.no-response': [{}, { after: 31 }],
  'missed.declined': [{}, { after: 6 }],
  'missed.inactive': [{}],
  'missed.busy': [{}],
  'missed.unassigned': [{}],
  'connected.by-agent': [{}, { after: 7 }],
  'connected.by-customer': [{}, { after: 8 }],
  'rejected.by-customer': [{}, { after: 9 }],
  unanswered: [{}, { after: 34 }],
  ended: [{}, { seconds: 252 }],
  disconnected: (['agent', 'customer', 'unknown'] as const).flatMap((side) => [{ side }, { side, seconds: 107 }]),
  'permission.granted': [
    { how: 'temporary' },
    ...(['temporary', 'permanent', 'callback', 'profile'] as const).map((how) => ({ how, until: 7 * day })),
  ],
  'permission.revoked': [{}],
  'permission.auto-revoked': [{ missed: 4 }],
  'permission.expired': [{ days: 7 }],
  'request.sent': [{}, { form: 'free-form' }, { form: 'template' }, { form: 'template', template: text }],
  'request.approved': [{}],
  'request.declined': [{}],
  'request.expired': [{}],
  'request.replaced': [{}],
  'invite.sent': [{ form: 'free-form' }, { form: 'template' }, { form: 'template', template: text }],
  'invite.used': [{}],
  'invite.expired': [{}],
  'call.not-placed': [{ because: 'offline' }],
  'outreach.not-sent': [
    { what: 'request', because: 'offline' },
    { what: 'invite', because: 'offline' },
  ],
  'ticket.updated': [
    { seconds: 0, outcome: 'missed' },
    { seconds: 252, outcome: 'completed', from: '+441', to: text },
  ],
};

const tried = (kind: ActivityKind) =>
  actors.flatMap((actor) =>
    [name, undefined].flatMap((customer) =>
      details[kind].map((more) => [
        { id: 'a', at: 0, line: 'l', actor, kind, ...more },
        { customer, format, because: () => explained } satisfies ActivityContext,
      ]),
    ),
  );

/** Of the feed: its own words, and the sentence of each activity. */
export const activitySamples: Pick<Samples<Messages>, 'activities' | 'activityDetails' | 'activityFeed'> = {
  activities: forEach(en.activities, tried) as unknown as Samples<Messages>['activities'],
  activityDetails: forEach(en.activityDetails, tried) as unknown as Samples<Messages>['activityDetails'],
  activityFeed: {
    empty: named,
    noCalls: named,
    failed: [[explained], [{ ...explained, sentence: '' }]],
    refused: [[explained]],
    nothingMatches: counts.slice(1).flatMap(
      (count) =>
        [
          [count, 'all'],
          [count, 'calls'],
        ] as const,
    ),
    latestShown: [[50]],
    latestCallsShown: [[50]],
    filteredShown: [
      [0, 1],
      [1, 2],
      [2, 12],
      [12, 50, 50],
    ],
    filteredCallsShown: [
      [0, 1],
      [1, 2],
      [2, 12],
    ],
    arrived: counts.slice(1).map((count) => [count, text] as const),
    filters: {
      chosen: [
        [text, 0],
        [text, 2],
      ],
      clearOne: [[text]],
    },
    calls: {
      between: actors.flatMap((agent) =>
        agent.kind === 'agent'
          ? (['incoming', 'outgoing'] as const).flatMap((direction) =>
              [name, undefined].map((customer) => [agent, direction, { customer, format, because: () => explained }] as const),
            )
          : [],
      ),
      because: forEach(en.activityFeed.calls.because, tried) as unknown as Samples<Messages>['activityFeed']['calls']['because'],
      events: counted.slice(1),
    },
  },
};
