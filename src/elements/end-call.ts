import type { Calling } from '../calling/calling.js';
import type { CallNow } from '../calling/conversation.js';

/** Hangs up. A dial that has not answered has no id yet: its conversation ends it. */
export function endCall(calling: Calling, { id, conversation }: CallNow): void {
  if (id !== undefined) calling.send({ type: 'call.end', call: id });
  else if (conversation !== undefined) calling.conversation(conversation).send({ type: 'call.end' });
}
