import * as v from 'valibot';
import type { Instant } from '../domain/instant.js';
import type { Reason } from '../domain/reason.js';
import { facts, perhaps } from './facts.js';
import { instant, whole } from './number.js';
import { parse } from './parse.js';
import { isReason } from './reason.js';
import { text } from './text.js';

/** Our problem types; the code follows. */
const ours = 'urn:wa-calling:problem:';

/** What the body of a refused request says, as far as it can be read. */
export interface Problem {
  /** Absent when there is none, or one that we do not know. */
  readonly code?: Reason;
  readonly until?: Instant;
  readonly details?: string;
  readonly platformCode?: number;
}

const problem = facts({
  type: perhaps(v.string()),
  code: perhaps(v.string()),
  detail: perhaps(text),
  until: perhaps(instant),
  platformCode: perhaps(whole),
});

/** Reads a problem of RFC 9457 with our extensions; anything else is a problem that says nothing. */
export function readProblem(value: unknown): Problem {
  const read = parse(problem, value);
  if (!read.ok) return {};
  const { type, code = type?.startsWith(ours) ? type.slice(ours.length) : undefined, detail, ...more } = read.value;
  return { ...more, ...(isReason(code) && { code }), ...(detail && { details: detail }) };
}
