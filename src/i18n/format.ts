import { day, hour, minute, second, type Duration, type Instant } from '../domain/instant.js';

export type TimeUnit = 'day' | 'hour' | 'minute' | 'second';

/** What Intl does not say, or not in the short form the pictures use. */
export interface TimeWords {
  /** "3 d", "47 s" */
  readonly unit: (count: number, unit: TimeUnit) => string;
  /** Joins two units: "3 d 4 h". */
  readonly join: (larger: string, smaller: string) => string;
  /** Under a minute ago. */
  readonly now: string;
  /** "6 min ago" */
  readonly ago: (count: number, unit: TimeUnit) => string;
  readonly today: string;
  readonly yesterday: string;
  /** "today, 08:21" */
  readonly dayAndClock: (day: string, clock: string) => string;
  /** "Tue 20 Oct, 14:05 (in 5 d 3 h)" */
  readonly momentAndLeft: (moment: string, left: string) => string;
}

/** Writes moments, durations and numbers in one locale and one time zone. */
export interface Format {
  /** "Tue 20 Oct, 14:05" */
  moment(at: Instant): string;
  /** A moment to come: under 7 days with what is left, "Tue 20 Oct, 14:05 (in 5 d 3 h)". */
  ahead(at: Instant, now: Instant): string;
  /** A moment that has passed, inside a sentence: "today, 08:21", "yesterday, 17:40", "Mon 12 Oct, 09:15". */
  past(at: Instant, now: Instant): string;
  /** "Thu 15 Oct 2026, 08:21:14" */
  exactMoment(at: Instant): string;
  /** "14:05" */
  clock(at: Instant): string;
  /** "14:05:09" */
  exactClock(at: Instant): string;
  /** "Today", "Yesterday", "Mon 12 Oct", in another year "Mon 12 Oct 2026". */
  day(at: Instant, now: Instant): string;
  /** Equal for two moments of the same calendar day. */
  dayKey(at: Instant): string;
  /** "now", "6 min ago", "2 h ago" today; the clock on earlier days. */
  since(at: Instant, now: Instant): string;
  /** "6 min ago", "2 h ago" for anything under a day, else the moment. */
  ago(at: Instant, now: Instant): string;
  /** Two units at most: "3 d 4 h", "1 min 47 s". Rounds down; never less than one second. */
  duration(length: Duration): string;
  /** Whole days, rounded, at least one: "7 days". */
  days(length: Duration): string;
  /** Of a running call: "2:14", "1:02:14". */
  timer(length: Duration): string;
  /** "1,024" */
  number(count: number): string;
}

interface Locale {
  /** BCP 47, for Intl. */
  readonly locale: string;
  /** IANA; the browser's own when absent. */
  readonly timeZone?: string;
  readonly time: TimeWords;
}

const made = new WeakMap<Locale, Format>();

/** Under this the time left stands beside a moment to come. */
const leftIsShownUnder = 7 * day;

/** The one format of these messages, in their locale and time zone. */
export function formatOf(messages: Locale): Format {
  const format = made.get(messages) ?? createFormat(messages);
  made.set(messages, format);
  return format;
}

/** In no zone does a day begin within one. */
const quarter = 15 * minute;

/** What holds for a quarter of an hour. A feed asks for the same few moments again and again, and for another `now` with every tick. */
function remembering(find: (at: Instant) => number): (at: Instant) => number {
  const found = new Map<number, number>();
  return (at) => {
    const count = Math.floor(at / quarter);
    const known = found.get(count) ?? find(count * quarter);
    if (found.size > 200) found.clear();
    found.set(count, known);
    return known;
  };
}

type Formatters = ReturnType<typeof createFormatters>;

const formatters = new Map<string, Formatters>();

/** Those of a locale and zone, whoever asks: every desk that is opened has words of its own, and making them costs more than the rows of a feed. */
function formattersOf({ locale, timeZone }: Locale): Formatters {
  const name = `${locale} ${timeZone}`;
  const known = formatters.get(name) ?? createFormatters(locale, timeZone);
  formatters.set(name, known);
  return known;
}

/** "08:05" of twenty-four hours, "8:05 AM" of twelve: there nobody writes the zero. */
function inHours(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(locale, options);
  return format.resolvedOptions().hour12 ? new Intl.DateTimeFormat(locale, { ...options, hour: 'numeric' }) : format;
}

function createFormatters(locale: string, timeZone: string | undefined) {
  // made when first asked for: each costs more than a row of the feed, and no element asks for all
  const intl = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (at: Instant) => (format ??= inHours(locale, timeZone ? { ...options, timeZone } : options)).format(at);
  };
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const toMinute = { hour: '2-digit', minute: '2-digit' } as const;
  const calendar = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', timeZone ? { timeZone } : {});
  return {
    clock: intl(toMinute),
    exactClock: intl({ ...toMinute, second: '2-digit' }),
    moment: intl({ ...date, ...toMinute }),
    exactMoment: intl({ ...date, year: 'numeric', ...toMinute, second: '2-digit' }),
    dayOfYear: intl(date),
    dayWithYear: intl({ ...date, year: 'numeric' }),
    year: intl({ year: 'numeric' }),
    /** Counts calendar days, whatever their length: those on which the clock changes have 23 or 25 hours. */
    dayNumber: remembering((at: Instant) => {
      const [month = 1, date = 1, ofYear = 1970] = calendar.format(at).split('/').map(Number);
      return Date.UTC(ofYear, month - 1, date) / day;
    }),
    numbers: new Intl.NumberFormat(locale),
    twoDigits: new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }),
    relativeDay: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    days: new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
  };
}

function createFormat(messages: Locale): Format {
  const { time } = messages;
  const { clock, exactClock, moment, exactMoment, dayOfYear, dayWithYear, year } = formattersOf(messages);
  const { dayNumber, relativeDay, days, numbers, twoDigits } = formattersOf(messages);
  const number = (count: number) => numbers.format(count);

  const duration = (length: Duration) => {
    const seconds = Math.max(1, Math.floor(length / second));
    const units = [
      { unit: 'day', count: Math.floor((seconds * second) / day) },
      { unit: 'hour', count: Math.floor(((seconds * second) % day) / hour) },
      { unit: 'minute', count: Math.floor(((seconds * second) % hour) / minute) },
      { unit: 'second', count: seconds % (minute / second) },
    ] as const;
    const first = units.findIndex(({ count }) => count > 0);
    const [larger, smaller] = units.slice(first, first + 2).map(({ unit, count }) => (count > 0 ? time.unit(count, unit) : ''));
    return larger && smaller ? time.join(larger, smaller) : (larger ?? '');
  };
  const ago = (at: Instant, now: Instant) => {
    if (now - at < minute) return time.now;
    if (now - at < hour) return time.ago(Math.floor((now - at) / minute), 'minute');
    return now - at < day ? time.ago(Math.floor((now - at) / hour), 'hour') : moment(at);
  };

  return {
    moment,
    ahead: (at, now) => (now < at && at - now < leftIsShownUnder ? time.momentAndLeft(moment(at), duration(at - now)) : moment(at)),
    past(at, now) {
      const daysAgo = dayNumber(now) - dayNumber(at);
      return daysAgo === 0 || daysAgo === 1 ? time.dayAndClock(relativeDay.format(-daysAgo, 'day'), clock(at)) : moment(at);
    },
    exactMoment,
    clock,
    exactClock,
    duration,
    days: (length) => days.format(Math.max(1, Math.round(length / day))),
    number,
    ago,
    since: (at, now) => (dayNumber(at) >= dayNumber(now) ? ago(at, now) : clock(at)),
    dayKey: (at) => String(dayNumber(at)),
    day(at, now) {
      const daysAgo = dayNumber(now) - dayNumber(at);
      if (daysAgo === 0) return time.today;
      if (daysAgo === 1) return time.yesterday;
      return year(at) === year(now) ? dayOfYear(at) : dayWithYear(at);
    },
    timer(length) {
      const seconds = Math.max(0, Math.floor(length / second));
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
      const tail = twoDigits.format(seconds % 60);
      return hours > 0 ? `${number(hours)}:${twoDigits.format(minutes)}:${tail}` : `${number(minutes)}:${tail}`;
    },
  };
}
