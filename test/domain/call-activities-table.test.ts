import { expect } from '@open-wc/testing';
import type { Direction, Signal } from '../../src/domain/signal.js';
import {
  priya,
  customer,
  platform,
  unknown,
  workflow,
  activities,
  said,
  dialled,
  ringing,
  pickedUp,
  incoming,
  offered,
  answered,
  timed,
} from './told-call.js';

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
});
