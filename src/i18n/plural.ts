/** The words for a count, by the forms that a language has; `other` stands for those that are left out. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Chooses among them: `plural(2, { one: '1 call', other: '2 calls' })`. */
export function pluralIn(locale: string): (count: number, words: Plural) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, words) => words[rules.select(count)] ?? words.other;
}
