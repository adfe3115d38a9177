import type { TimeWords } from '../format.js';
import { agoIn, unitsIn } from '../units.js';

export const time: TimeWords = {
  unit: unitsIn('hi', 'long'),
  join: (larger, smaller) => `${larger} ${smaller}`,
  now: 'अभी',
  ago: agoIn('hi'),
  today: 'आज',
  yesterday: 'कल',
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (${left} बाद)`,
};
