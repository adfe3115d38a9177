import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Activity, ActivityKind } from '../../src/domain/activity.js';
import {
  activityGroup,
  callStepOf,
  directionOf,
  latestActivities,
  mergeActivities,
  type ActivityGroup,
  type CallStep,
} from '../../src/domain/activity-log.js';
import type { Direction } from '../../src/domain/signal.js';
import { runs } from '../settings.js';
import { delivered } from './arbitrary-signals.js';

const actor = { kind: 'unknown' } as const;

const ended = (id: string, at: number, more: object = {}) => ({ id, at, line: 'l1', actor, kind: 'ended', ...more }) as Activity;
const ids = (activities: readonly Activity[]) => activities.map(({ id }) => id);
const onCall = (id: string, direction: Direction = 'outgoing') => ({ call: { id, direction } });

/** The whole catalogue, with the group, the direction and the step of a call that each kind has by itself. */
const catalogue: Record<ActivityKind, readonly [ActivityGroup, Direction | undefined, CallStep | undefined]> = {
  'missed.no-response': ['assignment', 'incoming', 'end'],
  'missed.declined': ['assignment', 'incoming', 'end'],
  'missed.inactive': ['assignment', 'incoming', 'end'],
  'missed.busy': ['assignment', 'incoming', 'end'],
  'missed.unassigned': ['assignment', 'incoming', 'end'],
  'connected.by-agent': ['connection', 'incoming', 'connection'],
  'connected.by-customer': ['connection', 'outgoing', 'connection'],
  'rejected.by-customer': ['connection', 'outgoing', 'end'],
  unanswered: ['connection', 'outgoing', 'end'],
  ended: ['in-call', undefined, 'end'],
  disconnected: ['in-call', undefined, 'end'],
  'permission.granted': ['permission', undefined, undefined],
  'permission.revoked': ['permission', undefined, undefined],
  'permission.auto-revoked': ['permission', undefined, undefined],
  'permission.expired': ['permission', undefined, undefined],
  'request.sent': ['request', undefined, undefined],
  'request.approved': ['request', undefined, undefined],
  'request.declined': ['request', undefined, undefined],
  'request.expired': ['request', undefined, undefined],
  'request.replaced': ['request', undefined, undefined],
  'invite.sent': ['invite', undefined, undefined],
  'invite.used': ['invite', undefined, undefined],
  'invite.expired': ['invite', undefined, undefined],
  'call.not-placed': ['failed', 'outgoing', undefined],
  'outreach.not-sent': ['failed', undefined, undefined],
  'ticket.updated': ['ticket', undefined, 'ticket'],
};
const kinds = Object.keys(catalogue) as ActivityKind[];

describe('activityGroup', () => {
  for (const kind of kinds) it(`${kind}: ${catalogue[kind][0]}`, () => expect(activityGroup(kind)).to.equal(catalogue[kind][0]));
});

describe('directionOf', () => {
  for (const kind of kinds) {
    it(`${kind} by itself: ${catalogue[kind][1] ?? 'none'}`, () =>
      expect(directionOf(ended('a', 1, { kind }))).to.equal(catalogue[kind][1]));
  }

  it("is the call's where there is one", () => {
    expect(directionOf(ended('a', 1, { kind: 'invite.used', ...onCall('x', 'incoming') }))).to.equal('incoming');
    expect(directionOf(ended('a', 1, onCall('x', 'outgoing')))).to.equal('outgoing');
  });
});

describe('callStepOf', () => {
  for (const kind of kinds) it(`${kind}: ${catalogue[kind][2] ?? 'none'}`, () => expect(callStepOf(kind)).to.equal(catalogue[kind][2]));
});

describe('mergeActivities', () => {
  it('puts the newest first, ties by server sequence, then by id', () => {
    const merged = mergeActivities(
      [ended('c', 5), ended('a', 7), ended('d', 5, { sequence: 1 })],
      [ended('b', 5), ended('e', 5, { sequence: 2 }), ended('f', 9)],
    );
    expect(ids(merged)).to.deep.equal(['f', 'a', 'e', 'd', 'c', 'b']);
  });

  it('keeps the newest 50', () => {
    const many = Array.from({ length: 60 }, (_, at) => ended(`a${at}`, at));
    const merged = mergeActivities(many.slice(0, 30), many.slice(30));
    expect([merged.length, merged.at(0)?.id, merged.at(-1)?.id]).to.deep.equal([latestActivities, 'a59', 'a10']);
    expect(latestActivities).to.equal(50);
  });

  const same: readonly [behaviour: string, a: Activity, b: Activity, kept: readonly string[]][] = [
    ['the same record twice is one', ended('a', 1), ended('a', 1), ['a']],
    [
      "a derived record and the backend's of the same step of a call",
      ended('a', 1, { derived: true, ...onCall('x') }),
      ended('b', 2, onCall('x')),
      ['b'],
    ],
    [
      "a derived end and the backend's, which knows better how it was missed",
      ended('a', 1, { kind: 'missed.no-response', derived: true, ...onCall('x', 'incoming') }),
      ended('b', 2, { kind: 'missed.busy', ...onCall('x', 'incoming') }),
      ['b'],
    ],
    [
      'another step of the same call is another fact',
      ended('a', 1, { kind: 'ticket.updated', derived: true, ...onCall('x') }),
      ended('b', 2, onCall('x')),
      ['b', 'a'],
    ],
    [
      'the same step of another call is another fact',
      ended('a', 1, { derived: true, ...onCall('x') }),
      ended('b', 2, onCall('y')),
      ['b', 'a'],
    ],
    ['two records of the backend about one call are both its own', ended('a', 1, onCall('x')), ended('b', 2, onCall('x')), ['b', 'a']],
    [
      'a derived expiry and the one of the backend',
      ended('a', 1, { kind: 'permission.expired', derived: true }),
      ended('b', 1, { kind: 'permission.expired' }),
      ['b'],
    ],
    [
      'an expiry of another moment',
      ended('a', 1, { kind: 'permission.expired', derived: true }),
      ended('b', 2, { kind: 'permission.expired' }),
      ['b', 'a'],
    ],
    [
      'an expiry of another line',
      ended('a', 1, { kind: 'permission.expired', derived: true, line: 'l2' }),
      ended('b', 1, { kind: 'permission.expired' }),
      ['b', 'a'],
    ],
    [
      'another kind at the same moment',
      ended('a', 1, { kind: 'request.expired', derived: true }),
      ended('b', 1, { kind: 'permission.expired' }),
      ['b', 'a'],
    ],
  ];
  for (const [behaviour, a, b, kept] of same) {
    it(behaviour, () => {
      expect(ids(mergeActivities([a], [b]))).to.deep.equal(kept);
      expect(ids(mergeActivities([b], [a]))).to.deep.equal(kept);
    });
  }

  const versions: readonly [behaviour: string, loses: Activity, holds: Activity][] = [
    ['the one of the backend holds', ended('a', 9, { derived: true, heard: 9, sequence: 9 }), ended('a', 1)],
    [
      'of two derived ones the better informed holds',
      ended('a', 9, { derived: true, heard: 2 }),
      ended('a', 1, { derived: true, heard: 3 }),
    ],
    ['of two of the backend the later in its order holds', ended('a', 9, { sequence: 1 }), ended('a', 1, { sequence: 2 })],
    ['else the later one holds', ended('a', 1), ended('a', 9)],
    ['else always the same one holds', ended('a', 1, { kind: 'disconnected' }), ended('a', 1)],
  ];
  for (const [behaviour, loses, holds] of versions) {
    it(`of two versions of one record, ${behaviour}`, () => {
      expect(mergeActivities([loses], [holds])).to.deep.equal([holds]);
      expect(mergeActivities([holds], [loses])).to.deep.equal([holds]);
    });
  }

  const callIds = fc.constantFrom('x', 'y');
  const callKinds = fc.constantFrom('missed.busy' as const, 'ended' as const, 'disconnected' as const, 'ticket.updated' as const);

  /** Records of the backend: an id stays with its fact, its version may differ. */
  const told = fc
    .tuple(fc.nat(11), fc.nat(3))
    .map(([id, sequence]) =>
      ended(`told-${id}`, id % 4, id % 3 ? { sequence, ...onCall(id % 2 ? 'x' : 'z') } : { sequence, kind: 'permission.expired' }),
    );

  /** What the SDK derived, each named by its fact: steps of a call, from more or fewer signals, and expiries. */
  const derived = fc.oneof(
    fc
      .tuple(callIds, callKinds, fc.nat(2), fc.nat(1))
      .map(([call, kind, at, heard]) => ended(`${call}/${callStepOf(kind)}`, at, { kind, heard, derived: true, ...onCall(call) })),
    fc.nat(5).map((at) => ended(`permission.expired/${at}`, at, { kind: 'permission.expired', derived: true })),
  );

  it('is commutative, associative and idempotent while everything fits', () => {
    const batch = fc.array(fc.oneof(told, derived), { maxLength: 8 });
    fc.assert(
      fc.property(batch, batch, batch, (a, b, c) => {
        const ab = mergeActivities(a, b);
        expect(mergeActivities(b, a)).to.deep.equal(ab);
        expect(mergeActivities(ab, c)).to.deep.equal(mergeActivities(a, mergeActivities(b, c)));
        expect(mergeActivities(ab, b)).to.deep.equal(ab);
        expect(mergeActivities(ab, [])).to.deep.equal(ab);
      }),
      runs(1_000, 100_000),
    );
  });

  it('ends with the same newest ones, in whatever batches, order and repetition the records came', () => {
    const facts = fc.uniqueArray(fc.nat(100), { maxLength: 20 }).map((moments) => moments.map((at) => ended(`a${at}`, at)));
    const deliveries = facts.chain((all) => fc.tuple(fc.constant(all), delivered(all), fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(deliveries, fc.integer({ min: 1, max: 10 }), ([all, again, size], limit) => {
        let log: readonly Activity[] = [];
        for (let first = 0; first < again.length; first += size) log = mergeActivities(log, again.slice(first, first + size), limit);
        expect(log).to.deep.equal(mergeActivities([], all, limit));
        expect(ids(log)).to.deep.equal(ids([...all].sort((a, b) => b.at - a.at).slice(0, limit)));
      }),
      runs(1_000, 100_000),
    );
  });
});
