import { expect } from '@open-wc/testing';
import { day, hour, minute, second } from '../../src/domain/instant.js';
import { en } from '../../src/i18n/en.js';
import { formatOf } from '../../src/i18n/format.js';

const now = Date.UTC(2026, 9, 15, 10, 24);
const inUtc = { ...en, timeZone: 'UTC' };
const utc = formatOf(inUtc);

describe('formatOf', () => {
  it('is made once for the words of a desk', () => {
    expect(formatOf(inUtc)).to.equal(utc);
    expect(formatOf({ ...inUtc, timeZone: 'Asia/Tokyo' })).not.to.equal(utc);
  });

  it('writes moments in the agent’s time zone', () => {
    const at = Date.UTC(2026, 9, 20, 14, 5);
    expect(utc.moment(at)).to.equal('Tue 20 Oct, 14:05');
    expect(formatOf({ ...en, timeZone: 'Asia/Tokyo' }).moment(at)).to.equal('Tue 20 Oct, 23:05');
  });

  it('writes the clock to the second, for the records of a call', () => {
    expect(utc.exactClock(Date.UTC(2026, 9, 15, 8, 5, 9))).to.equal('08:05:09');
  });

  it('writes an hour of twelve without a zero before it, and one of twenty-four with it', () => {
    const at = Date.UTC(2026, 9, 15, 8, 5, 9);
    const clocks = (locale: string) => {
      const { clock, exactClock, moment } = formatOf({ ...inUtc, locale });
      return [clock(at), exactClock(at), moment(at)].map((written) => /\d+[:.]05.*$/u.exec(written)?.[0].replace(/\s/gu, ' '));
    };
    expect(clocks('en-US')).to.deep.equal(['8:05 AM', '8:05:09 AM', '8:05 AM']);
    expect(clocks('hi')).to.deep.equal(['8:05 am', '8:05:09 am', '8:05 am']);
    expect(clocks('ar-u-nu-latn')).to.deep.equal(['8:05 ص', '8:05:09 ص', '8:05 ص']);
    expect(clocks('pt-BR')).to.deep.equal(['08:05', '08:05:09', '08:05']);
    expect(clocks('id')).to.deep.equal(['08.05', '08.05.09', '08.05']);
  });

  it('knows the day of a moment in every zone, to the second at which it begins', () => {
    for (const timeZone of ['UTC', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Chatham', 'America/St_Johns', 'Africa/Cairo']) {
      const { dayKey } = formatOf({ ...en, timeZone });
      const { format: written } = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' });
      const days = new Map<string, string>();
      for (let at = now; at < now + 366 * day; at += 7 * hour + 7 * minute) {
        const quarter = at - (at % (15 * minute));
        for (const near of [at, quarter, quarter - second]) {
          const known = days.get(dayKey(near)) ?? written(near);
          expect(known, `${timeZone} ${new Date(near).toISOString()}`).to.equal(written(near));
          days.set(dayKey(near), known);
        }
      }
      expect(new Set(days.values()).size, timeZone).to.equal(days.size);
    }
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
    it(`finds yesterday ${name}`, () => expect(formatOf({ ...en, timeZone: 'Europe/Berlin' }).day(before, at)).to.equal('Yesterday'));

  const ahead = [
    [now + 47 * second, 'Thu 15 Oct, 10:24 (in 47 s)'],
    [now + 5 * day + 3 * hour, 'Tue 20 Oct, 13:24 (in 5 d 3 h)'],
    [now + 7 * day, 'Thu 22 Oct, 10:24'],
    [now, 'Thu 15 Oct, 10:24'],
    [now - hour, 'Thu 15 Oct, 09:24'],
  ] as const;
  for (const [at, words] of ahead) it(`says of a moment to come "${words}"`, () => expect(utc.ahead(at, now)).to.equal(words));

  const past = [
    [now - 2 * hour - 3 * minute, 'today, 08:21'],
    [Date.UTC(2026, 9, 14, 17, 40), 'yesterday, 17:40'],
    [Date.UTC(2026, 9, 12, 9, 15), 'Mon 12 Oct, 09:15'],
  ] as const;
  for (const [at, words] of past) it(`says of a moment gone "${words}"`, () => expect(utc.past(at, now)).to.equal(words));

  // the same moments on both sides of a clock change, and in zones that are not whole hours away
  const zones = [
    ['Europe/Berlin, an hour before summer time ends', 'Europe/Berlin', Date.UTC(2026, 9, 25, 0, 30), 'Sun 25 Oct, 02:30'],
    ['Europe/Berlin, the same clock an hour later', 'Europe/Berlin', Date.UTC(2026, 9, 25, 1, 30), 'Sun 25 Oct, 02:30'],
    ['America/New_York, before summer time begins', 'America/New_York', Date.UTC(2026, 2, 8, 6, 59), 'Sun 8 Mar, 01:59'],
    ['America/New_York, a minute later', 'America/New_York', Date.UTC(2026, 2, 8, 7, 0), 'Sun 8 Mar, 03:00'],
    ['Australia/Lord_Howe, which shifts by half an hour', 'Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 30), 'Sun 4 Oct, 02:30'],
    ['Asia/Kathmandu', 'Asia/Kathmandu', Date.UTC(2026, 9, 20, 14, 5), 'Tue 20 Oct, 19:50'],
    ['Pacific/Kiritimati, a day ahead', 'Pacific/Kiritimati', Date.UTC(2026, 9, 20, 14, 5), 'Wed 21 Oct, 04:05'],
  ] as const;
  for (const [name, timeZone, at, words] of zones)
    it(`writes the wall clock of ${name}`, () => expect(formatOf({ ...en, timeZone }).moment(at)).to.equal(words));

  it('counts what is left in hours that pass, not on the wall clock', () => {
    const berlin = formatOf({ ...en, timeZone: 'Europe/Berlin' });
    const noon = Date.UTC(2026, 9, 24, 10); // 12:00 on the day before the clock goes back
    expect(berlin.ahead(noon + day, noon)).to.equal('Sun 25 Oct, 11:00 (in 1 d)');
  });
});
