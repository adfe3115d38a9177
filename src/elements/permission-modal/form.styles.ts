import { css } from 'lit';

/** Choices and fields. */
export const formStyles = css`
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .choice:only-of-type {
    grid-column: 1 / -1;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.125rem 0.625rem;
    align-content: start;
    padding: 0.75rem 0.875rem;
    border-radius: var(--_radius-l);
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    cursor: pointer;
  }
  .choice > .icon {
    color: var(--_text-muted);
  }
  .choice b {
    font-weight: 600;
  }
  .choice:has(:checked) {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .choice:has(:checked) > .icon {
    color: var(--_text);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice.blocked {
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_border);
    cursor: not-allowed;
  }
  .means {
    grid-column: 2 / -1;
    color: var(--_text-muted);
    font-size: 0.9286em;
  }
  .cost {
    display: flex;
    grid-column: 2 / -1;
    gap: var(--_space-2);
    align-items: center;
    margin-block-start: 0.375rem;
    font-size: var(--_size-s);
  }
  .blocked .cost {
    color: var(--_warning-text);
    font-weight: 600;
  }
  .pips {
    display: inline-flex;
    flex: none;
    gap: 3px;
  }
  .pips i {
    inline-size: 0.875rem;
    block-size: 0.3125rem;
    border-radius: 2px;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
  }
  .pips .on {
    background: var(--_text-muted);
    box-shadow: none;
  }
  .pips.full .on {
    background: var(--_warning);
  }

  input[type='radio'] {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0.125rem 0 0;
    border-radius: 50%;
    box-shadow: inset 0 0 0 1.5px var(--_border-strong);
    appearance: none;
    cursor: inherit;
  }
  input[type='radio']:checked {
    box-shadow: inset 0 0 0 5px var(--_accent);
  }
  input[type='radio']:disabled {
    box-shadow: inset 0 0 0 1.5px var(--_border);
  }
  .choice input:focus-visible {
    outline: none;
  }

  /* side by side where both have room for their words */
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .pair > * {
    flex: 1 1 10em;
  }
  .pair > :first-child {
    flex-basis: 13em;
  }
  textarea.input {
    display: block;
    min-block-size: calc(4lh + 1rem);
    max-block-size: 40dvh;
    resize: none;
    field-sizing: content;
  }
  .field .over {
    color: var(--_danger-text);
    font-weight: 600;
  }
  .select {
    position: relative;
    display: grid;
    align-items: center;
  }
  .select .input {
    padding-inline-end: 2rem;
    appearance: none;
    cursor: pointer;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 0.6875rem;
    color: var(--_text-muted);
    pointer-events: none;
  }

  [part='picker'] {
    --wa-template-picker-rows: 17rem;
  }

  @container (max-width: 30rem) {
    .choices {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* shadows are not drawn there: borders say what they said */
  @media (forced-colors: active) {
    .choice {
      border: 1px solid ButtonBorder;
    }
    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    input[type='radio'] {
      appearance: auto;
    }
    .pips i {
      border: 1px solid CanvasText;
    }
    .pips .on {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
