import { css } from 'lit';
import { control } from './control.js';
import { tokens } from './tokens.js';

const text = css`
  /* no last line of one short word, as of a time's "PM" */
  :host {
    text-wrap-style: pretty;
  }
  textarea {
    text-wrap-style: auto;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
  }
  /* words of one direction on a page of the other keep their own order, on the page's side */
  :where(p, h2, h3, h4, dd, time) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ul,
  ol {
    list-style: none;
  }
  bdi {
    unicode-bidi: isolate;
  }
  .figure {
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* moves to the next line as a whole, and breaks only where a whole line is too short for it */
  .figure.within {
    display: inline-block;
    max-inline-size: 100%;
    white-space: normal;
  }
  .small {
    font-size: var(--_size-s);
  }
  .muted {
    color: var(--_text-muted);
  }
`;

const icons = css`
  .icon {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
  }
  .icon.little,
  .small .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }
`;

/** What every element with a shadow root starts from: tokens, a reset, text, icons and the spinner. */
export const base = [control, tokens, text, icons];
