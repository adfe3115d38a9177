/** Whether Intl takes it: it throws at a locale or a zone that it does not know. */
export function isKnownToIntl(format: { readonly locale?: string; readonly timeZone?: string }): boolean {
  try {
    new Intl.DateTimeFormat(format.locale ?? 'en', { timeZone: format.timeZone });
    return true;
  } catch {
    return false;
  }
}
