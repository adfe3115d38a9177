import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .chip {
    color: var(--_text);
    cursor: default;
  }
  .chip > .icon {
    color: var(--_text-muted);
  }
  .chip:is(.good, .bad, .warning, .info) > .icon {
    color: inherit;
  }
  .chip .figure {
    font-weight: 400;
  }
  .chip .spinner {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
`;
