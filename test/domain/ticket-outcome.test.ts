import { expect } from '@open-wc/testing';
import type { CallStatus, TicketOutcome } from '../../src/domain/call.js';
import { ticketOutcome } from '../../src/domain/ticket-outcome.js';

describe('ticketOutcome', () => {
  const rows: Record<CallStatus, TicketOutcome | undefined> = {
    completed: 'completed',
    missed: 'missed',
    unanswered: 'missed',
    declined: 'rejected',
    disconnected: 'dropped',
    calling: undefined,
    ringing: undefined,
    ongoing: undefined,
  };
  for (const [status, outcome] of Object.entries(rows)) {
    it(`${status}: ${outcome ?? 'nothing yet'}`, () => expect(ticketOutcome(status as CallStatus)).to.equal(outcome));
  }
});
