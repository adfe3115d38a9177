import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { IncomingStatus } from '../../src/domain/call.js';
import { callOutcome } from '../../src/domain/call-status.js';
import { product } from '../../src/domain/policy.js';
import type { Signal } from '../../src/domain/signal.js';
import { arbitrarySchedule } from '../domain/arbitrary-signals.js';
import { long, runs } from '../settings.js';
import { minute, runningCall, start } from './running-call.js';

const incoming: Signal = { kind: 'incoming', at: start };
const toMe: Signal = { kind: 'offered', to: 'me', at: start };
const accepted: Signal = { kind: 'accepted', at: start + 1 };
const rejected: Signal = { kind: 'rejected', at: start + 1 };
const end: Signal = { kind: 'terminated', at: start + 9 };
const cut: Signal = { kind: 'terminated', at: start + 9, failure: {} };

describe('incomingCallMachine', () => {
  const reach: readonly (readonly [IncomingStatus, readonly Signal[]])[] = [
    ['ringing', []],
    ['ringing', [incoming, toMe]],
    ['ongoing', [incoming, accepted]],
    ['completed', [incoming, accepted, end]],
    ['missed', [incoming, end]],
    ['missed', [end, incoming]],
    ['missed', [{ ...incoming, at: start - 2 * minute, heardAt: start } as Signal]],
    ['declined', [incoming, rejected]],
    ['declined', [incoming, end, rejected]],
    ['disconnected', [incoming, accepted, cut]],
  ];
  for (const [status, signals] of reach) {
    it(`is ${status} after ${signals.map(({ kind }) => kind).join(', ') || 'nothing'}`, () => {
      const call = runningCall('incoming');
      call.hear(...signals);
      expect(call.status).to.equal(status);
    });
  }

  it('comes to what perfect delivery comes to, however its signals are delayed, repeated and shuffled', () => {
    const schedules = arbitrarySchedule('incoming');
    fc.assert(
      fc.property(schedules, ({ signals, told }) => {
        const call = runningCall('incoming');
        const perfect = callOutcome({ direction: 'incoming', signals }, product);
        for (const { after, signal } of told) {
          call.clock.advance(after);
          call.hear(signal);
        }
        expect(call.status).to.equal(perfect.status);
        expect(callOutcome(call.call, product)).to.deep.equal(perfect);
      }),
      runs(1_000, 20_000),
    );
  }).timeout(long ? 900_000 : 60_000);

  it('accepts once', () => {
    const call = runningCall('incoming');
    call.send({ type: 'call.accept' });
    call.send({ type: 'call.accept' });
    call.send({ type: 'call.decline', for: 'me' });
    expect(call.effects).to.deep.equal(['accept']);
    expect([call.doing, call.status]).to.deep.equal(['accepting', 'ringing']);
    call.hear(accepted);
    expect([call.doing, call.status]).to.deep.equal([undefined, 'ongoing']);
  });

  it('may be tried again after an act failed', () => {
    const call = runningCall('incoming');
    call.send({ type: 'call.accept' });
    call.send({ type: 'act.failed', failure: 'why' });
    expect([call.doing, call.failure]).to.deep.equal([undefined, 'why']);
    call.send({ type: 'call.decline', for: 'everyone' });
    expect(call.failure).to.equal(undefined);
    expect(call.effects).to.deep.equal(['accept', 'decline for everyone']);
  });

  it('has declined for me when it is withdrawn, and may be accepted when it is offered again', () => {
    const call = runningCall('incoming');
    call.hear(incoming, toMe);
    call.send({ type: 'call.decline', for: 'me' });
    call.hear(toMe);
    expect(call.doing).to.equal('declining');
    call.hear({ kind: 'withdrawn', because: 'reassigned', at: start + 1 });
    expect([call.doing, call.status]).to.deep.equal([undefined, 'ringing']);
    call.hear({ ...toMe, at: start + 2 });
    call.send({ type: 'call.accept' });
    expect(call.effects).to.deep.equal(['decline for me', 'accept']);
  });

  it('cannot be accepted, declined or ended when it is over', () => {
    const call = runningCall('incoming');
    call.hear(incoming, end);
    for (const type of ['call.accept', 'call.decline', 'call.end']) call.send({ type });
    expect(call.effects).to.deep.equal([]);
  });

  it('is forgotten once, a minute after its end', () => {
    const call = runningCall('incoming');
    call.hear(incoming, end);
    call.clock.advance(minute - 1);
    call.hear(end);
    expect(call.effects).to.deep.equal([]);
    call.clock.advance(1);
    call.clock.advance(10 * minute);
    expect(call.effects).to.deep.equal(['forget']);
  });
});
