import { expect } from '@open-wc/testing';
import { ServerClock } from '../../src/calling/server-clock.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

describe('ServerClock', () => {
  const follows: readonly (readonly [number, boolean, number])[] = [
    [1_000_000, false, 1_000_000],
    [1_000_500, false, 1_000_000], // the network’s delay
    [1_000_501, true, 1_000_501],
    [999_499, true, 999_499],
    [5_000_000, true, 5_000_000],
  ];
  for (const [serverTime, wasWrong, now] of follows) {
    it(`reads ${now} after the server said ${serverTime}`, () => {
      const clock = new ServerClock(new VirtualClock(1_000_000));
      expect(clock.follow(serverTime)).to.equal(wasWrong);
      expect(clock.now()).to.equal(now);
    });
  }

  it('goes on with the own clock, whose waits it takes', () => {
    const own = new VirtualClock(1_000_000);
    const clock = new ServerClock(own);
    clock.follow(2_000_000);
    let rang = 0;
    clock.setTimeout(() => (rang += 1), 100);
    clock.clearTimeout(clock.setTimeout(() => (rang += 10), 100));
    own.advance(100);
    expect(clock.now()).to.equal(2_000_100);
    expect(rang).to.equal(1);
  });
});
