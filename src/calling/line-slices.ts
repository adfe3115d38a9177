import type { ConversationFacts } from '../adapter.js';
import type { LineFacts } from '../domain/line-facts.js';

/**
 * What the backend said of a conversation, as dated slices of its line. Its silence speaks too: limits, verdicts, a restriction and a
 * request that it no longer reports are gone.
 */
export function lineSlices(told: ConversationFacts): Partial<LineFacts> & Pick<LineFacts, 'line'> {
  const { asOf: at, line, window, permission, request, limits, restriction, may, requestedAt, connected, streak } = told;
  return {
    line,
    permission,
    window: { ...window, at },
    ...(request ? { request } : { noRequestAt: at }),
    limits: { ...limits, at },
    restriction: { what: 'none', ...restriction, at },
    may: { ...may, at },
    ...(requestedAt && { requestedAt }),
    ...(connected && { connected }),
    ...(streak !== undefined && { streak: { count: streak, at } }),
  };
}
