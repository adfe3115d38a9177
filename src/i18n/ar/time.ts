import type { TimeUnit, TimeWords } from '../format.js';
import { agoIn } from '../units.js';
import { plural } from './grammar.js';

/** As they stand after "بعد", "خلال" and "لمدة": Intl knows the nominative alone. */
const words: Readonly<Record<TimeUnit, readonly [one: string, two: string, few: string, many: string, other: string]>> = {
  day: ['يوم', 'يومين', 'أيام', 'يومًا', 'يوم'],
  hour: ['ساعة', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'],
  minute: ['دقيقة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'],
  second: ['ثانية', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية'],
};

const number = new Intl.NumberFormat('ar-u-nu-latn');

export const time: TimeWords = {
  unit: (count, unit) => {
    const [one, two, few, many, other] = words[unit];
    const figure = number.format(count);
    return plural(count, { one, two, few: `${figure} ${few}`, many: `${figure} ${many}`, other: `${figure} ${other}` });
  },
  join: (larger, smaller) => `${larger} و${smaller}`,
  now: 'الآن',
  ago: agoIn('ar-u-nu-latn'),
  today: 'اليوم',
  yesterday: 'أمس',
  dayAndClock: (day, clock) => `${day}، ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (بعد ${left})`,
};
