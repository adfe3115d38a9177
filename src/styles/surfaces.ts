import { css } from 'lit';

/** `.card`, `.chip`, `.notice` and the `.round` icon ground, each with the tones `good bad warning info`. */
export const surfaces = css`
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_surface);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.125rem 0.5rem;
    border: 0;
    border-radius: var(--_radius-full);
    background: var(--_fill);
    font-size: var(--_size-s);
    font-weight: 500;
    line-height: 1.34;
    text-align: start;
  }
  .chip .icon {
    inline-size: 0.9375rem;
    block-size: 0.9375rem;
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125rem 0.625rem;
    padding: 0.625rem 0.75rem;
    border-radius: var(--_radius-m);
    background: var(--_sunken);
  }
  .notice > .icon {
    grid-row: span 3;
    margin-block-start: 0.0625rem;
    color: var(--_text-muted);
  }
  .notice b {
    font-weight: 600;
  }
  .notice p {
    color: var(--_text-muted);
    font-size: 0.9286em;
  }
  .notice:is(.good, .bad, .warning, .info) p {
    color: var(--_text);
  }
  .notice:is(.good, .bad, .warning, .info) :is(b, .icon) {
    color: inherit;
  }
  .round {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_text-muted);
  }
  .round .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  :is(.chip, .notice, .round).good {
    background: var(--_call-soft);
    color: var(--_call-text);
  }
  :is(.chip, .notice, .round).bad {
    background: var(--_danger-soft);
    color: var(--_danger-text);
  }
  :is(.chip, .notice, .round).warning {
    background: var(--_warning-soft);
    color: var(--_warning-text);
  }
  :is(.chip, .notice, .round).info {
    background: var(--_info-soft);
    color: var(--_info-text);
  }

  @media (forced-colors: active) {
    .chip,
    .notice,
    .round {
      border: 1px solid ButtonBorder;
    }
  }
`;
