import type { Messages } from '../../i18n/messages.js';
import { loadOnce } from '../../load-once.js';

/** One import a locale: only the one that is spoken is fetched. */
export const locales = {
  en: loadOnce(async () => (await import('../../i18n/en.js')).en),
  hi: loadOnce(async () => (await import('../../i18n/hi.js')).hi),
  'pt-BR': loadOnce(async () => (await import('../../i18n/pt-BR.js')).ptBR),
  es: loadOnce(async () => (await import('../../i18n/es.js')).es),
  id: loadOnce(async () => (await import('../../i18n/id.js')).id),
  ar: loadOnce(async () => (await import('../../i18n/ar.js')).ar),
} satisfies Record<string, () => Promise<Messages>>;

export type LocaleName = keyof typeof locales;

const names = Object.keys(locales) as LocaleName[];

/** The locale for a language tag: pt-PT is spoken to in the Portuguese there is, who reads none of these languages in English. */
export function localeFor(tag: string): LocaleName {
  const { language, script } = maximized(tag) ?? {};
  // Hindi in Latin letters is read by others than Hindi in its own
  return names.find((name) => maximized(name)?.language === language && maximized(name)?.script === script) ?? 'en';
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
