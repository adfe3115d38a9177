import type { CallStatusMessages, TicketOutcomeMessages } from '../parts/call-statuses.js';

export const statuses: CallStatusMessages = {
  incoming: {
    ringing: 'Berdering',
    ongoing: 'Berlangsung',
    completed: 'Selesai',
    missed: 'Tak terjawab',
    declined: 'Ditolak',
    disconnected: 'Terputus',
  },
  outgoing: {
    calling: 'Memanggil',
    ringing: 'Berdering',
    ongoing: 'Berlangsung',
    completed: 'Selesai',
    unanswered: 'Tidak diangkat',
    declined: 'Ditolak',
    disconnected: 'Terputus',
  },
};

export const outcomes: TicketOutcomeMessages = { completed: 'Selesai', missed: 'Tak terjawab', rejected: 'Ditolak', dropped: 'Terputus' };
