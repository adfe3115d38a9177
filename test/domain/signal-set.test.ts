import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { earliest, signalSet, signalsOf } from '../../src/domain/signal-set.js';
import type { Signal } from '../../src/domain/signal.js';
import { runs } from '../settings.js';
import { arbitraryCall, withDelivery } from './arbitrary-signals.js';

describe('signalSet', () => {
  it('orders by moment, whatever came first', () => {
    const late: Signal = { kind: 'accepted', at: 2 };
    const early: Signal = { kind: 'ringing', at: 1 };
    expect(signalSet([late, early])).to.deep.equal([early, late]);
  });

  it('knows a repetition by its value, not by the order of its members', () => {
    const signal: Signal = { kind: 'offered', at: 1, to: 'me' };
    expect(signalSet([signal, { to: 'me', at: 1, kind: 'offered' }])).to.deep.equal([signal]);
  });

  it('keeps the earliest hearing of a repetition', () => {
    const heard = (heardAt: number): Signal => ({ kind: 'incoming', at: 1, heardAt });
    expect(signalSet([{ kind: 'incoming', at: 1 }, heard(9), heard(5), heard(7)])).to.deep.equal([heard(5)]);
  });

  it('keeps two different signals of one kind and moment', () => {
    expect(
      signalSet([
        { kind: 'offered', at: 1, to: 'other' },
        { kind: 'offered', at: 1, to: 'me' },
      ]),
    ).to.have.length(2);
  });

  it('is the same for any order and repetition', () => {
    fc.assert(
      fc.property(withDelivery(arbitraryCall), ([call, again]) => {
        expect(signalSet(again.signals)).to.deep.equal(signalSet(call.signals));
      }),
      runs(1_000, 100_000),
    );
  });
});

describe('signalsOf', () => {
  it('picks one kind', () => {
    expect(
      signalsOf(
        [
          { kind: 'ringing', at: 1 },
          { kind: 'accepted', at: 2 },
        ],
        'accepted',
      ),
    ).to.deep.equal([{ kind: 'accepted', at: 2 }]);
  });
});

describe('earliest', () => {
  it('skips unknown moments', () => expect(earliest([undefined, 3, 2])).to.equal(2));
  it('is unknown when all are', () => expect(earliest([undefined])).to.equal(undefined));
});
