import type { CallNow } from '../calling/conversation.js';
import type { Instant } from '../domain/instant.js';

/** A call that rings for this agent. */
export const ringsHere = ({ direction, status, mine }: CallNow): boolean => direction === 'incoming' && status === 'ringing' && mine;

/** Those that ring for this agent, in the order of their cards: the one that rings longest is first. */
export const ringingHere = (calls: readonly CallNow[], now: Instant): readonly CallNow[] =>
  calls.filter(ringsHere).sort((a, b) => (a.askedAt ?? now) - (b.askedAt ?? now));
