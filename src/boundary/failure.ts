import * as v from 'valibot';
import type { Failure } from '../domain/failure.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import { reasonOf } from '../domain/refusal.js';
import { facts, perhaps } from './facts.js';
import { instant, whole } from './number.js';
import { parse } from './parse.js';
import { isReason } from './reason.js';
import { text } from './text.js';

const refusal = facts({
  code: perhaps(v.string()),
  until: perhaps(instant),
  details: perhaps(text),
  platformCode: perhaps(whole),
});

const troubles: Readonly<Record<MicrophoneTrouble, true>> = {
  denied: true,
  missing: true,
  busy: true,
  unplugged: true,
  'blocked-by-frame': true,
  insecure: true,
};

/** What the microphone's own error carries. */
const microphone = facts({ trouble: v.picklist(Object.keys(troubles) as readonly MicrophoneTrouble[]) });

const named = facts({ name: v.string() });

/** Names under which browsers say that waiting was given up. */
const gaveUp: ReadonlySet<string> = new Set(['AbortError', 'TimeoutError']);

/**
 * What an adapter's throw means, whatever was thrown. Hosts may throw look-alikes (`name: 'AdapterError'` and a `code`), since
 * their bundle may hold another copy of the class. Anything else is a connection problem, and its message is kept to itself.
 */
export function asFailure(thrown: unknown): Failure {
  const error = parse(named, thrown);
  if (!error.ok) return { because: 'connection-problem' };
  if (error.value.name === 'MicrophoneUnavailable') {
    const cause = parse(microphone, thrown);
    return { because: 'no-microphone', ...(cause.ok && { microphone: cause.value.trouble }) };
  }
  if (error.value.name !== 'AdapterError') return { because: gaveUp.has(error.value.name) ? 'no-answer' : 'connection-problem' };
  const read = parse(refusal, thrown);
  if (!read.ok) return { because: 'refused' };
  const { code, ...more } = read.value;
  if (isReason(code)) return { because: code, ...more };
  return { because: more.platformCode === undefined ? 'refused' : reasonOf(more.platformCode), ...more };
}
