import { en } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';

/** Around every sentence of the pseudo-locale. */
export const [opening, closing] = ['⟦', '⟧'] as const;

/**
 * English with a mark around every sentence, so that words on the screen that come from elsewhere stand out. What Intl writes between
 * them (weekdays, months) is Japanese: no Latin letter is left that the catalogue does not answer for.
 */
export const pseudoLocale: Messages = { ...(marked(en) as Messages), locale: 'ja', direction: en.direction, stop: en.stop };

function marked(words: unknown): unknown {
  if (typeof words === 'string') return words && `${opening}${words}${closing}`;
  if (Array.isArray(words)) return words.length > 0 ? [opening, ...words, closing] : words; // a phrase, shown piece by piece
  if (typeof words === 'function') return (...about: unknown[]) => marked(words(...about));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, inside]) => [name, marked(inside)]));
}
