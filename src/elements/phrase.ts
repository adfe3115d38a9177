import { noChange } from 'lit';
import { directive, type DirectiveResult } from 'lit/directive.js';
import type { Phrase, Piece } from '../i18n/phrase.js';
import { Filling } from './filling.js';

/** One node for each piece, made anew only when the sentence is another one: templates for its pieces cost a feed more than its rows. */
class Sentence extends Filling<[Phrase]> {
  #shown: string | undefined;

  override render(sentence: Phrase): Node | typeof noChange {
    const shown = JSON.stringify(sentence);
    if (shown === this.#shown) return noChange;
    this.#shown = shown;
    const nodes = document.createDocumentFragment();
    const isolates = !leftToRight.test(shown);
    nodes.append(...sentence.map((piece) => nodeOf(piece, isolates)));
    return nodes;
  }
}

/** Letters and signs of European languages: where there is nothing else, nothing has to be isolated, which the first layout of a feed would feel. */
const leftToRight = /^[ -\u024f\u2010-\u2027]*$/;

/** No line is too short for so many characters. */
const brief = 12;

function nodeOf(piece: Piece, isolates: boolean): string | HTMLElement {
  if (typeof piece === 'string') return piece;
  if ('name' in piece) return isolates ? holding('bdi', piece.name) : piece.name;
  if ('strong' in piece) return holding('b', piece.strong);
  const figure = holding('span', piece.figure);
  figure.className = piece.figure.length > brief ? 'figure within' : 'figure';
  return figure;
}

function holding(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/**
 * A sentence with its names and figures isolated from the direction of the words around them: as a child, or as all that an element holds. The
 * element around it goes by the direction of its words (`unicode-bidi: plaintext`, see `base.ts`).
 */
export const phrase: (sentence: Phrase) => DirectiveResult = directive(Sentence);
