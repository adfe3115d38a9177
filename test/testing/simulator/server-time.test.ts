import { expect } from '@open-wc/testing';
import { ServerTime } from '../../../src/testing/simulator/server-time.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';

describe('ServerTime', () => {
  it('starts where it is told and follows the clock', () => {
    const clock = new VirtualClock(1000);
    const time = new ServerTime(clock, 500);
    clock.advance(20);
    expect(time.now()).to.equal(520);
  });

  it('does what is due on a jump in order, each at its own moment, also what is set on the way', () => {
    const time = new ServerTime(new VirtualClock(0), 0);
    const seen: string[] = [];
    const sees = (what: string) => () => void seen.push(`${what}@${time.now()}`);
    time.after(20, sees('second'));
    time.after(10, () => {
      sees('first')();
      time.after(5, sees('between'));
    });
    const cancel = time.after(15, sees('never'));
    cancel();
    time.jump(30);
    expect(seen).to.eql(['first@10', 'between@15', 'second@20']);
    expect(time.now()).to.equal(30);
  });

  it('wakes with the clock after a jump moved what is due closer', () => {
    const clock = new VirtualClock(0);
    const time = new ServerTime(clock, 0);
    let at = 0;
    time.after(100, () => (at = time.now()));
    time.jump(90);
    clock.advance(9);
    expect(at).to.equal(0);
    clock.advance(1);
    expect(at).to.equal(100);
  });

  it('never asks the clock for a delay that timers cannot hold', () => {
    const clock = new VirtualClock(0);
    const delays: number[] = [];
    const noting = {
      now: () => clock.now(),
      clearTimeout: (handle: unknown) => clock.clearTimeout(handle),
      setTimeout: (callback: () => void, delay: number) => (delays.push(delay), clock.setTimeout(callback, delay)),
    };
    const time = new ServerTime(noting, 0);
    const inFiftyDays = 50 * 24 * 60 * 60 * 1000;
    let at = 0;
    time.at(inFiftyDays, () => (at = time.now()));
    clock.advance(inFiftyDays);
    expect(at).to.equal(inFiftyDays);
    expect(Math.max(...delays)).to.be.below(2 ** 31);
  });

  it('steps past what was told, and only then', () => {
    const clock = new VirtualClock(0);
    const time = new ServerTime(clock, 0);
    time.step();
    expect(time.now()).to.equal(0);
    time.step();
    expect(time.now()).to.equal(1);
    clock.advance(10);
    time.step();
    expect(time.now()).to.equal(11);
    time.told();
    time.step();
    expect(time.now()).to.equal(12);
  });
});
