/** "Portuguese (Brazil)" for `pt_BR`; the platform's own spelling where Intl knows no name. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code.replaceAll('_', '-')) ?? code;
  } catch {
    return code;
  }
}
