import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CallOutcome } from '../../src/domain/call.js';
import { product } from '../../src/domain/policy.js';
import { streakAfter, type StreakCall } from '../../src/domain/streak.js';
import { runs } from '../settings.js';
import { delivered } from './arbitrary-signals.js';

const call = (at: number, outcome: CallOutcome, direction: StreakCall['direction'] = 'outgoing'): StreakCall => ({
  id: `call-${at}`,
  at,
  direction,
  outcome,
});

const unanswered = (at: number) => call(at, { status: 'unanswered', endedBy: { kind: 'platform' } });
const rejected = (at: number) => call(at, { status: 'declined', endedBy: { kind: 'customer' } });
const cancelled = (at: number) => call(at, { status: 'unanswered', endedBy: { kind: 'agent', id: 'priya' } });
const completed = (at: number, direction: StreakCall['direction']) =>
  call(at, { status: 'completed', startedAt: at, endedAt: at + 9 }, direction);

describe('streakAfter', () => {
  const rows: readonly [behaviour: string, calls: readonly StreakCall[], streak: number, grantedAt?: number][] = [
    ['no calls', [], 0],
    ['four missed', [unanswered(1), unanswered(2), unanswered(3), unanswered(4)], 4],
    ['three missed', [unanswered(1), unanswered(2), unanswered(3)], 3],
    ['rejected ones count too', [unanswered(1), rejected(2)], 2],
    ['ended by nobody knows whom', [call(1, { status: 'unanswered', endedBy: { kind: 'unknown' } })], 1],
    ['a connected outgoing call ends it', [unanswered(1), completed(2, 'outgoing'), unanswered(3)], 1],
    ['a connected incoming call ends it', [unanswered(1), unanswered(2), completed(3, 'incoming')], 0],
    ['a running call ends it', [unanswered(1), call(2, { status: 'ongoing', startedAt: 2 })], 0],
    ['a call cut after the pick-up ends it', [unanswered(1), call(2, { status: 'disconnected', startedAt: 2 })], 0],
    ['a call cut before the pick-up neither counts nor ends it', [unanswered(1), call(2, { status: 'disconnected' })], 1],
    ['a missed incoming call neither counts nor ends it', [unanswered(1), call(2, { status: 'missed' }, 'incoming')], 1],
    ['an incoming call that we declined does not count', [unanswered(1), call(2, { status: 'declined' }, 'incoming')], 1],
    ['a call that still rings does not count', [unanswered(1), call(2, { status: 'ringing' })], 1],
    ['a ring that the agent cancelled neither counts nor ends it', [unanswered(1), cancelled(2)], 1],
    ['a new grant ends it', [unanswered(1), unanswered(2), unanswered(4)], 1, 3],
    ['a call in the moment of the grant counts', [unanswered(3)], 1, 3],
    ['the same call counts once', [unanswered(1), unanswered(1)], 1],
  ];
  for (const [behaviour, calls, streak, grantedAt] of rows) {
    it(`${behaviour}: ${streak}`, () => expect(streakAfter(calls, grantedAt, product)).to.equal(streak));
  }

  it('counts cancelled rings where the policy says so', () => {
    expect(streakAfter([unanswered(1), cancelled(2)], undefined, { ...product, cancelledRingsCount: true })).to.equal(2);
  });

  it('does not depend on order or repetition', () => {
    const anyCalls = fc
      .uniqueArray(fc.nat(20))
      .chain((moments) =>
        fc.tuple(...moments.map((at) => fc.constantFrom(unanswered(at), rejected(at), cancelled(at), completed(at, 'incoming')))),
      );
    fc.assert(
      fc.property(
        anyCalls.chain((calls) => delivered(calls).map((again) => [calls, again] as const)),
        ([calls, again]) => {
          expect(streakAfter(again, 5, product)).to.equal(streakAfter(calls, 5, product));
        },
      ),
      runs(1_000, 100_000),
    );
  });
});
