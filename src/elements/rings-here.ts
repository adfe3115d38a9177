import type { CallNow } from '../calling/conversation.js';

/** A call that rings for this agent. */
export const ringsHere = ({ direction, status, mine }: CallNow): boolean => direction === 'incoming' && status === 'ringing' && mine;
