import { css } from 'lit';

/**
 * The look of one control that waits: it is all that an element needs before its desk comes. Tokens are private properties, each read
 * from a public `--wa-calling-*` that a host may set on any ancestor. Sizes derive from `--wa-calling-font-size`; colours follow
 * `color-scheme`, so a theme is one CSS declaration of the host's. Text and controls grow with the root's font, and do not shrink with a
 * page that counts in tenths of it (`62.5%`).
 */
export const control = css`
  :host {
    --_font: var(
      --wa-calling-font,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      system-ui,
      sans-serif
    );
    --_font-size: var(--wa-calling-font-size, max(0.875rem, 14px));
    --_line: var(--wa-calling-line, 1.43);
    --_radius-m: var(--wa-calling-radius-m, 0.5rem);
    --_control: var(--wa-calling-control, max(2.25rem, 36px));
    --_icon: var(--wa-calling-icon, 1.25em);
    --_size-m: var(--wa-calling-size-m, var(--_font-size));
    --_fill: var(--wa-calling-fill, light-dark(#edeff1, #2a2f35));
    --_fill-hover: var(--wa-calling-fill-hover, light-dark(#e2e5e9, #343a41));
    --_border-strong: var(--wa-calling-border-strong, light-dark(#858d97, #727b86));
    --_text: var(--wa-calling-text, light-dark(#171b20, #eceff2));
    --_text-muted: var(--wa-calling-text-muted, light-dark(#59616b, #a3acb6));
    --_focus: var(--wa-calling-focus, light-dark(#1d62d8, #7fb0ff));
    --_fast: var(--wa-calling-fast, 120ms);
    --_ease: var(--wa-calling-ease, cubic-bezier(0.2, 0, 0, 1));

    /* important is stronger than the page here: a reset with * matches the element itself, and what it sets there would be inherited */
    color: var(--_text) !important;
    -webkit-text-fill-color: currentcolor !important;
    font: 400 var(--_size-m) / var(--_line) var(--_font) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    word-break: normal !important;
    overflow-wrap: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
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
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
    :host {
      --_fast: 0s;
    }
    .spinner {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_fill: ButtonFace;
      --_fill-hover: ButtonFace;
      --_border-strong: ButtonBorder;
      --_text: CanvasText;
      --_text-muted: CanvasText;
      --_focus: Highlight;
    }
  }
`;
