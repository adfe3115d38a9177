import * as v from 'valibot';
import { activity } from './activity.js';
import { unknownKind } from './by-kind.js';
import { callFrame } from './call.js';
import { conversationAnswer } from './conversation.js';
import { deskFrame } from './desk.js';
import { news } from './news.js';
import { signal } from './signal.js';
import { template, templatePageFrame } from './template.js';

/** What is read by itself: where it stands in an answer, and what it must be. The first that fits. */
const readings: readonly (readonly [place: RegExp, schema: v.GenericSchema])[] = [
  [/^(?:desk\.calls|conversations|news|activities|templates\.templates)$/, v.array(v.unknown())],
  [/^(?:desk\.calls\[\d+\]|conversations\[\d+\]\.call)\.signals\[\d+\]/, signal],
  [/^(?:desk\.calls\[\d+\]|conversations\[\d+\]\.call\b)/, callFrame],
  [/^conversations\[\d+\]/, conversationAnswer],
  [/^news\[\d+\]/, news],
  [/^activities\[\d+\]/, activity],
  [/^templates\.templates\[\d+\]/, template],
  [/^templates/, templatePageFrame],
  [/^desk/, deskFrame],
];

/**
 * What should have been at this place of an answer, in words: what the SDK expects there, and the type of what it found; never a value,
 * since values are personal data. Empty where nothing more can be said.
 */
export function whatWasExpected(answer: unknown, where: string): string {
  for (const [place, schema] of readings) {
    const [item] = place.exec(where) ?? [];
    if (item !== undefined) return wordsOf(schema, at(answer, stepsOf(item).slice(1)));
  }
  return '';
}

const stepsOf = (path: string): readonly string[] => path.match(/\w+/g) ?? [];

const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((inner, step) => (Object(inner) as Record<string, unknown>)[step], value);

function wordsOf(schema: v.GenericSchema, value: unknown): string {
  let issue = issueOf(schema, value);
  const [last] = issue?.path?.slice(-1) ?? [];
  // of a field that is not there only its name is said to be expected; of one that is `undefined`, what it should be
  if (issue && last?.origin === 'key') issue = issueOf(schema, withUndefined(value, stepsOf(v.getDotPath(issue) ?? '')));
  if (!issue || issue.message === unknownKind) return '';
  const found = typeOf(issue.input);
  const { expected } = issue;
  return expected === null || expected === 'unknown' || expected === found
    ? `another ${found} expected`
    : `${plain(expected)} expected, ${found} found`;
}

const issueOf = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value, { abortEarly: true }).issues?.[0];

function withUndefined(value: unknown, [step, ...further]: readonly string[]): unknown {
  if (step === undefined) return undefined;
  const inner = withUndefined(at(value, [step]), further);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === Number(step) ? inner : item))
    : { ...Object(value), [step]: inner };
}

const plain = (expected: string): string => (/^(?:Object|Array)$/.test(expected) ? expected.toLowerCase() : expected);

function typeOf(value: unknown): string {
  if (value === null || Number.isNaN(value)) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
}
