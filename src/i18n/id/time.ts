import type { TimeWords } from '../format.js';
import { agoIn, unitsIn } from '../units.js';

export const time: TimeWords = {
  unit: unitsIn('id', 'long'),
  join: (larger, smaller) => `${larger} ${smaller}`,
  now: 'baru saja',
  ago: agoIn('id'),
  today: 'Hari ini',
  yesterday: 'Kemarin',
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (${left} lagi)`,
};
