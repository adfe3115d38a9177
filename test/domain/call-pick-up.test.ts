import { expect } from '@open-wc/testing';
import type { CallOutcome } from '../../src/domain/call.js';
import { pickUpOf, provesPickUp } from '../../src/domain/call-pick-up.js';
import type { Direction, Signal, SignalOf } from '../../src/domain/signal.js';

const priya = { kind: 'agent', id: 'priya' } as const;
const jonas = { kind: 'agent', id: 'jonas' } as const;
const customer = { kind: 'customer' } as const;

describe('provesPickUp', () => {
  const end = (timing: Partial<SignalOf<'terminated'>>) => provesPickUp({ kind: 'terminated', at: 1, ...timing });
  const rows: readonly [behaviour: string, timing: Partial<SignalOf<'terminated'>>, proves: boolean][] = [
    ['no timing', {}, false],
    ['an end alone', { endedAt: 1 }, false],
    ['a start', { startedAt: 1 }, true],
    ['a duration', { duration: 1 }, true],
    ['a duration of 0', { duration: 0 }, false],
    ['a start with a duration of 0', { startedAt: 1, duration: 0 }, false],
  ];
  for (const [behaviour, timing, proves] of rows) it(`${behaviour}: ${proves}`, () => expect(end(timing)).to.equal(proves));
});

describe('pickUpOf', () => {
  const rows: readonly [behaviour: string, direction: Direction, signals: readonly Signal[], expected: Partial<CallOutcome>][] = [
    ['nobody picked up', 'outgoing', [{ kind: 'terminated', at: 9 }], {}],
    ['the customer picks up outgoing calls', 'outgoing', [{ kind: 'accepted', at: 5 }], { startedAt: 5, pickedUpBy: customer }],
    ['an agent picks up incoming calls', 'incoming', [{ kind: 'accepted', at: 5, by: priya }], { startedAt: 5, pickedUpBy: priya }],
    ['nobody said which agent', 'incoming', [{ kind: 'accepted', at: 5 }], { startedAt: 5, pickedUpBy: { kind: 'unknown' } }],
    [
      'two agents at once: the first wins',
      'incoming',
      [
        { kind: 'accepted', at: 5, by: jonas },
        { kind: 'accepted', at: 6, by: priya },
      ],
      { startedAt: 5, pickedUpBy: jonas },
    ],
    [
      "the platform's start wins over the witnessed one",
      'outgoing',
      [
        { kind: 'accepted', at: 5 },
        { kind: 'terminated', at: 9_000, startedAt: 4 },
      ],
      { startedAt: 4, pickedUpBy: customer },
    ],
    [
      'the witnessed start wins over one beside a duration of 0',
      'outgoing',
      [
        { kind: 'accepted', at: 5 },
        { kind: 'terminated', at: 9_000, startedAt: 4, duration: 0 },
      ],
      { startedAt: 5, pickedUpBy: customer },
    ],
    [
      'a duration alone is counted back from the end',
      'outgoing',
      [{ kind: 'terminated', at: 9_999, endedAt: 9_000, duration: 8 }],
      { startedAt: 1_000, pickedUpBy: customer },
    ],
  ];
  for (const [behaviour, direction, signals, expected] of rows) {
    it(behaviour, () => expect(pickUpOf(direction, signals)).to.deep.equal(expected));
  }
});
