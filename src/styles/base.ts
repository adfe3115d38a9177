import { css } from 'lit';
import { tokens } from './tokens.js';

const reset = css`
  :host {
    color: var(--_text);
    font: 400 var(--_size-m) / var(--_line) var(--_font);
    text-align: start;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
  }
  /* words of one direction on a page of the other keep their own order, on the page's side */
  :where(p, h2, h3, h4, time) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  bdi {
    unicode-bidi: isolate;
  }
  .figure {
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .small {
    font-size: var(--_size-s);
  }
  .muted {
    color: var(--_text-muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const iconsAndSpinner = css`
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
  .spinner {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    border: 2px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: spin 900ms linear infinite;
  }
  @keyframes spin {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      display: none;
    }
  }
`;

/** What every element with a shadow root starts from: tokens, a reset, text, icons and the spinner. */
export const base = [tokens, reset, iconsAndSpinner];
