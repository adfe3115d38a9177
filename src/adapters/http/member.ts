import { AdapterError } from '../../adapter.js';

/** One member of a JSON object; the object itself missing is a `bad-answer`, what the member holds is for the reader to judge. */
export function member(answer: unknown, name: string): unknown {
  if (typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name)) return (answer as Record<string, unknown>)[name];
  throw new AdapterError('bad-answer', { details: name });
}
