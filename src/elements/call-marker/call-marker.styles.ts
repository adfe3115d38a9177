import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  .marker {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
    font-size: var(--_size-s);
    font-weight: 500;
    line-height: 1.34;
    white-space: nowrap;
  }
  .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .missed {
    color: var(--_danger-text);
  }
  .in-call {
    color: var(--_call-text);
  }
`;
