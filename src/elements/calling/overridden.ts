import type { FirstMessages, SomeMessages } from '../../i18n/messages.js';

/** The words with the host's own in place of some: sentences are taken whole, groups of them are gone into. */
export const overridden = <W extends FirstMessages>(words: W, own: SomeMessages): W => merged(words, own) as W;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(words: unknown, own: unknown): unknown {
  if (own === undefined) return words;
  if (!isGroup(words) || !isGroup(own)) return own;
  const changed = Object.keys(own).map((name) => [name, merged(words[name], own[name])]);
  return { ...words, ...Object.fromEntries(changed) };
}
