import type { TimeWords } from '../format.js';

export const time: TimeWords = {
  day: (count) => `${count} d`,
  hour: (count) => `${count} h`,
  minute: (count) => `${count} min`,
  second: (count) => `${count} s`,
  join: (larger, smaller) => `${larger} ${smaller}`,
  now: 'now',
  ago: (duration) => `${duration} ago`,
  today: 'Today',
  yesterday: 'Yesterday',
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (in ${left})`,
};
