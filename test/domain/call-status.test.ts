import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CallOutcome } from '../../src/domain/call.js';
import { callOutcome, isLive, isStatusOf, statusesOf } from '../../src/domain/call-status.js';
import { product } from '../../src/domain/policy.js';
import type { Direction, Signal } from '../../src/domain/signal.js';
import { runs } from '../settings.js';
import { arbitraryCall, withDelivery } from './arbitrary-signals.js';

const priya = { kind: 'agent', id: 'priya' } as const;

const outcomeOf = (direction: Direction, ...signals: Signal[]) => callOutcome({ direction, signals }, product);

const dialled: Signal = { kind: 'dialled', at: 1_000, by: priya };
const media: Signal = { kind: 'media', at: 2_000, answer: 'v=0' };
const ringing: Signal = { kind: 'ringing', at: 3_000 };
const pickedUp: Signal = { kind: 'accepted', at: 10_000 };
const rejected: Signal = { kind: 'rejected', at: 12_000 };
const incoming: Signal = { kind: 'incoming', at: 1_000, heardAt: 1_200, offer: 'v=0' };
const offered: Signal = { kind: 'offered', at: 2_000, to: 'me', agent: priya };
const answered: Signal = { kind: 'accepted', at: 10_000, by: priya };
const declined: Signal = { kind: 'rejected', at: 12_000, by: priya };
const missed: Signal = { kind: 'missed', at: 32_000, because: 'no-response', after: 30 };
const ended: Signal = { kind: 'terminated', at: 40_000 };
const timed: Signal = { kind: 'terminated', at: 40_000, startedAt: 10_000, endedAt: 40_000, duration: 30 };
const failed: Signal = { kind: 'terminated', at: 40_000, failure: { platformCode: 138021 } };

describe('callOutcome', () => {
  const outgoing: readonly [behaviour: string, status: CallOutcome['status'], ...signals: Signal[]][] = [
    ['our dial request was sent', 'calling', dialled],
    ['nothing was heard at all', 'calling'],
    ['the SDP answer is media set-up, not a pick-up', 'calling', dialled, media],
    ['the answer overtook the dial', 'calling', media],
    ['the phone rings', 'ringing', dialled, media, ringing],
    ['the answer after the ring steps nothing back', 'ringing', dialled, ringing, { ...media, at: 5_000 }],
    ['the customer picked up', 'ongoing', dialled, media, ringing, pickedUp],
    ['a ring after the pick-up does not step back', 'ongoing', dialled, pickedUp, { ...ringing, at: 11_000 }],
    ['the customer rejected', 'declined', dialled, ringing, rejected],
    ['a terminate follows a rejection', 'declined', dialled, ringing, rejected, ended],
    ['a rejection beats a failure', 'declined', dialled, rejected, failed],
    ['a rejection beats timing', 'declined', dialled, rejected, timed],
    ['a terminate without timing', 'unanswered', dialled, ringing, ended],
    ['a terminate before anything else', 'unanswered', ended],
    ['a duration of 0 counts as none', 'unanswered', dialled, ringing, { ...ended, duration: 0 }],
    ['a duration of 0 counts as none beside a start', 'unanswered', dialled, ringing, { ...ended, startedAt: 10_000, duration: 0 }],
    ['a duration of 0, but the pick-up was seen', 'completed', dialled, pickedUp, { ...ended, startedAt: 10_000, duration: 0 }],
    ['a terminate with timing', 'completed', dialled, ringing, pickedUp, timed],
    ['the accept never came, the start proves it', 'completed', dialled, ringing, { ...ended, startedAt: 10_000 }],
    ['the accept never came, the duration proves it', 'completed', dialled, ringing, { ...ended, duration: 30 }],
    ['accepted, then an end without timing', 'completed', dialled, ringing, pickedUp, ended],
    ['a failure', 'disconnected', dialled, ringing, pickedUp, failed],
    ['a failure beats timing', 'disconnected', dialled, ringing, { ...timed, failure: {} }],
    ['a failure before anybody picked up', 'disconnected', dialled, failed],
    ['what belongs to incoming calls says nothing', 'calling', dialled, missed],
  ];
  for (const [behaviour, status, ...signals] of outgoing) {
    it(`outgoing: ${behaviour}: ${status}`, () => expect(outcomeOf('outgoing', ...signals).status).to.equal(status));
  }

  const old = (age: number): Signal => ({ ...incoming, heardAt: 1_000 + age });
  const received: readonly [behaviour: string, status: CallOutcome['status'], ...signals: Signal[]][] = [
    ['the call came with its SDP offer', 'ringing', incoming],
    ['nothing was heard at all', 'ringing'],
    ['it was offered to an agent', 'ringing', incoming, offered],
    ['our accept succeeded', 'ongoing', incoming, offered, answered],
    ['the accept overtook the call', 'ongoing', answered],
    ['an end without timing after our reject', 'declined', incoming, offered, declined, ended],
    ['rejected, the end is still to come', 'declined', incoming, offered, declined],
    ['an end without timing otherwise', 'missed', incoming, offered, ended],
    ['the end overtook the call', 'missed', ended],
    ['a duration of 0 counts as none', 'missed', incoming, { ...ended, startedAt: 10_000, duration: 0 }],
    ['the backend gave up', 'missed', incoming, offered, missed],
    ['the backend gave up, then the platform ended it', 'missed', incoming, offered, missed, ended],
    ['the backend gave up, but it was accepted', 'ongoing', incoming, offered, missed, answered],
    ['the backend gave up, but timing proves a conversation', 'completed', incoming, offered, missed, timed],
    ['an end with timing', 'completed', incoming, offered, answered, timed],
    ['accepted, then an end without timing', 'completed', incoming, offered, answered, ended],
    ['a failure', 'disconnected', incoming, offered, answered, failed],
    ['withdrawn from this agent is not an end', 'ringing', incoming, offered, { kind: 'withdrawn', at: 20_000, because: 'ended' }],
    ['heard of 60 s late, it still rings', 'ringing', old(product.staleRing)],
    ['heard of later than 60 s, it is missed at once', 'missed', old(product.staleRing + 1)],
    ['the earliest hearing counts', 'ringing', old(product.staleRing + 1), old(200)],
    ['old, but it was accepted', 'ongoing', old(product.staleRing + 1), answered],
    ['nobody says when it was heard of', 'ringing', { kind: 'incoming', at: 1_000 }],
    ['what belongs to outgoing calls says nothing', 'ringing', incoming, media],
  ];
  for (const [behaviour, status, ...signals] of received) {
    it(`incoming: ${behaviour}: ${status}`, () => expect(outcomeOf('incoming', ...signals).status).to.equal(status));
  }

  const asked: readonly [behaviour: string, direction: Direction, at: number | undefined, ...signals: Signal[]][] = [
    ['the earliest ring of an outgoing call', 'outgoing', 3_000, dialled, { ...ringing, at: 4_000 }, ringing],
    ['the dial, while no ring was heard', 'outgoing', 1_000, dialled, media],
    ['the earliest offer to an agent', 'incoming', 2_000, incoming, { ...offered, at: 9_000 }, offered],
    ['the arrival, while no offer was heard', 'incoming', 1_000, incoming],
    ['unknown', 'outgoing', undefined, media],
  ];
  for (const [behaviour, direction, at, ...signals] of asked) {
    it(`counts from ${behaviour}`, () => expect(outcomeOf(direction, ...signals).askedAt).to.equal(at));
  }

  const seconds: readonly [behaviour: string, seconds: number | undefined, ...signals: Signal[]][] = [
    ["the platform's figure", 30, pickedUp, timed],
    ["the platform's figure, also where its moments disagree", 31, pickedUp, { ...timed, duration: 31 }],
    ['the rounded time between start and end', 29, pickedUp, { ...ended, endedAt: 39_400 }],
    ['the time since the witnessed start when the figure is 0', 30, pickedUp, { ...ended, duration: 0 }],
    ['never below 0', 0, pickedUp, { ...ended, endedAt: 9_000 }],
    ['none while it runs', undefined, pickedUp],
    ['none when nobody picked up', undefined, ringing, ended],
    ['none when the customer rejected', undefined, pickedUp, rejected, timed],
  ];
  for (const [behaviour, expected, ...signals] of seconds) {
    it(`seconds: ${behaviour}`, () => expect(outcomeOf('outgoing', dialled, ...signals).seconds).to.equal(expected));
  }

  it('tells a whole call', () => {
    expect(outcomeOf('incoming', incoming, offered, answered, { ...timed, by: { kind: 'customer' } })).to.deep.equal({
      status: 'completed',
      askedAt: 2_000,
      startedAt: 10_000,
      endedAt: 40_000,
      seconds: 30,
      pickedUpBy: priya,
      endedBy: { kind: 'customer' },
    });
  });

  it('is the same for any order and repetition of the signals', () => {
    fc.assert(
      fc.property(withDelivery(arbitraryCall), ([call, again]) => {
        expect(callOutcome(again, product)).to.deep.equal(callOutcome(call, product));
      }),
      runs(10_000, 100_000),
    );
  });

  it('is the same when a signal is heard again later', () => {
    fc.assert(
      fc.property(arbitraryCall, fc.nat(200_000), (call, later) => {
        const again = call.signals.map((signal) =>
          signal.kind === 'incoming' && signal.heardAt !== undefined ? { ...signal, heardAt: signal.heardAt + later } : signal,
        );
        expect(callOutcome({ ...call, signals: [...again, ...call.signals] }, product)).to.deep.equal(callOutcome(call, product));
      }),
      runs(1_000, 100_000),
    );
  });

  it('always answers with a status of the direction, a conversation only where one took place, and an end only when it is over', () => {
    fc.assert(
      fc.property(arbitraryCall, (call) => {
        const { status, startedAt, seconds, endedAt, endedBy } = callOutcome(call, product);
        expect(isStatusOf(call.direction, status)).to.equal(true);
        if (!['ongoing', 'completed', 'disconnected'].includes(status)) expect([startedAt, seconds]).to.deep.equal([undefined, undefined]);
        if (status === 'ongoing' || status === 'completed') expect(startedAt).to.be.a('number');
        if (status === 'completed') expect(seconds).to.be.at.least(0);
        if (isLive(status)) expect([endedAt, endedBy, seconds]).to.deep.equal([undefined, undefined, undefined]);
        else expect(endedBy).to.be.an('object');
      }),
      runs(1_000, 100_000),
    );
  });

  it('never goes back to ringing once it was more, but for a ring that was first heard of too late', () => {
    fc.assert(
      fc.property(arbitraryCall, fc.nat(8), (call, count) => {
        const before = callOutcome({ ...call, signals: call.signals.slice(0, count) }, product);
        if (before.status === 'calling' || before.status === 'ringing' || (before.status === 'missed' && before.endedAt === undefined))
          return;
        expect(callOutcome(call, product).status).not.to.be.oneOf(['calling', 'ringing']);
      }),
      runs(1_000, 100_000),
    );
  });
});

describe('statusesOf', () => {
  it('has the exact words of both directions', () => {
    expect(statusesOf('incoming')).to.deep.equal(['ringing', 'ongoing', 'completed', 'missed', 'declined', 'disconnected']);
    expect(statusesOf('outgoing')).to.deep.equal(['calling', 'ringing', 'ongoing', 'completed', 'unanswered', 'declined', 'disconnected']);
  });
});

describe('isStatusOf', () => {
  it('knows which statuses only one direction has', () => {
    expect([isStatusOf('incoming', 'calling'), isStatusOf('incoming', 'unanswered'), isStatusOf('incoming', 'missed')]).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect([isStatusOf('outgoing', 'calling'), isStatusOf('outgoing', 'unanswered'), isStatusOf('outgoing', 'missed')]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});

describe('isLive', () => {
  it('holds for calling, ringing and ongoing alone', () => {
    const live = [...new Set([...statusesOf('incoming'), ...statusesOf('outgoing')])].filter(isLive);
    expect(live).to.have.members(['calling', 'ringing', 'ongoing']);
  });
});

describe('callOutcome of a call on hold', () => {
  it('knows since when the customer waits, while the call runs', () => {
    const accepted: Signal = { kind: 'accepted', at: 1 };
    const held = (at: number): Signal => ({ kind: 'held', at });
    const since = (...signals: readonly Signal[]) => callOutcome({ direction: 'incoming', signals }, product).heldSince;
    expect(since(accepted, held(5))).to.equal(5);
    expect(since(held(9), { kind: 'resumed', at: 7 }, held(5), accepted)).to.equal(9);
    expect(since(accepted, held(5), { kind: 'resumed', at: 5 })).to.equal(undefined);
    expect(since(accepted, held(5), { kind: 'terminated', at: 8 })).to.equal(undefined);
  });
});
