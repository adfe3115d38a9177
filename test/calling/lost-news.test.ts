import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LostNews } from '../../src/calling/lost-news.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { runs } from '../settings.js';
import { closeDesks, desk, second, settled } from './desk.js';
import { news, nothingAsked } from './fake-adapter.js';

function watching(from: number | undefined) {
  const clock = new VirtualClock();
  let noticed = 0;
  const lost = new LostNews(clock, () => (noticed += 1));
  lost.begin(from);
  return { clock, lost, noticed: () => noticed };
}

describe('LostNews', () => {
  it('notices a number that stays away for 2 s, once', () => {
    const { clock, lost, noticed } = watching(1);
    lost.heard([1, 3]);
    clock.advance(1.9 * second);
    expect(noticed()).to.equal(0);
    clock.advance(0.1 * second);
    expect(noticed()).to.equal(1);
    lost.heard([4, 5]);
    clock.advance(10 * second);
    expect(noticed()).to.equal(1);
    expect(clock.pending).to.equal(0);
  });

  it('notices that the very first one is missing', () => {
    const { clock, lost, noticed } = watching(7);
    lost.heard([8]);
    clock.advance(2 * second);
    expect(noticed()).to.equal(1);
  });

  it('gives each hole its own patience', () => {
    const { clock, lost, noticed } = watching(1);
    lost.heard([2]);
    clock.advance(1.5 * second);
    lost.heard([1, 4]);
    clock.advance(1.5 * second);
    expect(noticed()).to.equal(0);
    clock.advance(0.5 * second);
    expect(noticed()).to.equal(1);
  });

  it('is patient with what overtakes, comes twice or is older', () => {
    const { clock, lost, noticed } = watching(5);
    for (const sequence of [7, 6, 2, 7, 5, 5, 8]) lost.heard([sequence]);
    clock.advance(10 * second);
    expect(noticed()).to.equal(0);
    expect(clock.pending).to.equal(0);
  });

  it('counts what was heard while the desk was asked', () => {
    const { clock, lost, noticed } = watching(1);
    lost.heard([1, 2, 3, 5]);
    lost.begin(2);
    lost.heard([4, 6]);
    clock.advance(10 * second);
    expect(noticed()).to.equal(0);
  });

  it('notices nothing where a hole proves nothing, and forgets what it knew', () => {
    const { clock, lost, noticed } = watching(undefined);
    lost.heard([1, 9]);
    lost.begin(1);
    lost.heard([3]);
    lost.begin(undefined);
    lost.begin(1);
    lost.heard([1, 2]);
    clock.advance(10 * second);
    expect(noticed()).to.equal(0);
  });

  it('does not collect numbers without end', () => {
    const { clock, lost, noticed } = watching(1);
    lost.heard(Array.from({ length: 2000 }, (_, index) => index + 2));
    expect(noticed()).to.equal(1);
    expect(clock.pending).to.equal(0);
  });

  it('notices exactly the schedules from which something is missing', () => {
    const schedule = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });
    const property = fc.property(schedule, fc.array(fc.nat(29)), (sequences, again) => {
      const { clock, lost, noticed } = watching(1);
      for (const sequence of [...sequences, ...again.flatMap((index) => sequences[index] ?? [])]) lost.heard([sequence]);
      clock.advance(2 * second);
      expect(noticed()).to.equal(Math.max(...sequences) > sequences.length ? 1 : 0);
    });
    fc.assert(property, runs(1_000, 100_000));
  });
});

describe('a desk', () => {
  afterEach(closeDesks);

  it('reads everything again 2 s after a hole in news that the desk calls gapless, and nowhere else', async () => {
    for (const gaplessFrom of [1, undefined]) {
      const it = await desk((backend) => {
        backend.facts.set('c1', nothingAsked('c1'));
        if (gaplessFrom !== undefined) backend.me = { ...backend.me, gaplessFrom };
      });
      it.look('c1', { activities: true });
      await settled();
      const numbered = (sequence: number) => ({ ...news('window.changed', { window: {} }), sequence });
      // a kind that nobody knows yet has arrived all the same
      it.backend.tell(numbered(1), { ...numbered(2), kind: 'sticker' } as never, numbered(4));
      await it.pass(second);
      it.backend.tell(numbered(3), numbered(6));
      await it.pass(1.9 * second);
      expect(it.backend.asked('activities')).to.have.length(1);
      it.backend.me = { ...it.backend.me, ...(gaplessFrom !== undefined && { gaplessFrom: 7 }) };
      await it.pass(0.1 * second);
      expect(it.backend.asked('activities')).to.have.length(gaplessFrom === undefined ? 1 : 2);
      expect(it.backend.subscriptions).to.have.length(1);
    }
  });

  it('does not hurry where news are lost all the time', async () => {
    const it = await desk((backend) => (backend.me = { ...backend.me, gaplessFrom: 1 }));
    for (let sequence = 2; sequence < 240; sequence += 2) {
      it.backend.tell({ ...news('window.changed', { window: {} }), sequence });
      it.backend.me = { ...it.backend.me, gaplessFrom: sequence + 1 };
      await it.pass(second);
    }
    expect(it.backend.asked('desk').length).to.be.within(3, 20);
  });
});
