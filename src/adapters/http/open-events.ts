import { query } from './path.js';
import type { Wire } from './request.js';

/** What a header can carry; other cursors go in the query alone. */
const printable = /^[\x21-\x7e]+$/;

/** Opens the event stream after a cursor; without one, from now on. */
export function openEvents({ baseUrl, send, credentials }: Wire, after: string | undefined, signal: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'text/event-stream' };
  if (after !== undefined && printable.test(after)) headers['Last-Event-ID'] = after;
  return send(
    (authorization) =>
      new Request(`${baseUrl}/events${query({ after })}`, {
        headers: authorization === undefined ? headers : { ...headers, Authorization: authorization },
        signal,
        credentials,
        cache: 'no-store',
        redirect: 'manual',
      }),
  );
}
