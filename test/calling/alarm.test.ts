import { expect } from '@open-wc/testing';
import { Alarm } from '../../src/calling/alarm.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { day, hour, minute } from './desk.js';

function alarmed() {
  const clock = new VirtualClock(0);
  const rang: number[] = [];
  return { clock, rang, alarm: new Alarm(clock, () => rang.push(clock.now())) };
}

describe('Alarm', () => {
  it('rings once, at the earliest moment that was set', () => {
    const { clock, rang, alarm } = alarmed();
    alarm.set(3 * minute);
    alarm.set(minute);
    alarm.set(2 * minute);
    alarm.set(undefined);
    clock.advance(hour);
    expect(rang).to.deep.equal([minute]);
  });

  it('rings weeks ahead, though no single wait is that long', () => {
    const { clock, rang, alarm } = alarmed();
    alarm.set(40 * day);
    clock.advance(40 * day - 1);
    expect(rang).to.deep.equal([]);
    clock.advance(1);
    expect(rang).to.deep.equal([40 * day]);
  });

  it('rings at once for a moment that has passed, and within the hour after the clock leapt over it', () => {
    const { clock, rang, alarm } = alarmed();
    alarm.set(-1);
    clock.advance(0);
    expect(rang).to.deep.equal([0]);
    alarm.set(10 * day);
    const now = clock.now.bind(clock);
    clock.now = () => now() + 20 * day;
    clock.advance(hour);
    expect(rang).to.have.length(2);
  });

  it('is silent once stopped, and can be set again', () => {
    const { clock, rang, alarm } = alarmed();
    alarm.set(minute);
    alarm.stop();
    clock.advance(hour);
    expect(rang).to.deep.equal([]);
    alarm.set(2 * hour);
    clock.advance(hour);
    expect(rang).to.deep.equal([2 * hour]);
    expect(clock.pending).to.equal(0);
  });

  it('may be set again by whoever it rings for', () => {
    const { clock, rang } = alarmed();
    const alarm: Alarm = new Alarm(clock, () => {
      rang.push(clock.now());
      if (rang.length < 3) alarm.set(clock.now() + minute);
    });
    alarm.set(minute);
    clock.advance(hour);
    expect(rang).to.deep.equal([minute, 2 * minute, 3 * minute]);
  });
});
