import { expect } from '@open-wc/testing';
import { Unseen } from '../../src/calling/unseen.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { minute } from './desk.js';

function unseen(again: (one: string) => boolean = () => false) {
  const clock = new VirtualClock(0);
  const told: string[] = [];
  const list: Unseen<string> = new Unseen(clock, (one) => {
    told.push(`${one} at ${clock.now() / minute}`);
    if (again(one)) list.add(one);
  });
  return { clock, told, list };
}

describe('Unseen', () => {
  it('tells each 5 minutes after it was last left, with one timer', () => {
    const { clock, told, list } = unseen();
    list.add('a');
    clock.advance(minute);
    list.add('b');
    clock.advance(minute);
    list.add('a');
    expect(clock.pending).to.equal(1);
    clock.advance(20 * minute);
    expect(told).to.deep.equal(['b at 6', 'a at 7']);
    expect(clock.pending).to.equal(0);
  });

  it('does not tell what was seen again', () => {
    const { clock, told, list } = unseen();
    list.add('a');
    list.add('b');
    list.delete('a');
    clock.advance(5 * minute);
    expect(told).to.deep.equal(['b at 5']);
  });

  it('lets what is left anew wait anew, and nothing else for it', () => {
    const { clock, told, list } = unseen((one) => one === 'a');
    list.add('a');
    clock.advance(minute);
    list.add('b');
    clock.advance(10 * minute);
    expect(told).to.deep.equal(['a at 5', 'b at 6', 'a at 10']);
  });

  it('is silent once stopped', () => {
    const { clock, told, list } = unseen();
    list.add('a');
    list.stop();
    clock.advance(10 * minute);
    expect(told).to.deep.equal([]);
  });
});
