import { AdapterError } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { text } from '../../boundary/text.js';
import { knownMembers } from '../../domain/known-members.js';
import { reasonOf } from '../../domain/refusal.js';
import { platformCode } from './platform-value.js';

const refused = facts({
  error: facts({
    code: platformCode,
    message: perhaps(text),
    error_data: perhaps(facts({ details: perhaps(text) })),
  }),
});

/** What the platform means by a refused request, as the error that an adapter throws; undefined when the answer is no refusal. */
export function readRefusal(body: unknown): AdapterError | undefined {
  const read = parse(refused, body);
  if (!read.ok) return undefined;
  const { code, message, error_data } = read.value.error;
  return new AdapterError(reasonOf(code), { platformCode: code, ...knownMembers({ details: error_data?.details ?? message }) });
}
