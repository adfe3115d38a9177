import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { OutgoingStatus } from '../../src/domain/call.js';
import { callOutcome } from '../../src/domain/call-status.js';
import { product } from '../../src/domain/policy.js';
import type { Signal } from '../../src/domain/signal.js';
import { arbitrarySchedule } from '../domain/arbitrary-signals.js';
import { long, runs } from '../settings.js';
import { minute, runningCall, start } from './running-call.js';

const dialled: Signal = { kind: 'dialled', at: start };
const media: Signal = { kind: 'media', at: start + 1 };
const ringing: Signal = { kind: 'ringing', at: start + 2 };
const accepted: Signal = { kind: 'accepted', at: start + 3 };
const rejected: Signal = { kind: 'rejected', at: start + 3 };
const end: Signal = { kind: 'terminated', at: start + 9 };
const spoken: Signal = { kind: 'terminated', at: start + 9, startedAt: start + 3, duration: 1 };
const cut: Signal = { kind: 'terminated', at: start + 9, failure: { platformCode: 138021 } };

describe('outgoingCallMachine', () => {
  const reach: readonly (readonly [OutgoingStatus, readonly Signal[]])[] = [
    ['calling', []],
    ['calling', [dialled, media]],
    ['ringing', [dialled, media, ringing]],
    ['ongoing', [dialled, ringing, accepted]],
    ['ongoing', [dialled, accepted, ringing]],
    ['completed', [dialled, ringing, accepted, end]],
    ['completed', [dialled, ringing, spoken]],
    ['completed', [spoken, ringing, dialled]],
    ['unanswered', [dialled, ringing, end]],
    ['unanswered', [dialled, { ...end, startedAt: start, duration: 0 } as Signal]],
    ['declined', [dialled, ringing, rejected, end]],
    ['declined', [dialled, ringing, end, rejected]],
    ['disconnected', [dialled, ringing, accepted, cut]],
    ['disconnected', [dialled, end, cut]],
  ];
  for (const [status, signals] of reach) {
    it(`is ${status} after ${signals.map(({ kind }) => kind).join(', ') || 'nothing'}`, () => {
      const call = runningCall('outgoing');
      call.hear(...signals);
      expect(call.status).to.equal(status);
    });
  }

  it('comes to what perfect delivery comes to, however its signals are delayed, repeated and shuffled', () => {
    const schedules = arbitrarySchedule('outgoing');
    fc.assert(
      fc.property(schedules, ({ signals, told }) => {
        const call = runningCall('outgoing');
        const perfect = callOutcome({ direction: 'outgoing', signals }, product);
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

  it('places itself once, and only when it is ours to place', () => {
    const ours = runningCall('outgoing', { place: true, key: 'k' });
    expect([ours.effects, ours.doing]).to.deep.equal([['place'], 'dialling']);
    ours.hear(ringing, end, rejected);
    expect(ours.effects).to.deep.equal(['place']);
    expect(runningCall('outgoing').effects).to.deep.equal([]);
  });

  it('is dialling until its id is known', () => {
    const call = runningCall('outgoing', { place: true, key: 'k' });
    call.hear(dialled, media);
    expect([call.doing, call.call.id]).to.deep.equal(['dialling', 'k']);
    call.told({ id: 'call-1' }, ringing);
    expect([call.doing, call.call.id, call.call.key]).to.deep.equal([undefined, 'call-1', 'k']);
    call.told({ id: 'k' }, accepted);
    expect(call.call.id).to.equal('call-1');
  });

  it('cannot be ended once the dial was refused, but comes alive when its news show that it was not', () => {
    const call = runningCall('outgoing', { place: true, key: 'k' });
    call.send({ type: 'dial.refused', failure: 'why' });
    expect([call.status, call.doing, call.failure]).to.deep.equal(['calling', undefined, 'why']);
    call.send({ type: 'call.end' });
    expect(call.effects).to.deep.equal(['place']);
    call.told({ id: 'call-1' }, ringing);
    expect([call.status, call.failure]).to.deep.equal(['ringing', undefined]);
    call.send({ type: 'call.end' });
    expect(call.effects).to.deep.equal(['place', 'end']);
  });

  it('is ending until it has ended, whatever it becomes on the way', () => {
    const call = runningCall('outgoing', { place: true, key: 'k' });
    call.send({ type: 'call.end' });
    call.told({ id: 'call-1' }, ringing, accepted);
    expect([call.status, call.doing]).to.deep.equal(['ongoing', 'ending']);
    call.hear(end);
    expect([call.status, call.doing]).to.deep.equal(['completed', undefined]);
  });

  it('goes on dialling when only the hang-up failed', () => {
    const call = runningCall('outgoing', { place: true, key: 'k' });
    call.send({ type: 'call.end' });
    call.send({ type: 'act.failed', failure: 'why' });
    expect([call.doing, call.failure]).to.deep.equal(['dialling', 'why']);
  });

  it('belongs to the conversation that was linked last, by the server’s time', () => {
    const call = runningCall('outgoing');
    call.told({ conversation: 'b' }, dialled);
    call.send({ type: 'call.linked', conversation: 'd', at: 2 });
    call.send({ type: 'call.linked', conversation: 'c', at: 1 });
    call.told({ conversation: 'a' }, ringing);
    expect(call.call.conversation).to.equal('d');
  });

  it('is forgotten a minute after its end; a correction gives it another', () => {
    const call = runningCall('outgoing');
    call.hear(end);
    call.clock.advance(minute - 1);
    call.hear(end, ringing);
    call.hear(rejected);
    call.clock.advance(minute - 1);
    expect([call.status, call.effects]).to.deep.equal(['declined', []]);
    call.clock.advance(1);
    expect(call.effects).to.deep.equal(['forget']);
  });
});
