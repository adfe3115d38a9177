const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** The name inside a plain sentence: a right-to-left one is isolated, so that it cannot reorder the words beside it. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/** Where the family name comes first. */
const familyFirst = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Words that call nobody by themselves: titles and initials ("Dr.", "J."), halves of a name ("Abdul", "أبو"). */
const incomplete = /^(?:.*\.|.|dr|mr|mrs|ms|abd|abdul|abdel|abdal|abu|umm?|عبد|أبو|ابو|أم|ام|د|डॉ|श्री|श्रीमती|सुश्री)$/iu;

/** What a sentence calls a customer or a colleague: the first name, the whole one where the first word is none; nothing when there is no name. */
export function firstName(person: { readonly name?: string | undefined } | undefined): string | undefined {
  const name = person?.name?.trim().replaceAll(/\s+/gu, ' ') ?? '';
  const [first = ''] = name.split(' ');
  const called = familyFirst.test(name) || incomplete.test(first) ? name : first;
  return called ? isolated(called) : undefined;
}
