import type { FirstMessages, Messages } from '../../i18n/messages.js';
import { loadOnce } from '../../load-once.js';

/** Two imports a locale, the second with what the first leaves out: fetched is only what the elements of the page say. */
export const locales = {
  en: {
    first: loadOnce(async () => (await import('../../i18n/en/first.js')).en),
    all: loadOnce(async () => (await import('../../i18n/en.js')).en),
  },
  hi: {
    first: loadOnce(async () => (await import('../../i18n/hi/first.js')).hi),
    all: loadOnce(async () => (await import('../../i18n/hi.js')).hi),
  },
  'pt-BR': {
    first: loadOnce(async () => (await import('../../i18n/pt-BR/first.js')).ptBR),
    all: loadOnce(async () => (await import('../../i18n/pt-BR.js')).ptBR),
  },
  es: {
    first: loadOnce(async () => (await import('../../i18n/es/first.js')).es),
    all: loadOnce(async () => (await import('../../i18n/es.js')).es),
  },
  id: {
    first: loadOnce(async () => (await import('../../i18n/id/first.js')).id),
    all: loadOnce(async () => (await import('../../i18n/id.js')).id),
  },
  ar: {
    first: loadOnce(async () => (await import('../../i18n/ar/first.js')).ar),
    all: loadOnce(async () => (await import('../../i18n/ar.js')).ar),
  },
} satisfies Record<string, { first: () => Promise<FirstMessages>; all: () => Promise<Messages> }>;

export type LocaleName = keyof typeof locales;

const names = Object.keys(locales) as LocaleName[];

/** The locale for a language tag: pt-PT is spoken to in the Portuguese there is, who reads none of these languages in English. */
export function localeFor(tag: string): LocaleName {
  const { language, script } = maximized(tag) ?? {};
  // Hindi in Latin letters is read by others than Hindi in its own
  const isOurs = (known: Intl.Locale | undefined) => known?.language === language && known?.script === script;
  return names.find((name) => isOurs(maximized(name))) ?? 'en';
}

/**
 * How Intl writes beside these words: as in the region that the page names, with the digits and the calendar of the words, since numbers
 * stand in sentences too.
 */
export function regional({ locale }: Pick<Messages, 'locale'>, tag: string): string {
  const asked = localeOf(tag);
  if (!asked?.region || asked.language !== localeOf(locale)?.language) return locale;
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  return new Intl.Locale(asked.baseName, { numberingSystem, calendar: 'gregory' }).toString();
}

const maximized = (tag: string): Intl.Locale | undefined => localeOf(tag)?.maximize();

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
