import { expect } from '@open-wc/testing';
import type { CallOutcome } from '../../src/domain/call.js';
import { product } from '../../src/domain/policy.js';
import { countsInStreak, type StreakCall } from '../../src/domain/streak.js';

const cancelled: CallOutcome = { status: 'unanswered', endedBy: { kind: 'agent', id: 'priya' } };

describe('countsInStreak', () => {
  const rows: readonly [behaviour: string, counts: boolean, CallOutcome, direction?: StreakCall['direction']][] = [
    ['an unanswered call', true, { status: 'unanswered', endedBy: { kind: 'platform' } }],
    ['one that ended nobody knows by whom', true, { status: 'unanswered', endedBy: { kind: 'unknown' } }],
    ['a rejected call', true, { status: 'declined', endedBy: { kind: 'customer' } }],
    ['a ring that the agent cancelled', false, cancelled],
    ['a connected call', false, { status: 'completed', startedAt: 1, endedAt: 9 }],
    ['a running call', false, { status: 'ongoing', startedAt: 2 }],
    ['a call cut after the pick-up', false, { status: 'disconnected', startedAt: 2 }],
    ['a call cut before the pick-up', false, { status: 'disconnected' }],
    ['a call that still rings', false, { status: 'ringing' }],
    ['a missed incoming call', false, { status: 'missed' }, 'incoming'],
    ['an incoming call that we declined', false, { status: 'declined' }, 'incoming'],
  ];
  for (const [behaviour, counts, outcome, direction = 'outgoing'] of rows) {
    it(`${behaviour} ${counts ? 'counts' : 'does not count'}`, () =>
      expect(countsInStreak({ direction, outcome }, product)).to.equal(counts));
  }

  it('counts cancelled rings where the policy says so', () => {
    const policy = { ...product, cancelledRingsCount: true };
    expect(countsInStreak({ direction: 'outgoing', outcome: cancelled }, policy)).to.equal(true);
  });
});
