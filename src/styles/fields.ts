import { css } from 'lit';

/** `.field` (label, hint, problem) and `.input`. */
export const fields = css`
  .field {
    display: grid;
    gap: 0.375rem;
    align-content: start;
  }
  .field > .top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  .field label,
  .field .label {
    font-size: 0.9286em;
    font-weight: 500;
  }
  .field .hint {
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .field .problem {
    display: flex;
    gap: 0.375rem;
    color: var(--_danger-text);
    font-size: var(--_size-s);
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding: 0.4375rem 0.6875rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-m);
    background: var(--_raised);
    line-height: 1.43;
    text-align: start;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .input:focus-visible {
    outline-offset: -1px;
  }
`;
