import type { CallNow } from '../../../src/calling/conversation.js';
import { second } from '../../../src/domain/instant.js';
import type { Line } from '../../../src/domain/line.js';
import { pictureTime as now, quietState } from '../fake-desk.js';

export const amara = quietState.line as Line;
export const diego: Line = { customer: { id: 'diego', name: 'Diego Ramos' }, number: amara.number };
export const mei: Line = { customer: { id: 'mei', name: 'Mei Tanaka', phone: '+818012345678' }, number: amara.number };
export const jonas = { kind: 'agent', id: 'jonas', name: 'Jonas Weber' } as const;
export const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;

/** Amara's call, which has rung here for 12 s. */
export const ringing: CallNow & { readonly id: string } = {
  id: 'call-1',
  conversation: 'c1',
  direction: 'incoming',
  line: amara,
  live: true,
  mine: true,
  here: false,
  status: 'ringing',
  askedAt: now - 12 * second,
};

/** One without a phone number and without a conversation, and one with both, both later. */
export const fromDiego: CallNow & { readonly id: string } = withoutConversation({
  ...ringing,
  id: 'call-2',
  line: diego,
  askedAt: now - 7 * second,
});
export const fromMei = { ...ringing, id: 'call-3', line: mei, conversation: 'c3', askedAt: now - 3 * second };

/** Our own call with Amara that runs. */
export const running: CallNow = {
  ...ringing,
  id: 'call-0',
  direction: 'outgoing',
  here: true,
  status: 'ongoing',
  startedAt: now - 134 * second,
};

function withoutConversation({ conversation: _, ...call }: typeof ringing): CallNow & { readonly id: string } {
  return call;
}
