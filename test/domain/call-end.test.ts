import { expect } from '@open-wc/testing';
import type { CallOutcome, CallStatus } from '../../src/domain/call.js';
import { endOf } from '../../src/domain/call-end.js';
import type { Direction, Side, Signal } from '../../src/domain/signal.js';

const priya = { kind: 'agent', id: 'priya' } as const;
const customer = { kind: 'customer' } as const;
const platform = { kind: 'platform' } as const;
const unknown = { kind: 'unknown' } as const;

describe('endOf', () => {
  const rows: readonly [behaviour: string, Direction, CallStatus, signals: readonly Signal[], expected: Partial<CallOutcome>][] = [
    ['our own hang-up', 'outgoing', 'completed', [{ kind: 'terminated', at: 9, endedAt: 8, by: priya }], { endedAt: 8, endedBy: priya }],
    ['no terminate says who hung up', 'outgoing', 'completed', [{ kind: 'terminated', at: 9 }], { endedAt: 9, endedBy: unknown }],
    [
      'of two ends the one that names somebody',
      'incoming',
      'completed',
      [
        { kind: 'terminated', at: 9 },
        { kind: 'terminated', at: 9, by: priya },
      ],
      { endedAt: 9, endedBy: priya },
    ],
    [
      'the platform gave up ringing',
      'outgoing',
      'unanswered',
      [{ kind: 'terminated', at: 9, by: platform }],
      { endedAt: 9, endedBy: platform },
    ],
    [
      'only the customer rejects an outgoing call, whoever ends it then',
      'outgoing',
      'declined',
      [
        { kind: 'rejected', at: 7 },
        { kind: 'terminated', at: 9, by: platform },
      ],
      { endedAt: 7, endedBy: customer },
    ],
    ['the agent who declined', 'incoming', 'declined', [{ kind: 'rejected', at: 7, by: priya }], { endedAt: 7, endedBy: priya }],
    ['nobody said which agent declined', 'incoming', 'declined', [{ kind: 'rejected', at: 7 }], { endedAt: 7, endedBy: unknown }],
    [
      'why it was missed, and who gave up',
      'incoming',
      'missed',
      [{ kind: 'missed', at: 7, because: 'no-response', after: 30, agent: priya, endedBy: customer }],
      { endedAt: 7, endedBy: customer, missed: { because: 'no-response', after: 30, agent: priya } },
    ],
    [
      "missed: the platform's end is the end",
      'incoming',
      'missed',
      [
        { kind: 'missed', at: 7, because: 'busy' },
        { kind: 'terminated', at: 9, endedAt: 6 },
      ],
      { endedAt: 6, endedBy: unknown, missed: { because: 'busy' } },
    ],
    [
      'missed twice: the last word holds',
      'incoming',
      'missed',
      [
        { kind: 'missed', at: 5, because: 'busy' },
        { kind: 'missed', at: 7, because: 'unassigned' },
      ],
      { endedAt: 7, endedBy: unknown, missed: { because: 'unassigned' } },
    ],
    ['a ring that was too old: nobody said when it ended', 'incoming', 'missed', [{ kind: 'incoming', at: 1 }], { endedBy: unknown }],
    [
      'a failure with its side',
      'outgoing',
      'disconnected',
      [{ kind: 'terminated', at: 9, failure: { platformCode: 138021, side: 'customer' } }],
      { endedAt: 9, endedBy: unknown, side: 'customer' },
    ],
    [
      'of two failures the one that knows the side',
      'outgoing',
      'disconnected',
      [
        { kind: 'terminated', at: 8, failure: { platformCode: 138020 } },
        { kind: 'terminated', at: 9, failure: { side: 'agent' } },
      ],
      { endedAt: 8, endedBy: unknown, side: 'agent' },
    ],
  ];
  for (const [behaviour, direction, status, signals, expected] of rows) {
    it(behaviour, () => expect(endOf(direction, status, signals)).to.deep.equal(expected));
  }

  const codes: readonly [code: number | undefined, Side][] = [
    [138021, 'agent'],
    [138022, 'customer'],
    [138019, 'unknown'],
    [138020, 'unknown'],
    [138023, 'unknown'],
    [1, 'unknown'],
    [undefined, 'unknown'],
  ];
  for (const [code, side] of codes) {
    it(`code ${code}: ${side} side`, () => {
      const failure = code === undefined ? {} : { platformCode: code };
      expect(endOf('incoming', 'disconnected', [{ kind: 'terminated', at: 1, failure }]).side).to.equal(side);
    });
  }
});
