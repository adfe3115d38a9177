import { expect } from '@open-wc/testing';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

describe('VirtualClock', () => {
  const told = (run: (clock: VirtualClock, tell: (word: string) => () => void) => void) => {
    const clock = new VirtualClock(1000);
    const words: string[] = [];
    run(clock, (word) => () => words.push(`${word}@${clock.now()}`));
    return words;
  };

  it('stands still until it is advanced', () => {
    const clock = new VirtualClock(1000);
    expect(clock.now()).to.equal(1000);
    clock.advance(250);
    expect(clock.now()).to.equal(1250);
  });

  it('fires due timers in the order of their moments, each at its own moment', () => {
    const words = told((clock, tell) => {
      clock.setTimeout(tell('late'), 20);
      clock.setTimeout(tell('early'), 10);
      clock.setTimeout(tell('never'), 31);
      clock.advance(30);
    });
    expect(words).to.eql(['early@1010', 'late@1020']);
  });

  it('fires timers of one moment in the order they were set', () => {
    const words = told((clock, tell) => {
      clock.setTimeout(tell('first'), 10);
      clock.setTimeout(tell('second'), 10);
      clock.advance(10);
    });
    expect(words).to.eql(['first@1010', 'second@1010']);
  });

  it('fires timers that were set while firing', () => {
    const words = told((clock, tell) => {
      const again = (left: number): void => {
        tell(`left ${left}`)();
        if (left) clock.setTimeout(() => again(left - 1), 10);
      };
      clock.setTimeout(() => again(2), 10);
      clock.advance(30);
    });
    expect(words).to.eql(['left 2@1010', 'left 1@1020', 'left 0@1030']);
  });

  it('forgets a cleared timer and counts those that wait', () => {
    const words = told((clock, tell) => {
      const handle = clock.setTimeout(tell('gone'), 10);
      clock.setTimeout(tell('kept'), 10);
      clock.clearTimeout(handle);
      expect(clock.pending).to.equal(1);
      clock.advance(10);
      expect(clock.pending).to.equal(0);
    });
    expect(words).to.eql(['kept@1010']);
  });
});
