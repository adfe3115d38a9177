import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CallOutcome, LastCall } from '../../src/domain/call.js';
import { statusesOf } from '../../src/domain/call-status.js';
import { lastCallOf, newerLastCall } from '../../src/domain/last-call.js';
import { runs } from '../settings.js';

describe('lastCallOf', () => {
  const rows: readonly [behaviour: string, outcome: CallOutcome, at: number][] = [
    ['when it ended', { status: 'completed', askedAt: 1, startedAt: 2, endedAt: 3 }, 3],
    ['while it runs, when it was picked up', { status: 'ongoing', askedAt: 1, startedAt: 2 }, 2],
    ['while it rings, when it began to', { status: 'ringing', askedAt: 1 }, 1],
    ['else when the last was heard of it', { status: 'calling' }, 9],
  ];
  for (const [behaviour, outcome, at] of rows) {
    it(`is of the moment ${behaviour}`, () => {
      const call = {
        direction: 'outgoing',
        signals: [
          { kind: 'media', at: 9 },
          { kind: 'media', at: 8 },
        ],
      } as const;
      expect(lastCallOf(call, outcome)).to.deep.equal({ direction: 'outgoing', status: outcome.status, at });
    });
  }
});

describe('newerLastCall', () => {
  const missed: LastCall = { direction: 'incoming', status: 'missed', at: 5 };

  it('takes the only one', () => {
    expect(newerLastCall(undefined, missed)).to.equal(missed);
    expect(newerLastCall(missed, undefined)).to.equal(missed);
    expect(newerLastCall(undefined, undefined)).to.equal(undefined);
  });

  it('takes the newer one', () => {
    const newer: LastCall = { direction: 'outgoing', status: 'calling', at: 6 };
    expect(newerLastCall(missed, newer)).to.equal(newer);
  });

  it('takes the corrected end of the same moment', () => {
    const completed: LastCall = { ...missed, status: 'completed' };
    expect(newerLastCall(missed, completed)).to.equal(completed);
    expect(newerLastCall(completed, missed)).to.equal(completed);
  });

  it('does not depend on the order', () => {
    const anyCall = fc
      .constantFrom('incoming' as const, 'outgoing' as const)
      .chain((direction) =>
        fc.record({ direction: fc.constant(direction), status: fc.constantFrom(...statusesOf(direction)), at: fc.nat(3) }),
      );
    fc.assert(
      fc.property(anyCall, anyCall, anyCall, (a, b, c) => {
        expect(newerLastCall(b, a)).to.deep.equal(newerLastCall(a, b));
        expect(newerLastCall(newerLastCall(a, b), c)).to.deep.equal(newerLastCall(a, newerLastCall(b, c)));
      }),
      runs(1_000, 100_000),
    );
  });
});
