import type { CallStatusMessages, TicketOutcomeMessages } from '../parts/call-statuses.js';

export const statuses: CallStatusMessages = {
  incoming: {
    ringing: 'Ringing',
    ongoing: 'Ongoing',
    completed: 'Completed',
    missed: 'Missed',
    declined: 'Declined',
    disconnected: 'Disconnected',
  },
  outgoing: {
    calling: 'Calling',
    ringing: 'Ringing',
    ongoing: 'Ongoing',
    completed: 'Completed',
    unanswered: 'Unanswered',
    declined: 'Declined',
    disconnected: 'Disconnected',
  },
};

export const outcomes: TicketOutcomeMessages = { completed: 'Completed', missed: 'Missed', rejected: 'Rejected', dropped: 'Dropped' };
