import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: var(--wa-call-summary-width, 21rem);
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
    color: inherit;
  }
`;
