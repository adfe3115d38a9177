import { expect } from '@open-wc/testing';
import { wait } from '../../src/calling/wait.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { settled } from './desk.js';

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

  it('is over at once when nobody wants to wait any more, and leaves no timer', async () => {
    const clock = new VirtualClock(0);
    const unwanted = new AbortController();
    let over = 0;
    void wait(clock, 1000, unwanted.signal).then(() => (over += 1));
    unwanted.abort();
    void wait(clock, 1000, unwanted.signal).then(() => (over += 1));
    await settled();
    expect([over, clock.pending]).to.deep.equal([2, 0]);
  });
});
