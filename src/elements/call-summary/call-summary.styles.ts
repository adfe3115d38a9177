import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: var(--wa-call-summary-width, 21rem);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding: 0.75rem 1rem;
  }
  .head h2 {
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5rem 1.25rem;
    padding: 0.25rem 1rem 1rem;
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .base {
    padding: 0.625rem 1rem;
    border-block-start: 1px solid var(--_border);
    font-size: var(--_size-s);
  }
`;
