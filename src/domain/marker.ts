import type { CallOutcome, LastCall } from './call.js';
import type { Instant } from './instant.js';

/** What a chat-list item shows of its calls. */
export type Marker = 'missed' | 'in-call';

/**
 * The marker of a chat-list item. `in-call` while customer and agent are connected; a call that only rings is not one. `missed` when
 * the last call was an incoming one that nobody answered, until it was seen: an outgoing call without an answer needs nobody's attention.
 */
export function markerOf(
  { lastCall, call }: { readonly lastCall?: LastCall | undefined; readonly call?: Pick<CallOutcome, 'status'> | undefined },
  seenAt: Instant = -Infinity,
): Marker | undefined {
  if (call?.status === 'ongoing') return 'in-call';
  return lastCall?.direction === 'incoming' && lastCall.status === 'missed' && lastCall.at > seenAt ? 'missed' : undefined;
}
