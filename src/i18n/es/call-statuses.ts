import type { CallStatusMessages, TicketOutcomeMessages } from '../parts/call-statuses.js';

export const statuses: CallStatusMessages = {
  incoming: {
    ringing: 'Sonando',
    ongoing: 'En curso',
    completed: 'Completada',
    missed: 'Perdida',
    declined: 'Rechazada',
    disconnected: 'Interrumpida',
  },
  outgoing: {
    calling: 'Llamando',
    ringing: 'Sonando',
    ongoing: 'En curso',
    completed: 'Completada',
    unanswered: 'Sin respuesta',
    declined: 'Rechazada',
    disconnected: 'Interrumpida',
  },
};

export const outcomes: TicketOutcomeMessages = { completed: 'Completada', missed: 'Perdida', rejected: 'Rechazada', dropped: 'Cortada' };
