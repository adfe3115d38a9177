import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CallFacts } from '../../src/domain/call.js';
import { mergeCall } from '../../src/domain/call-merge.js';
import { callOutcome } from '../../src/domain/call-status.js';
import { product } from '../../src/domain/policy.js';
import type { Signal } from '../../src/domain/signal.js';
import { runs } from '../settings.js';
import { arbitrarySignals } from './arbitrary-signals.js';

const ringing: Signal = { kind: 'ringing', at: 3 };
const dialled: Signal = { kind: 'dialled', at: 1 };

const told = (more: Partial<CallFacts> = {}): CallFacts => ({
  id: 'call-1',
  direction: 'outgoing',
  line: { customer: { id: 'amara' }, number: { id: 'n1' } },
  signals: [],
  ...more,
});

const partyOf = (id: string) =>
  fc.record(
    { id: fc.constant(id), name: fc.constantFrom('Amara', 'Amara Okafor'), phone: fc.constant('+447700900142') },
    { requiredKeys: ['id'], noNullPrototype: true },
  );

const anyTelling: fc.Arbitrary<CallFacts> = fc.record(
  {
    id: fc.constant('call-1'),
    direction: fc.constant('incoming' as const),
    line: fc.record({ customer: partyOf('amara'), number: partyOf('n1') }, { noNullPrototype: true }),
    conversation: fc.constantFrom('c1', 'c2'),
    key: fc.constant('k1'),
    signals: arbitrarySignals('incoming'),
  },
  { requiredKeys: ['id', 'direction', 'line', 'signals'], noNullPrototype: true },
);

describe('mergeCall', () => {
  it('takes what is told when nothing was known', () => {
    expect(mergeCall(undefined, told({ signals: [dialled], key: 'k1' }))).to.deep.equal(told({ signals: [dialled], key: 'k1' }));
  });

  it('unites the signals, each once', () => {
    expect(mergeCall(told({ signals: [ringing] }), told({ signals: [dialled, ringing] })).signals).to.deep.equal([dialled, ringing]);
  });

  it('keeps conversation and key once known', () => {
    const known = mergeCall(told({ conversation: 'c1', key: 'k1' }), told());
    expect([known.conversation, known.key]).to.deep.equal(['c1', 'k1']);
  });

  it('learns conversation, name and phone later', () => {
    const line = { customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' }, number: { id: 'n1' } };
    expect(mergeCall(told(), told({ conversation: 'c1', line }))).to.deep.equal(told({ conversation: 'c1', line }));
  });

  it("takes the platform's id where the dial's key stood in for it", () => {
    expect(mergeCall(told({ id: 'k1', key: 'k1' }), told({ id: 'wacid.1' })).id).to.equal('wacid.1');
    expect(mergeCall(told({ id: 'a' }), told({ id: 'aa', key: 'aa' })).id).to.equal('a');
    expect(mergeCall(told({ id: '' }), told({ id: 'wacid.1' })).id).to.equal('wacid.1');
    expect(mergeCall(told({ id: 'k1', key: 'k1' }), told({ id: 'k1', key: 'k1' })).id).to.equal('k1');
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyTelling, anyTelling, anyTelling, (a, b, c) => {
        const ab = mergeCall(a, b);
        expect(mergeCall(b, a)).to.deep.equal(ab);
        expect(mergeCall(a, mergeCall(b, c))).to.deep.equal(mergeCall(ab, c));
        expect(mergeCall(ab, ab)).to.deep.equal(ab);
        expect(mergeCall(ab, b)).to.deep.equal(ab);
      }),
      runs(1_000, 100_000),
    );
  });

  it('amounts to the same as all signals told at once', () => {
    fc.assert(
      fc.property(arbitrarySignals('incoming'), arbitrarySignals('incoming'), (a, b) => {
        const merged = mergeCall(told({ direction: 'incoming', signals: a }), told({ direction: 'incoming', signals: b }));
        expect(callOutcome(merged, product)).to.deep.equal(callOutcome({ direction: 'incoming', signals: [...b, ...a] }, product));
      }),
      runs(1_000, 100_000),
    );
  });
});
