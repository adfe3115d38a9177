import { expect } from '@open-wc/testing';
import { Soon } from '../../src/calling/soon.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

function counted() {
  const clock = new VirtualClock();
  let runs = 0;
  return { clock, soon: new Soon(clock, 500, () => (runs += 1)), runs: () => runs };
}

describe('Soon', () => {
  it('does it once for all that ask in between, and again for who asks later', () => {
    const { clock, soon, runs } = counted();
    soon.ask();
    clock.advance(400);
    soon.ask();
    expect(runs()).to.equal(0);
    clock.advance(100);
    expect([runs(), soon.waits]).to.deep.equal([1, false]);
    soon.ask();
    clock.advance(500);
    expect(runs()).to.equal(2);
  });

  for (const event of ['beforeunload', 'blur'])
    it(`does it at once at ${event}, and only while something waits`, () => {
      const { clock, soon, runs } = counted();
      dispatchEvent(new Event(event));
      expect(runs()).to.equal(0);
      soon.ask();
      dispatchEvent(new Event(event));
      dispatchEvent(new Event(event));
      clock.advance(1000);
      expect(runs()).to.equal(1);
    });

  it('does nothing once it was stopped', () => {
    const { clock, soon, runs } = counted();
    soon.ask();
    soon.stop();
    dispatchEvent(new Event('beforeunload'));
    clock.advance(1000);
    expect([runs(), clock.pending]).to.deep.equal([0, 0]);
  });
});
