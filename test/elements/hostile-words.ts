import type { Messages } from '../../src/i18n/messages.js';

/** Fields of a state that people or the platform wrote. */
export const written: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'body',
  'header',
  'footer',
  'button',
  'examples',
  'text',
  'variables',
  'label',
  'details',
  'rejected',
]);

/** Beside what was written, words that the product knows. */
const known: ReadonlySet<string> = new Set(['id', 'kind', 'category', 'language', 'status']);

/** A state in which everything that somebody wrote reads otherwise: `write` is given the name of the field. */
export function rewritten<T>(state: T, write: (field: string) => string, field?: string): T {
  const change = (value: unknown, field: string | undefined): unknown => {
    if (typeof value === 'string') return field && value ? write(field) : value;
    if (Array.isArray(value)) return value.map((each: unknown) => change(each, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) => [name, change(inside, written.has(name) ? name : known.has(name) ? undefined : field)]),
    );
  };
  return change(state, field) as T;
}

/** A locale of a host in which every sentence is this text; where the sentence is put together, its names and figures are too. */
export function sentencesOf(words: Messages, text: string): Messages {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return text;
    if (typeof value === 'function') return (...about: unknown[]) => change(value(...about) as unknown);
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, change(inside)]));
  };
  const { locale, direction, stop } = words;
  return { ...(change(words) as Messages), locale, direction, stop };
}
