import { AdapterError } from '../../adapter.js';
import { readProblem } from '../../boundary/problem.js';
import { second, type Instant } from '../../domain/instant.js';
import type { Reason } from '../../domain/reason.js';
import { reasonOf } from '../../domain/refusal.js';

/** What every backend has at these addresses: one that knows nothing of them is another, or stands elsewhere. */
const always = /^\/(?:desk|conversations)(?=\?|$)/;

/** What an answer with an error status means (RFC 9457, where the body says more than the status). `path`: what was asked for. */
export async function problemOf(response: Response, now: Instant, path = ''): Promise<AdapterError> {
  const { code, until = retryAfter(response.headers, now), ...more } = readProblem(await jsonOf(response));
  const [missing] = (response.status === 404 && always.exec(path)) || [];
  if (missing && !code && more.platformCode === undefined) return new AdapterError('bad-answer', { details: `404 at ${missing}` });
  return new AdapterError(code ?? reasonFor(response.status, more.platformCode), { ...more, ...(until !== undefined && { until }) });
}

/** The platform's number says more than the status, if we know it. */
function reasonFor(status: number, platformCode: number | undefined): Reason {
  const reason = platformCode === undefined ? undefined : reasonOf(platformCode);
  if (reason && reason !== 'refused') return reason;
  if (status === 501) return 'not-supported';
  if (status >= 500) return 'connection-problem';
  if (status < 400) return 'bad-answer';
  return byStatus.get(status) ?? 'refused';
}

const byStatus: ReadonlyMap<number, Reason> = new Map([
  [400, 'technical'],
  [401, 'signed-out'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [405, 'not-supported'],
  [408, 'no-answer'],
  [410, 'call-over'],
  [413, 'text-too-long'],
  [415, 'technical'],
  [429, 'asked-too-often'],
]);

/** `Retry-After` in seconds or as a date, by the server's clock where it tells the time. */
function retryAfter(headers: Headers, now: Instant): Instant | undefined {
  const given = headers.get('Retry-After') ?? '';
  const serverNow = Date.parse(headers.get('Date') ?? '');
  const until = /^\d{1,9}$/.test(given) ? (Number.isNaN(serverNow) ? now : serverNow) + Number(given) * second : Date.parse(given);
  return Number.isNaN(until) ? undefined : until;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()) as unknown;
  } catch {
    return undefined;
  }
}
