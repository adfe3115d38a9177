import type { CallStatusMessages, TicketOutcomeMessages } from '../parts/call-statuses.js';

export const statuses: CallStatusMessages = {
  incoming: {
    ringing: 'घंटी बज रही है',
    ongoing: 'जारी',
    completed: 'पूरी हुई',
    missed: 'मिस्ड',
    declined: 'अस्वीकार की गई',
    disconnected: 'कट गई',
  },
  outgoing: {
    calling: 'कॉल लगाई जा रही है',
    ringing: 'घंटी बज रही है',
    ongoing: 'जारी',
    completed: 'पूरी हुई',
    unanswered: 'नहीं उठाई गई',
    declined: 'अस्वीकार की गई',
    disconnected: 'कट गई',
  },
};

export const outcomes: TicketOutcomeMessages = { completed: 'पूरी हुई', missed: 'मिस्ड', rejected: 'अस्वीकार की गई', dropped: 'बीच में कटी' };
