import { expect } from '@open-wc/testing';
import { day, hour, minute, second } from '../../src/domain/instant.js';
import { en } from '../../src/i18n/en.js';
import { formatOf } from '../../src/i18n/format.js';

const now = Date.UTC(2026, 9, 15, 10, 24);
const utc = formatOf(en, 'UTC');

describe('formatOf', () => {
  it('is made once for a locale and a time zone', () => {
    expect(formatOf(en, 'UTC')).to.equal(utc);
    expect(formatOf(en, 'Asia/Tokyo')).not.to.equal(utc);
  });

  it('writes moments in the agent’s time zone', () => {
    const at = Date.UTC(2026, 9, 20, 14, 5);
    expect(utc.moment(at)).to.equal('Tue 20 Oct, 14:05');
    expect(formatOf(en, 'Asia/Tokyo').moment(at)).to.equal('Tue 20 Oct, 23:05');
  });

  it('writes the clock to the second, for the records of a call', () => {
    expect(utc.exactClock(Date.UTC(2026, 9, 15, 8, 5, 9))).to.equal('08:05:09');
  });

  const durations = [
    [0, '1 s'],
    [47 * second, '47 s'],
    [107 * second, '1 min 47 s'],
    [2 * minute, '2 min'],
    [6 * hour + 12 * minute + 59 * second, '6 h 12 min'],
    [3 * day + 4 * hour + 59 * minute, '3 d 4 h'],
    [day + 59 * minute, '1 d'],
    [1500 * day, '1,500 d'],
  ] as const;
  for (const [length, words] of durations) it(`writes ${length} ms as ${words}`, () => expect(utc.duration(length)).to.equal(words));

  const timers = [
    [-5, '0:00'],
    [134_999, '2:14'],
    [hour + 2 * minute + 3 * second, '1:02:03'],
  ] as const;
  for (const [length, words] of timers) it(`times a call of ${length} ms as ${words}`, () => expect(utc.timer(length)).to.equal(words));

  const sinces = [
    ['a moment of the future', now + minute, 'now'],
    ['half a minute ago', now - 30 * second, 'now'],
    ['minutes ago', now - 6 * minute - 59 * second, '6 min ago'],
    ['hours ago', now - 2 * hour, '2 h ago'],
    ['an earlier day, though less than 24 h ago', now - 16.7 * hour, '17:42'],
  ] as const;
  for (const [name, at, words] of sinces) it(`dates ${name} as ${words}`, () => expect(utc.since(at, now)).to.equal(words));

  it('says how long ago on either side of midnight', () => {
    expect(utc.ago(now - 16.7 * hour, now)).to.equal('16 h ago');
    expect(utc.ago(now - 2 * day, now)).to.equal('Tue 13 Oct, 10:24');
  });

  const headings = [
    [now, 'Today'],
    [now - day, 'Yesterday'],
    [now - 2 * day, 'Tue 13 Oct'],
    [now + day, 'Fri 16 Oct'],
  ] as const;
  for (const [at, words] of headings) it(`heads a day with ${words}`, () => expect(utc.day(at, now)).to.equal(words));

  it('adds the year to a day of another year', () => expect(utc.day(now - 365 * day, now)).to.match(/15 Oct 2025$/u));

  const clockChanges = [
    ['early after a day of 25 hours', Date.UTC(2026, 9, 25, 23, 30), Date.UTC(2026, 9, 24, 22, 10)],
    ['late on a day of 25 hours', Date.UTC(2026, 9, 25, 22, 30), Date.UTC(2026, 9, 24, 10)],
    ['early after a day of 23 hours', Date.UTC(2026, 2, 29, 22, 10), Date.UTC(2026, 2, 29, 21, 50)],
  ] as const;
  for (const [name, at, before] of clockChanges)
    it(`finds yesterday ${name}`, () => expect(formatOf(en, 'Europe/Berlin').day(before, at)).to.equal('Yesterday'));
});
