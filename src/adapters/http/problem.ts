import * as v from 'valibot';
import { AdapterError } from '../../adapter.js';
import { facts, maybe } from '../../boundary/facts.js';
import { instant, whole } from '../../boundary/number.js';
import { parse } from '../../boundary/parse.js';
import { isReason } from '../../boundary/reason.js';
import { text } from '../../boundary/text.js';
import { second, type Instant } from '../../domain/instant.js';
import type { Reason } from '../../domain/reason.js';
import { reasonOf } from '../../domain/refusal.js';

/** Our problem types; the code follows. */
const ours = 'urn:wa-calling:problem:';

/** A wrong member is no reason to lose the others. */
const member = <S extends v.GenericSchema>(schema: S) => v.fallback(maybe(schema), undefined);

const problem = facts({
  type: member(v.string()),
  code: member(v.string()),
  detail: member(text),
  until: member(instant),
  platformCode: member(whole),
});

/** What an answer with an error status means (RFC 9457, where the body says more than the status). */
export async function problemOf(response: Response, now: Instant): Promise<AdapterError> {
  const read = parse(problem, await jsonOf(response));
  const { type, code = type?.startsWith(ours) ? type.slice(ours.length) : undefined, detail, ...more } = read.ok ? read.value : {};
  const until = more.until ?? retryAfter(response.headers, now);
  return new AdapterError(isReason(code) ? code : reasonFor(response.status, more.platformCode), {
    ...more,
    ...(until !== undefined && { until }),
    ...(detail && { details: detail }),
  });
}

function reasonFor(status: number, platformCode: number | undefined): Reason {
  const reason = platformCode === undefined ? undefined : reasonOf(platformCode);
  if (reason && reason !== 'refused') return reason;
  if (status >= 500) return status === 501 ? 'not-supported' : 'connection-problem';
  if (status < 400) return 'bad-answer';
  return byStatus.get(status) ?? reason ?? 'refused';
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
] satisfies [number, Reason][]);

/** `Retry-After` in seconds or as a date, by the server's clock where it tells the time. */
function retryAfter(headers: Headers, now: Instant): Instant | undefined {
  const given = headers.get('Retry-After');
  if (given === null) return undefined;
  const serverNow = Date.parse(headers.get('Date') ?? '');
  const until = /^\d+$/.test(given) ? (Number.isNaN(serverNow) ? now : serverNow) + Number(given) * second : Date.parse(given);
  return v.is(instant, until) ? until : undefined;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()) as unknown;
  } catch {
    return undefined;
  }
}
