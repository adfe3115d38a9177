import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: 3rem;
    padding: var(--_space-3) var(--_space-4);
  }
  .head h2 {
    font-weight: 600;
  }
  .signs {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
  }
  .copy {
    inline-size: var(--_control-small);
    padding: 0;
    margin-inline-end: -0.25rem;
    color: var(--_text-muted);
  }
  .copy .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .sync {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .sync.live {
    color: var(--_call-text);
  }
  .sync.live::before {
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-radius: 50%;
    background: currentColor;
    content: '';
  }
  .trouble {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-4);
    border-block: 1px solid var(--_border);
    background: var(--_sunken);
    font-size: var(--_size-s);
  }
  .trouble .link {
    flex: none;
  }
  h3 {
    padding: 0.875rem var(--_space-4) 0.25rem;
    color: var(--_text-muted);
    font-size: var(--_size-s);
    font-weight: 600;
  }
  .days {
    padding-block-end: var(--_space-3);
  }
  .row {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr) auto;
    gap: 0 var(--_space-3);
    align-items: start;
    padding: 0.4375rem var(--_space-4);
  }
  .round {
    grid-row: span 2;
    margin-block-start: 0.0625rem;
  }
  .row p {
    padding-block-start: 0.25rem;
    overflow-wrap: anywhere;
  }
  .row b {
    font-weight: 600;
  }
  .row .more {
    grid-column: 2 / -1;
    padding: 0;
    color: var(--_text-muted);
    font-size: 0.9286em;
  }
  .time {
    position: relative;
    margin-block-start: 0.3125rem;
    border-radius: 2px;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .moment {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.375rem);
    inset-inline-end: -0.25rem;
    display: none;
    padding: 0.25rem 0.5rem;
    border-radius: var(--_radius-s);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .time:focus-visible .moment {
    display: block;
  }
  .end {
    padding: 0 var(--_space-4) 0.875rem;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .end .link {
    color: var(--_text);
  }
  .blank {
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: 2rem 1.5rem 2.25rem;
    text-align: center;
  }
  .blank .round {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    margin-block-end: var(--_space-2);
  }
  .blank .round .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .blank b {
    font-weight: 600;
  }
  .blank .button {
    margin-block-start: var(--_space-3);
  }
  .bone {
    block-size: 0.6875rem;
    margin-block: 0.4375rem;
    border-radius: 4px;
    background: var(--_fill);
  }
  .bone:first-child {
    inline-size: 80%;
  }
  .bone:nth-child(2) {
    inline-size: 50%;
  }
  .row:nth-child(even) .bone {
    inline-size: 60%;
  }
  .bones {
    padding-block-end: var(--_space-3);
  }
  @media (forced-colors: active) {
    .sync::before {
      forced-color-adjust: none;
    }
  }
`;
