import type { TimeWords } from '../format.js';

const number = new Intl.NumberFormat('en-GB');
const short = { day: 'd', hour: 'h', minute: 'min', second: 's' } as const;

export const time: TimeWords = {
  unit: (count, unit) => `${number.format(count)} ${short[unit]}`,
  join: (larger, smaller) => `${larger} ${smaller}`,
  now: 'now',
  ago: (count, unit) => `${time.unit(count, unit)} ago`,
  today: 'Today',
  yesterday: 'Yesterday',
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (in ${left})`,
};
