import { asFailure } from '../boundary/failure.js';
import type { CallingFact, Failed } from './calling.js';
import { nameMistake } from './name-mistake.js';

/** What a host is told of an act that failed; what only a developer can mend is named on the console. */
export function failedFact(act: Failed['act'], thrown: unknown, conversation?: string): CallingFact {
  const { because, until, platformCode, details } = asFailure(thrown);
  if (because === 'bad-answer') nameMistake(act, details);
  const more = { ...(until !== undefined && { until }), ...(platformCode !== undefined && { platformCode }) };
  return { type: 'failed', detail: { act, because, ...more, ...(conversation !== undefined && { conversation }) } };
}
