import { AdapterError } from '../../adapter.js';
import { asFailure } from '../../boundary/failure.js';
import type { Clock } from '../../clock.js';
import type { Duration } from '../../domain/instant.js';
import type { Send } from './authorization.js';
import { withDeadline } from './deadline.js';
import { problemOf } from './problem.js';

/** How the backend is reached. */
export interface Wire {
  readonly baseUrl: string;
  readonly send: Send;
  readonly clock: Clock;
  readonly credentials: RequestCredentials;
}

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly signal: AbortSignal;
  readonly limit: Duration;
  /** Sent as `Idempotency-Key`. */
  readonly key?: string;
  readonly body?: unknown;
  /** The page is going away: sent before anything is awaited, and outlives the page. */
  readonly leaving?: boolean;
}

/** Asks the backend once. The JSON it answered, `undefined` for an empty answer; every failure but a cancelled one is an `AdapterError`. */
export async function request(wire: Wire, { method, path, signal, limit, key, body, leaving = false }: Question): Promise<unknown> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (key !== undefined) headers['Idempotency-Key'] = key;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const ask = async (signal: AbortSignal): Promise<unknown> => {
    const make = (authorization: string | undefined) =>
      new Request(wire.baseUrl + path, {
        method,
        headers: authorization === undefined ? headers : { ...headers, Authorization: authorization },
        signal,
        credentials: wire.credentials,
        cache: 'no-store',
        // a redirect would lead to a sign-in page, or carry the token elsewhere
        redirect: 'manual',
        keepalive: leaving,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    return answerOf(await wire.send(make, leaving), wire.clock, path);
  };
  try {
    return await withDeadline({ limit, clock: wire.clock, signal }, ask);
  } catch (thrown) {
    if (signal.aborted || thrown instanceof AdapterError) throw thrown;
    throw new AdapterError(asFailure(thrown).because, { cause: thrown });
  }
}

async function answerOf(response: Response, clock: Clock, path: string): Promise<unknown> {
  if (!response.ok) throw await problemOf(response, clock.now(), path);
  // a body that breaks off is an `AbortError` in Firefox, as if somebody had given up
  const text = await response.text().catch((cause: unknown) => {
    throw new AdapterError('connection-problem', { cause });
  });
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AdapterError('bad-answer', { details: `${response.status} without JSON` });
  }
}
