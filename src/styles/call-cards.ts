import { css } from 'lit';

/** What panel, incoming card and summary of a call share: `.head` with a word and a time, the `.base` line, and a `red` button. */
export const callCards = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-2);
    padding: 0.75rem 1rem;
  }
  .head h2 {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: 600;
  }
  .base {
    padding: 0.625rem 1rem;
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .button.red:not([aria-disabled]) {
    color: var(--_danger-text);
  }
`;
