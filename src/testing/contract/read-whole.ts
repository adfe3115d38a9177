import type { Read } from '../../boundary/warning.js';
import { whatWasExpected } from '../../boundary/what-was-expected.js';
import { must } from './trial.js';

/** What the SDK reads of an answer. What it refuses, or leaves out with a warning, fails, and says what was expected where. */
export function readWhole<T>(what: string, answer: unknown, reading: (answer: unknown) => Read<T>): T {
  const { value, warnings } = refusalsToo(reading, answer);
  const [first] = warnings;
  must(!first, `${what} can be read whole (${first && described(first, answer)})`);
  return value as T;
}

function described({ name, where }: { readonly name: string; readonly where: string }, answer: unknown): string {
  const expected = whatWasExpected(answer, where);
  return `${name} at ${where}${expected && `: ${expected}`}`;
}

/** A refusal of the whole is told as a warning: it names its place, too. */
function refusalsToo<T>(reading: (answer: unknown) => Read<T>, answer: unknown) {
  try {
    return reading(answer);
  } catch (thrown) {
    const { code, details } = thrown as { readonly code: string; readonly details: string };
    return { value: undefined, warnings: [{ name: code, where: details }] };
  }
}
