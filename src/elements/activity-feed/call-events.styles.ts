import { css } from 'lit';

/** The button that unfolds a call, and what was recorded of it. */
export const callEventStyles = css`
  .fold {
    display: inline-flex;
    grid-column: 2 / -1;
    align-items: center;
    justify-self: start;
    gap: 0.1875rem;
    min-block-size: var(--_target);
    margin-block-start: 0.125rem;
    padding-block: 0.125rem;
    padding-inline: 0 0.25rem;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_text-muted);
    font-size: var(--_size-s);
    font-weight: 500;
    cursor: pointer;
  }
  .fold:hover {
    color: var(--_text);
  }
  .fold .flip {
    display: inline-flex;
  }
  .fold .icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .events {
    grid-column: 2 / -1;
    margin-block-start: 0.125rem;
  }
  .events li {
    position: relative;
    display: grid;
    grid-template-columns: 0.5rem minmax(0, 1fr) auto;
    gap: 0 0.625rem;
    padding-block: 0.1875rem;
    font-size: 0.9286em;
  }
  .events li::before {
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-block-start: 0.4375rem;
    border-radius: 50%;
    background: var(--_border-strong);
    content: '';
  }
  .events li:not(:last-child)::after {
    position: absolute;
    inset-block: 1.125rem -0.3125rem;
    inset-inline-start: 0.1875rem;
    inline-size: 1px;
    background: var(--_border-strong);
    opacity: 0.5;
    content: '';
  }
  .events p {
    padding: 0;
  }
  .events .about {
    grid-column: 2 / -1;
    color: var(--_text-muted);
  }
  .events time {
    padding-block-start: 0.0625rem;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  @media (forced-colors: active) {
    .events li::before {
      forced-color-adjust: none;
    }
  }
`;
