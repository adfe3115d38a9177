import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Activity } from '../../src/domain/activity.js';
import { mergeActivities, newestFirst } from '../../src/domain/activity-log.js';
import { activitiesOfCall } from '../../src/domain/call-activities.js';
import { callOutcome, isLive } from '../../src/domain/call-status.js';
import type { CallFacts } from '../../src/domain/call.js';
import { lineKey, type Line } from '../../src/domain/line.js';
import { product } from '../../src/domain/policy.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import { runs } from '../settings.js';
import { arbitraryCall, withDelivery } from './arbitrary-signals.js';

const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;
const customer = { kind: 'customer' } as const;
const platform = { kind: 'platform' } as const;
const unknown = { kind: 'unknown' } as const;
const workflow = { kind: 'workflow' } as const;

const line: Line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
};

const callWith = (direction: Direction, signals: readonly Signal[], more: Partial<CallFacts> = {}): CallFacts => ({
  id: 'call-1',
  direction,
  line,
  signals,
  ...more,
});

const activities = (direction: Direction, signals: readonly Signal[]) => activitiesOfCall(callWith(direction, signals), product);

/** What an activity says, without what every one of the call has. */
const said = ({ id, line: _line, call: _call, derived, heard, ...rest }: Activity): object => rest;

const dialled: Signal = { kind: 'dialled', at: 1_000, by: priya };
const ringing: Signal = { kind: 'ringing', at: 3_000 };
const pickedUp: Signal = { kind: 'accepted', at: 10_000 };
const incoming: Signal = { kind: 'incoming', at: 1_000, heardAt: 1_200 };
const offered: Signal = { kind: 'offered', at: 2_000, to: 'me' };
const answered: Signal = { kind: 'accepted', at: 10_000, by: priya };
const timed: Signal = { kind: 'terminated', at: 40_000, startedAt: 10_000, endedAt: 40_000, duration: 30 };

describe('activitiesOfCall', () => {
  const rung = [incoming, offered];
  type Row = readonly [behaviour: string, Direction, signals: readonly Signal[], connectedOrEnded: readonly object[]];

  const disconnections = (
    [
      [138021, 'agent'],
      [138022, 'customer'],
      [138019, 'unknown'],
    ] as const
  ).map(([platformCode, side]): Row => [
    `disconnected, ${side} side`,
    'outgoing',
    [dialled, ringing, pickedUp, { ...timed, failure: { platformCode } }],
    [
      { kind: 'connected.by-customer', at: 10_000, actor: customer, after: 7 },
      { kind: 'disconnected', at: 40_000, actor: { kind: 'network' }, side, seconds: 30 },
    ],
  ]);

  const steps: readonly Row[] = [
    // assignment
    [
      'missed: no response, ended by the customer',
      'incoming',
      [...rung, { kind: 'missed', at: 32_000, because: 'no-response', after: 31, endedBy: customer }],
      [{ kind: 'missed.no-response', at: 32_000, actor: customer, after: 31 }],
    ],
    [
      'missed: no response, ended by the platform',
      'incoming',
      [...rung, { kind: 'missed', at: 32_000, because: 'no-response', endedBy: platform }],
      [{ kind: 'missed.no-response', at: 32_000, actor: platform, after: 30 }],
    ],
    [
      'missed: nobody says why',
      'incoming',
      [...rung, { kind: 'terminated', at: 32_000 }],
      [{ kind: 'missed.no-response', at: 32_000, actor: unknown, after: 30 }],
    ],
    [
      'missed: it was too old to ring, and nobody knows how long it rang',
      'incoming',
      [{ kind: 'incoming', at: 1_000, heardAt: 100_000 }],
      [{ kind: 'missed.no-response', at: 1_000, actor: unknown }],
    ],
    [
      'missed: an agent declined, as the backend says',
      'incoming',
      [...rung, { kind: 'missed', at: 8_000, because: 'declined', after: 6, agent: priya }],
      [{ kind: 'missed.declined', at: 8_000, actor: priya, after: 6 }],
    ],
    [
      'missed: an agent declined, as the call says',
      'incoming',
      [...rung, { kind: 'rejected', at: 8_000, by: priya }, { kind: 'terminated', at: 9_000 }],
      [{ kind: 'missed.declined', at: 8_000, actor: priya, after: 6 }],
    ],
    [
      'missed: the agent was inactive',
      'incoming',
      [...rung, { kind: 'missed', at: 8_000, because: 'inactive', agent: priya }],
      [{ kind: 'missed.inactive', at: 8_000, actor: priya }],
    ],
    [
      'missed: an agent whom nobody names was inactive',
      'incoming',
      [...rung, { kind: 'missed', at: 8_000, because: 'inactive' }],
      [{ kind: 'missed.inactive', at: 8_000, actor: unknown }],
    ],
    [
      'missed: all busy',
      'incoming',
      [incoming, { kind: 'missed', at: 8_000, because: 'busy' }],
      [{ kind: 'missed.busy', at: 8_000, actor: workflow }],
    ],
    [
      'missed: unassigned',
      'incoming',
      [incoming, { kind: 'missed', at: 8_000, because: 'unassigned' }],
      [{ kind: 'missed.unassigned', at: 8_000, actor: workflow }],
    ],
    // connection
    ['picked up by an agent', 'incoming', [...rung, answered], [{ kind: 'connected.by-agent', at: 10_000, actor: priya, after: 8 }]],
    [
      'picked up by nobody knows whom',
      'incoming',
      [{ kind: 'accepted', at: 10_000 }],
      [{ kind: 'connected.by-agent', at: 10_000, actor: unknown }],
    ],
    [
      'picked up by the customer',
      'outgoing',
      [dialled, ringing, pickedUp],
      [{ kind: 'connected.by-customer', at: 10_000, actor: customer, after: 7 }],
    ],
    [
      'picked up before the ring that was told late',
      'outgoing',
      [dialled, pickedUp, { ...ringing, at: 11_000 }],
      [{ kind: 'connected.by-customer', at: 10_000, actor: customer }],
    ],
    [
      'rejected by the customer',
      'outgoing',
      [dialled, ringing, { kind: 'rejected', at: 12_000 }],
      [{ kind: 'rejected.by-customer', at: 12_000, actor: customer, after: 9 }],
    ],
    [
      'unanswered, ended by the agent',
      'outgoing',
      [dialled, ringing, { kind: 'terminated', at: 23_000, by: priya }],
      [{ kind: 'unanswered', at: 23_000, actor: priya, after: 20 }],
    ],
    [
      'unanswered, ended by the platform',
      'outgoing',
      [dialled, { kind: 'terminated', at: 23_000, by: platform }],
      [{ kind: 'unanswered', at: 23_000, actor: platform, after: 22 }],
    ],
    [
      'unanswered, nothing else is known',
      'outgoing',
      [{ kind: 'terminated', at: 23_000 }],
      [{ kind: 'unanswered', at: 23_000, actor: unknown }],
    ],
    // in call
    [
      'ended by the agent',
      'outgoing',
      [dialled, ringing, pickedUp, { ...timed, by: priya }],
      [
        { kind: 'connected.by-customer', at: 10_000, actor: customer, after: 7 },
        { kind: 'ended', at: 40_000, actor: priya, seconds: 30 },
      ],
    ],
    [
      'ended by the customer',
      'incoming',
      [...rung, answered, { ...timed, by: customer }],
      [
        { kind: 'connected.by-agent', at: 10_000, actor: priya, after: 8 },
        { kind: 'ended', at: 40_000, actor: customer, seconds: 30 },
      ],
    ],
    [
      'ended, by whom unknown',
      'incoming',
      [...rung, answered, timed],
      [
        { kind: 'connected.by-agent', at: 10_000, actor: priya, after: 8 },
        { kind: 'ended', at: 40_000, actor: unknown, seconds: 30 },
      ],
    ],
    ...disconnections,
    [
      'disconnected before anybody picked up',
      'outgoing',
      [dialled, { kind: 'terminated', at: 4_000, failure: { platformCode: 138020 } }],
      [{ kind: 'disconnected', at: 4_000, actor: { kind: 'network' }, side: 'unknown' }],
    ],
    // nothing yet
    ['calling', 'outgoing', [dialled, { kind: 'media', at: 2_000 }], []],
    ['ringing', 'incoming', rung, []],
  ];
  for (const [behaviour, direction, signals, expected] of steps) {
    it(behaviour, () => {
      const made = activities(direction, signals).filter(({ kind }) => kind !== 'ticket.updated');
      expect(made.map(said)).to.deep.equal(expected);
    });
  }

  const tickets: readonly [behaviour: string, Direction, signals: readonly Signal[], ticket: object][] = [
    ['completed', 'outgoing', [pickedUp, timed], { seconds: 30, outcome: 'completed' }],
    ['missed', 'incoming', [incoming, { kind: 'terminated', at: 40_000 }], { seconds: 0, outcome: 'missed' }],
    ['unanswered', 'outgoing', [dialled, { kind: 'terminated', at: 40_000 }], { seconds: 0, outcome: 'missed' }],
    ['declined', 'incoming', [incoming, { kind: 'rejected', at: 40_000 }], { seconds: 0, outcome: 'rejected' }],
    ['disconnected', 'outgoing', [pickedUp, { ...timed, failure: {} }], { seconds: 30, outcome: 'dropped' }],
  ];
  for (const [behaviour, direction, signals, ticket] of tickets) {
    it(`updates the ticket of a call that was ${behaviour}`, () => {
      const [from, to] = direction === 'incoming' ? ['+447700900142', '+442079460000'] : ['+442079460000', '+447700900142'];
      const last = activities(direction, signals).at(-1);
      expect(last && said(last)).to.deep.equal({ kind: 'ticket.updated', at: 40_000, actor: workflow, from, to, ...ticket });
    });
  }

  it('names a customer without a phone number, and nobody when there is no name either', () => {
    const ticket = (who: Line['customer']) =>
      activitiesOfCall(callWith('incoming', [timed], { line: { ...line, customer: who } }), product).find(
        ({ kind }) => kind === 'ticket.updated',
      );
    expect(ticket({ id: 'amara', name: 'Amara Okafor' })).to.include({ from: 'Amara Okafor', to: '+442079460000' });
    expect(ticket({ id: 'amara' })).not.to.have.property('from');
  });

  it('says of every activity which call and line it belongs to, and that it is derived', () => {
    const [connected] = activitiesOfCall(callWith('incoming', [incoming, answered], { conversation: 'c1' }), product);
    expect(connected).to.deep.include({
      line: lineKey(line),
      conversation: 'c1',
      call: { id: 'call-1', direction: 'incoming', status: 'ongoing' },
      derived: true,
      heard: 2,
    });
  });

  it('reads newest first as ticket, end, connection, also within one moment', () => {
    const made = activities('outgoing', [pickedUp, { kind: 'terminated', at: 10_000, duration: 0, by: priya }]);
    expect([...made].sort(newestFirst).map(({ kind }) => kind)).to.deep.equal(['ticket.updated', 'ended', 'connected.by-customer']);
  });

  it('is the same for any order and repetition of the signals', () => {
    fc.assert(
      fc.property(withDelivery(arbitraryCall), ([call, again]) => {
        expect(activitiesOfCall(again, product)).to.deep.equal(activitiesOfCall(call, product));
      }),
      runs(1_000, 100_000),
    );
  });

  it('records a connection when there was one, and an end and a ticket exactly when the call is over', () => {
    fc.assert(
      fc.property(arbitraryCall, (call) => {
        const { status, startedAt } = callOutcome(call, product);
        const steps = activitiesOfCall(call, product).map(({ id }) => id);
        const end = isLive(status) ? [] : ['call-1/2-end', 'call-1/3-ticket'];
        expect(steps).to.deep.equal([...(startedAt === undefined ? [] : ['call-1/1-connection']), ...end]);
      }),
      runs(1_000, 100_000),
    );
  });

  it('corrects in the log what a call was taken for before a late signal', () => {
    const early = activities('outgoing', [dialled, ringing, { kind: 'terminated', at: 40_000 }]);
    const late = activities('outgoing', [dialled, ringing, pickedUp, { kind: 'terminated', at: 40_000 }]);
    const kinds = ['ticket.updated', 'ended', 'connected.by-customer'];
    expect(mergeActivities(early, late).map(({ kind }) => kind)).to.deep.equal(kinds);
    expect(mergeActivities(late, early).map(({ kind }) => kind)).to.deep.equal(kinds);
  });
});
