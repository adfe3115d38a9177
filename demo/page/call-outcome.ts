import type { CallNow } from '../../src/calling/conversation.js';
import { firstName } from './first-name.js';

/** One sentence about a call that is over. It never guesses who hung up. */
export function callOutcome({ status, line, endedBy, missed, failure }: CallNow): string {
  const name = firstName(line.customer.name);
  if (failure && status === 'calling') return 'The call could not be placed.';
  switch (status) {
    case 'unanswered':
      return `${name} didn’t pick up.`;
    case 'declined':
      return endedBy?.kind === 'agent' ? 'The call was declined.' : `${name} declined the call.`;
    case 'missed':
      return missed?.after === undefined ? 'Nobody answered.' : `Nobody answered within ${missed.after} s.`;
    case 'disconnected':
      return 'The connection was lost.';
    default:
      if (endedBy?.kind === 'agent') return `Ended by ${endedBy.name ?? 'an agent'}.`;
      return endedBy?.kind === 'customer' ? `Ended by ${name}.` : 'The call is over.';
  }
}
