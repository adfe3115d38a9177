import type { ConversationState } from '../../src/calling/conversation.js';
import type { Activity } from '../../src/domain/activity.js';
import { second } from '../../src/domain/instant.js';
import { now, priya } from './states.js';

const outgoing = { line: 'l', call: { id: 'x', direction: 'outgoing' } } as const;

/** An outgoing call of 4 min 12 s, newest record first. */
export const completed: readonly Activity[] = [
  { ...outgoing, id: 't', at: now - second, actor: { kind: 'workflow' }, kind: 'ticket.updated', seconds: 252, outcome: 'completed' },
  { ...outgoing, id: 'e', at: now - 2 * second, actor: priya, kind: 'ended', seconds: 252 },
  { ...outgoing, id: 'c', at: now - 254 * second, actor: { kind: 'customer' }, kind: 'connected.by-customer', after: 8 },
];

/** An incoming one that nobody answered for 31 s. */
export const missed: readonly Activity[] = [
  {
    line: 'l',
    call: { id: 'y', direction: 'incoming' },
    id: 'm',
    at: now - 240 * second,
    actor: { kind: 'customer' },
    kind: 'missed.no-response',
    after: 31,
  },
];

/** An outgoing one that rang for 34 s. */
export const unanswered: readonly Activity[] = [
  { ...outgoing, id: 'u', at: now - 60 * second, actor: { kind: 'customer' }, kind: 'unanswered', after: 34 },
];

export const recorded = (rows: readonly Activity[]): Partial<ConversationState> => ({ activities: { status: 'live', rows } });
