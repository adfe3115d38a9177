/** A sentence of which some parts are shown in their own way; `elements/phrase.ts` renders it. */
export type Phrase = readonly Piece[];

export type Piece =
  | string
  /** Written by a person: isolated from the direction of the text around it. */
  | { readonly name: string }
  | { readonly strong: string }
  /** A number, duration or identifier: isolated, tabular, never broken over two lines. */
  | { readonly figure: string };

export const name = (text: string): Piece => ({ name: text });
export const strong = (text: string): Piece => ({ strong: text });
export const figure = (text: string): Piece => ({ figure: text });

/** A phone number, which is read from left to right everywhere, or the name of somebody who has none. */
export const party = (text: string): Piece => (/^\+?\d/u.test(text) ? figure(`\u200e${text}`) : name(text));

/** Template tag for phrases: ``say`${name('Amara')} ${strong('allowed calls')}` ``. A whole phrase may stand inside. */
export const say = (texts: TemplateStringsArray, ...values: readonly (Piece | Phrase)[]): Phrase =>
  texts.flatMap((text, index) => [text, values[index] ?? []].flat()).filter((piece) => piece !== '');

/** The phrase as plain text, for announcements and labels. */
export const plain = (phrase: Phrase): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : Object.values(piece)[0])).join('');
