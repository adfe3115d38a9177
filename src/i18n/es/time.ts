import type { TimeWords } from '../format.js';
import { unitsIn } from '../units.js';

const unit = unitsIn('es', 'short');

export const time: TimeWords = {
  unit,
  join: (larger, smaller) => `${larger} ${smaller}`,
  now: 'ahora',
  ago: (count, of) => `hace ${unit(count, of)}`,
  today: 'Hoy',
  yesterday: 'Ayer',
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (en ${left})`,
};
