import { expect } from '@open-wc/testing';
import { systemClock } from '../../src/clock.js';
import { day, hour, minute, second } from '../../src/domain/instant.js';
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

  describe('serverTime', () => {
    const startedAt = 1_000_000;
    const spoken = () => {
      const own = { ...systemClock, at: startedAt, ran: 0, now: () => own.at, steady: () => own.ran };
      const clock = new ServerClock(own);
      expect(clock.serverTime).to.equal(undefined);
      clock.follow(startedAt);
      return { own, clock };
    };

    it('is known while the own clock runs as time does', () => {
      const { own, clock } = spoken();
      own.at += hour;
      own.ran += hour - second; // no clock is exact
      expect(clock.serverTime).to.equal(startedAt + hour);
    });

    for (const [what, by] of [
      ['set ahead', 10 * day],
      ['set back', -2 * minute],
    ] as const) {
      it(`is not known after the own clock was ${what}, until the server speaks again`, () => {
        const { own, clock } = spoken();
        own.at += by;
        expect(clock.serverTime).to.equal(undefined);
        expect(clock.follow(startedAt + second)).to.equal(true);
        expect(clock.serverTime).to.equal(startedAt + second);
      });
    }
  });

  it('is told as changed after a sleep too, in which steady time stood still', () => {
    const own = { ...systemClock, at: 1_000_000, now: () => own.at, steady: () => 0 };
    const clock = new ServerClock(own);
    clock.follow(own.at);
    own.at += hour;
    expect(clock.follow(own.at)).to.equal(true);
    expect(clock.follow(own.at)).to.equal(false);
  });

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
