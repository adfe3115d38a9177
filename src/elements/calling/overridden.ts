import type { FirstMessages } from '../../i18n/messages.js';

/** As `typeof`, and tells a group of sentences from a list and from null. */
export const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'object';

/** What only a whole locale says. */
const kept = { locale: undefined, timeZone: undefined, direction: undefined, stop: undefined };

/**
 * The words with the host's own in place of some: sentences are taken whole, groups of them are gone into. What is of another kind than
 * what it replaces would break a render: it is left out, and `wrong` hears its name.
 */
export const overridden = <W extends FirstMessages>(words: W, own: object, wrong: (name: string) => void): W =>
  merged(words, isGroup(own) ? { ...own, ...kept } : own, 'messages', wrong) as W;

function merged(words: unknown, own: unknown, name: string, wrong: (name: string) => void): unknown {
  if (own === undefined || own === null) return words;
  // of a part that is loaded later
  if (words === undefined) return own;
  if (kindOf(own) !== kindOf(words)) {
    wrong(name);
    return words;
  }
  if (!isGroup(words) || !isGroup(own)) return own;
  const changed = Object.keys(own).map((each) => [each, merged(words[each], own[each], `${name}.${each}`, wrong)]);
  return { ...words, ...Object.fromEntries(changed) };
}
