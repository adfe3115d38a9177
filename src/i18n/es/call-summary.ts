import type { CallSummaryMessages } from '../parts/call-summary.js';

export const callSummary: CallSummaryMessages = {
  title: 'Llamada',
  from: 'De',
  to: 'Para',
  started: 'Inicio',
  rang: 'Sonó',
  duration: 'Duración',
  agent: 'Agente',
  noPhone: 'sin número de teléfono',
  notConnected: 'Sin conexión',
  running: 'Sigue en curso',
  rangAt: (moment, length) => (length ? `${moment}, durante ${length}` : moment),
  activities: (count) => (count === 1 ? 'Ver 1 actividad' : `Ver ${count} actividades`),
};
