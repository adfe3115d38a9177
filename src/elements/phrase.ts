import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Phrase, Piece } from '../i18n/phrase.js';

/** One node for each piece, made anew only when the sentence is another one: templates for its pieces cost a feed more than its rows. */
class Sentence extends Directive {
  #shown: string | undefined;

  override render(sentence: Phrase): unknown {
    const shown = JSON.stringify(sentence);
    if (shown === this.#shown) return noChange;
    this.#shown = shown;
    const nodes = document.createDocumentFragment();
    nodes.append(...sentence.map(nodeOf));
    return nodes;
  }
}

function nodeOf(piece: Piece): string | HTMLElement {
  if (typeof piece === 'string') return piece;
  if ('name' in piece) return holding('bdi', piece.name);
  if ('strong' in piece) return holding('b', piece.strong);
  const figure = holding('span', piece.figure);
  figure.className = 'figure within';
  return figure;
}

function holding(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** A sentence with its names and figures isolated from the direction of the text around them. */
export const phrase: (sentence: Phrase) => DirectiveResult = directive(Sentence);
