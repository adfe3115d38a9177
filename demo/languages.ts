import type { LocaleName } from '../src/elements/calling/locales.js';

/** The languages of the elements, each as its readers call it. */
export const languages = {
  en: 'English',
  hi: 'हिन्दी',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
  id: 'Bahasa Indonesia',
  ar: 'العربية',
} as const satisfies Record<LocaleName, string>;

export const languageNames = Object.keys(languages) as LocaleName[];

const place = 'wa-calling-demo/language';

/** The language chosen last. */
export const savedLanguage = (): LocaleName => languageNames.find((name) => name === localStorage.getItem(place)) ?? 'en';

/** Only the elements speak it, from now on; the page around them stays English, and says so by its own `lang`. */
export function useLanguage(name: LocaleName): void {
  localStorage.setItem(place, name);
  document.querySelector('wa-calling')?.setAttribute('lang', name);
}
