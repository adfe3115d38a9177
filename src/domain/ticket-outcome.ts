import type { CallStatus, TicketOutcome } from './call.js';

/** What a call of this status leaves on the ticket; nothing while it lives. */
export function ticketOutcome(status: CallStatus): TicketOutcome | undefined {
  switch (status) {
    case 'completed':
      return 'completed';
    case 'missed':
    case 'unanswered':
      return 'missed';
    case 'declined':
      return 'rejected';
    case 'disconnected':
      return 'dropped';
    case 'calling':
    case 'ringing':
    case 'ongoing':
      return undefined;
    default:
      return status satisfies never;
  }
}
