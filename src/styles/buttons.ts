import { css } from 'lit';

/** `.button` (with `primary call danger plain little square`), `.link` and `.segments`. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_control);
    padding: 0.375rem 0.875rem;
    border: 0;
    border-radius: var(--_radius-m);
    background: var(--_fill);
    color: var(--_text);
    font-weight: 500;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    transition: background var(--_fast) var(--_ease);
  }
  .button:hover {
    background: var(--_fill-hover);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.call {
    background: var(--_call);
    color: var(--_on-call);
  }
  .button.call:hover {
    background: var(--_call-hover);
  }
  .button.danger {
    background: var(--_danger);
    color: var(--_on-danger);
  }
  .button.danger:hover {
    background: var(--_danger-hover);
  }
  .button.plain {
    background: none;
  }
  .button.plain:hover {
    background: var(--_fill);
  }
  .button.little {
    min-block-size: var(--_control-small);
    padding: 0.1875rem 0.625rem;
    border-radius: var(--_radius-s);
    font-size: var(--_size-s);
    white-space: nowrap;
  }
  .button.square {
    inline-size: var(--_control);
    padding: 0;
  }
  .button[aria-disabled='true'] {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    color: var(--_text-muted);
    cursor: not-allowed;
  }
  .link {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 500;
    text-align: start;
    text-decoration: underline 1px var(--_border-strong);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .segments {
    display: inline-flex;
    max-inline-size: 100%;
    padding: 0.125rem;
    border-radius: var(--_radius-m);
    background: var(--_fill);
  }
  .segments button {
    min-block-size: var(--_control-small);
    min-inline-size: 0;
    padding: 0.125rem 0.75rem;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_text-muted);
    font-size: 0.9286em;
    font-weight: 500;
    cursor: pointer;
  }
  .segments [aria-pressed='true'] {
    background: var(--_selected);
    box-shadow: var(--_shadow-1);
    color: var(--_text);
  }

  /* without fills, edges say what fills said */
  @media (forced-colors: active) {
    .button,
    .segments,
    .segments button {
      forced-color-adjust: none;
    }
    .button,
    .segments [aria-pressed='true'] {
      border: 1px solid ButtonBorder;
    }
  }
`;
