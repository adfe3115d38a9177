import type { IncomingStatus, OutgoingStatus, TicketOutcome } from '../../domain/call.js';

/** The product's exact words for the statuses of a call, by direction. */
export interface CallStatusMessages {
  readonly incoming: Readonly<Record<IncomingStatus, string>>;
  readonly outgoing: Readonly<Record<OutgoingStatus, string>>;
}

/** What a call leaves on the ticket. */
export type TicketOutcomeMessages = Readonly<Record<TicketOutcome, string>>;
