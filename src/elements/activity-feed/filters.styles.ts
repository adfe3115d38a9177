import { css } from 'lit';

/** The filters of the feed. */
export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding: 0 var(--_space-4) var(--_space-3);
  }
  .filter {
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: max(var(--_control-small), var(--_target) + 2px); /* within its border, in every density */
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-full);
    font-size: var(--_size-s);
    font-weight: 500;
  }
  .filter:hover {
    background: var(--_fill);
  }
  .filter.set {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .filter button {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-inline-size: var(--_target);
    border: 0;
    border-radius: var(--_radius-full);
    background: none;
    cursor: pointer;
  }
  .filter .name {
    padding-inline: 0.625rem 0.5rem;
  }
  .filter.set .name {
    padding-inline-end: 0.125rem;
  }
  .filter .clear {
    justify-content: center;
    padding: 0;
    padding-inline-end: 0.25rem;
  }
  .filter .icon {
    inline-size: 0.9375rem;
    block-size: 0.9375rem;
  }
  @media (forced-colors: active) {
    .filter.set {
      forced-color-adjust: none;
    }
  }
`;
