import { css } from 'lit';

export const styles = css`
  :host {
    --_size: var(--wa-call-button-size, var(--_control));
    display: inline-block;
    vertical-align: middle;
  }
  .call-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4375rem;
    min-block-size: var(--_size);
    min-inline-size: var(--_size);
    padding: 0.375rem 0.8125rem;
    border: 0;
    border-radius: var(--_radius-m);
    background: var(--_fill);
    color: var(--_text);
    font-weight: 500;
    line-height: 1.25;
    white-space: nowrap;
    cursor: pointer;
    transition: background var(--_fast) var(--_ease);
  }
  .only {
    inline-size: var(--_size);
    padding: 0;
  }
  .only [part='label'] {
    display: none;
  }
  .call-button:hover {
    background: var(--_fill-hover);
  }
  .ready,
  .ready:hover {
    background: var(--_call-soft);
    color: var(--_call-text);
  }
  .ready:hover {
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_call-text) 35%, transparent);
  }
  .live,
  .live:hover {
    background: var(--_call);
    color: var(--_on-call);
  }
  .blocked,
  .blocked:hover {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    color: var(--_text-muted);
  }
  [aria-disabled='true'] {
    cursor: not-allowed;
  }
  .busy {
    cursor: progress;
  }
  @media (prefers-reduced-motion: reduce) {
    .only .spinner {
      display: block;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .call-button {
      border: 1px solid ButtonBorder;
      forced-color-adjust: none;
    }
  }
`;
