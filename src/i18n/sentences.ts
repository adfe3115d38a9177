/** The sentence with the stop of its language, unless it ends by itself. Those that come from the platform end as they like. */
export const ended = (sentence: string, stop: string): string => {
  const text = sentence.trim();
  return /[.!?…。؟।]$/u.test(text) ? text : `${text}${stop}`;
};

/** Words as running text, each of them a sentence; what is empty is left out. */
export const sentences = ({ stop }: { readonly stop: string }, ...words: readonly (string | false | undefined)[]): string =>
  words
    .map((each) => (each ? ended(each, stop) : ''))
    .filter(Boolean)
    .join(' ');
