import { html } from 'lit';
import type { Phrase } from '../i18n/phrase.js';

/** A sentence with its names and figures isolated from the direction of the text around them. */
export const phrase = (sentence: Phrase) =>
  sentence.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('name' in piece) return html`<bdi>${piece.name}</bdi>`;
    return 'strong' in piece ? html`<b>${piece.strong}</b>` : html`<span class="figure within">${piece.figure}</span>`;
  });
