import { expect } from '@open-wc/testing';
import { backOff, wait } from '../../src/calling/retry.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { settled } from './desk.js';

describe('backOff', () => {
  const rows: readonly (readonly [number, number, number])[] = [
    [1, 500, 1000],
    [2, 1000, 2000],
    [5, 8000, 16_000],
    [6, 15_000, 30_000],
    [60, 15_000, 30_000],
  ];
  for (const [tries, least, most] of rows) {
    it(`is between ${least} and ${most} ms before try ${tries}`, () => {
      expect(backOff(tries, () => 0)).to.equal(least);
      expect(backOff(tries, () => 1)).to.equal(most);
    });
  }
});

describe('wait', () => {
  it('takes as long as the clock says', async () => {
    const clock = new VirtualClock(0);
    let over = false;
    void wait(clock, 1000).then(() => (over = true));
    clock.advance(999);
    await settled();
    expect(over).to.equal(false);
    clock.advance(1);
    await settled();
    expect(over).to.equal(true);
  });
});
