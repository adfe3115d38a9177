import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Activity, ActivityKind } from '../../src/domain/activity.js';
import { groupActivities, isOfCall, recordsOf, type CallInSight, type FeedItem } from '../../src/domain/activity-groups.js';
import { newestFirst } from '../../src/domain/activity-log.js';
import type { CallStatus } from '../../src/domain/call.js';
import type { Direction } from '../../src/domain/signal.js';
import { runs } from '../settings.js';

const record = (id: string, at: number, kind: ActivityKind, more: object = {}) =>
  ({ id, at, kind, line: 'l', actor: { kind: 'unknown' }, ...more }) as Activity;
const on = (call: string, direction: Direction, status?: CallStatus) => ({ call: { id: call, direction, ...(status && { status }) } });
const unseen = { watched: false };
const away = (...rows: readonly Activity[]) => groupActivities(rows, unseen);

/** "at: request.sent", "at: outgoing completed [ended connected.by-customer]" */
const read = (item: FeedItem) =>
  item.kind === 'activity'
    ? `${item.at}: ${item.activity.kind}`
    : `${item.at}: ${item.direction} ${item.status ?? 'unknown'} [${item.events.map(({ kind }) => kind).join(' ')}]`;

const statuses: readonly [string, Direction, readonly Activity[], CallStatus | undefined][] = [
  ['a pick-up alone', 'outgoing', [record('a', 1, 'connected.by-customer')], 'ongoing'],
  ['an end', 'incoming', [record('b', 2, 'ended'), record('a', 1, 'connected.by-agent')], 'completed'],
  [
    'a network problem',
    'incoming',
    [record('b', 2, 'disconnected', { side: 'unknown' }), record('a', 1, 'connected.by-agent')],
    'disconnected',
  ],
  ['nobody answering', 'incoming', [record('a', 1, 'missed.no-response')], 'missed'],
  ['an inactive agent', 'incoming', [record('a', 1, 'missed.inactive')], 'missed'],
  ['busy agents', 'incoming', [record('a', 1, 'missed.busy')], 'missed'],
  ['no assignment', 'incoming', [record('a', 1, 'missed.unassigned')], 'missed'],
  ['an agent who declined', 'incoming', [record('a', 1, 'missed.declined')], 'declined'],
  ['a customer who declined', 'outgoing', [record('a', 1, 'rejected.by-customer')], 'declined'],
  ['no answer', 'outgoing', [record('a', 1, 'unanswered')], 'unanswered'],
  ['a ticket alone: missed, incoming', 'incoming', [record('a', 1, 'ticket.updated', { outcome: 'missed' })], 'missed'],
  ['a ticket alone: missed, outgoing', 'outgoing', [record('a', 1, 'ticket.updated', { outcome: 'missed' })], 'unanswered'],
  ['a ticket alone: dropped', 'outgoing', [record('a', 1, 'ticket.updated', { outcome: 'dropped' })], 'disconnected'],
  ['a ticket alone: rejected', 'incoming', [record('a', 1, 'ticket.updated', { outcome: 'rejected' })], 'declined'],
  [
    'one agent declined, the ticket says missed',
    'incoming',
    [record('b', 2, 'ticket.updated', { outcome: 'missed' }), record('a', 1, 'missed.declined')],
    'missed',
  ],
  ['a status told beside the kind', 'incoming', [record('a', 1, 'missed.declined', on('c', 'incoming', 'missed'))], 'missed'],
  [
    'a status of the other direction, which says nothing',
    'incoming',
    [record('a', 1, 'missed.busy', on('c', 'incoming', 'unanswered'))],
    undefined,
  ],
];

describe('groupActivities', () => {
  it('folds the records of one call where its newest stands, and leaves alone what is no step of it', () => {
    const rows = [
      record('5', 50, 'ended', on('x', 'outgoing')),
      record('4', 40, 'request.sent'),
      record('3', 30, 'missed.busy', on('y', 'incoming')),
      record('2', 20, 'connected.by-customer', on('x', 'outgoing')),
      record('1', 10, 'invite.used', on('y', 'incoming')),
      record('0', 5, 'call.not-placed', on('z', 'outgoing')),
    ];
    expect(away(...rows).map(read)).to.deep.equal([
      '50: outgoing completed [ended connected.by-customer]',
      '40: request.sent',
      '30: incoming missed [missed.busy]',
      '10: invite.used',
      '5: call.not-placed',
    ]);
  });

  for (const [about, direction, rows, status] of statuses)
    it(`${about}: ${status ?? 'unknown'}`, () => {
      const [item] = away(...rows.map((row) => ({ ...row, call: row.call ?? { id: 'c', direction } })));
      expect(item).to.include({ kind: 'call', direction });
      expect(item?.kind === 'call' && item.status).to.equal(status);
    });

  it('takes a step of a call that names none for a call by itself, where its direction is known', () => {
    expect(away(record('2', 2, 'unanswered'), record('1', 1, 'ended')).map(read)).to.deep.equal([
      '2: outgoing unanswered [unanswered]',
      '1: ended',
    ]);
  });

  describe('with a call in sight', () => {
    const call: CallInSight = { id: 'x', direction: 'outgoing', status: 'ringing', live: true, askedAt: 30 };
    const pickedUp = record('1', 10, 'connected.by-customer', on('x', 'outgoing'));

    it('says what that call says', () => {
      const now = { ...call, status: 'ongoing' } as const;
      expect(groupActivities([pickedUp], { call: now, watched: true }).map(read)).to.deep.equal([
        '10: outgoing ongoing [connected.by-customer]',
      ]);
    });

    it('shows it before anything was recorded of it, in its place', () => {
      const rows = [record('2', 40, 'request.sent'), record('1', 20, 'request.sent')];
      expect(groupActivities(rows, { call, watched: true }).map(read)).to.deep.equal([
        '40: request.sent',
        '30: outgoing ringing []',
        '20: request.sent',
      ]);
    });

    it('shows a dial that has no id yet, once', () => {
      const { id: _, ...dialling } = call;
      expect(groupActivities([], { call: dialling, watched: true })).to.have.length(1);
    });

    it('shows nothing of an ended one without records: those are on their way', () => {
      expect(groupActivities([], { call: { ...call, status: 'unanswered', live: false }, watched: true })).to.deep.equal([]);
    });

    it('does not claim that a call still runs which is not in sight', () => {
      expect(groupActivities([pickedUp], { watched: true }).map(read)).to.deep.equal(['10: outgoing unknown [connected.by-customer]']);
    });
  });

  it('loses no record, repeats none, and keeps the order of the newest moments', () => {
    const kinds: readonly ActivityKind[] = ['connected.by-agent', 'ended', 'missed.busy', 'request.sent', 'ticket.updated', 'invite.used'];
    const rows = fc.array(
      fc.record({ at: fc.nat(20), kind: fc.constantFrom(...kinds), call: fc.constantFrom('x', 'y', undefined), outgoing: fc.boolean() }),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(rows, (drawn) => {
        const all = drawn
          .map(({ at, kind, call, outgoing }, index) =>
            record(`${index}`, at, kind, call ? on(call, outgoing ? 'outgoing' : 'incoming') : {}),
          )
          .sort(newestFirst);
        const items = away(...all);
        // compared as text: cheap enough for a hundred thousand lists
        const ids = (rows: readonly { readonly id: string }[]) => String(rows.map(({ id }) => id).sort());
        expect(ids(items.flatMap(recordsOf))).to.equal(ids(all));
        expect(items.every(({ at }, index) => index === 0 || at <= (items[index - 1]?.at ?? 0))).to.equal(true);
        expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
      }),
      runs(1_000, 100_000),
    );
  });
});

describe('isOfCall', () => {
  it('is true of calls and of steps whose call nobody named, and of nothing else', () => {
    const items = away(
      record('4', 4, 'missed.busy'),
      record('3', 3, 'ended'),
      record('2', 2, 'call.not-placed'),
      record('1', 1, 'request.sent'),
    );
    expect(items.map(isOfCall)).to.deep.equal([true, true, false, false]);
  });
});
