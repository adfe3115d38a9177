import type { TimeWords } from '../format.js';
import { unitsIn } from '../units.js';

const unit = unitsIn('pt-BR', 'short');

export const time: TimeWords = {
  unit,
  join: (larger, smaller) => `${larger} ${smaller}`,
  now: 'agora',
  ago: (count, of) => `há ${unit(count, of)}`,
  today: 'Hoje',
  yesterday: 'Ontem',
  dayAndClock: (day, clock) => `${day}, ${clock}`,
  momentAndLeft: (moment, left) => `${moment} (em ${left})`,
};
