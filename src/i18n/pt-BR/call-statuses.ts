import type { CallStatusMessages, TicketOutcomeMessages } from '../parts/call-statuses.js';

export const statuses: CallStatusMessages = {
  incoming: {
    ringing: 'Tocando',
    ongoing: 'Em andamento',
    completed: 'Concluída',
    missed: 'Perdida',
    declined: 'Recusada',
    disconnected: 'Interrompida',
  },
  outgoing: {
    calling: 'Ligando',
    ringing: 'Tocando',
    ongoing: 'Em andamento',
    completed: 'Concluída',
    unanswered: 'Não atendida',
    declined: 'Recusada',
    disconnected: 'Interrompida',
  },
};

export const outcomes: TicketOutcomeMessages = { completed: 'Concluída', missed: 'Perdida', rejected: 'Recusada', dropped: 'Caiu' };
