import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: var(--wa-incoming-call-width, 22.5rem);
  }
  :host([floating]) {
    position: fixed;
    z-index: 2147483000;
    inset-block-start: var(--_space-4);
    inset-inline-end: var(--_space-4);
    inline-size: calc(100vw - 2 * var(--_space-4));
  }
  .cards {
    display: grid;
    gap: var(--_space-2);
  }
  .incoming {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: 0.875rem;
    background: var(--_raised);
    box-shadow: var(--_shadow-3);
    animation: enter var(--_move) var(--_ease);
  }
  @keyframes enter {
    from {
      transform: translateY(-0.5rem);
      opacity: 0;
    }
  }
  .top {
    padding-block-end: 0;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .top h2 {
    gap: 0.375rem;
    color: var(--_call-text);
    font-weight: 500;
    font-size: inherit;
  }
  .top .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .incoming .who {
    gap: 0.875rem;
    padding: 0.875rem 1rem;
  }
  .notice {
    margin: 0 1rem 0.875rem;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0 1rem 1rem;
  }
  .acts > * {
    flex: 1 1 8rem;
  }
  .acts .button {
    min-block-size: 2.5rem;
  }
  .button.waiting {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    color: var(--_text-muted);
    cursor: progress;
  }
  .acts > .button {
    white-space: nowrap;
  }
  .split {
    display: flex;
    gap: 1px;
  }
  .split .button:first-child {
    flex: 1;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    padding-inline: 0.5rem;
  }
  .split .button:last-of-type:not(:first-child) {
    inline-size: 2rem;
    padding: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .split .icon,
  .queue .button .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .menu {
    --_menu: min(17rem, 100vw - 1rem);
  }
  .menu .item {
    display: grid;
    gap: 0;
    padding: 0.4375rem 0.625rem;
  }
  .menu b {
    font-weight: 600;
  }
  .queue li {
    border-block-start: 1px solid var(--_border);
  }
  .queue .row,
  .gone {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding: 0.5rem 1rem;
  }
  .queue .square {
    inline-size: var(--_control-small);
  }
  .queue .row > .button {
    margin-inline-start: -0.25rem;
  }
  .gone {
    flex-wrap: wrap;
    padding-block: 0.75rem;
  }
  /* where the words would get less room than this, the button goes below them */
  .gone .grow {
    flex-basis: 8rem;
  }
  .gone .round {
    inline-size: 2rem;
    block-size: 2rem;
  }
  .gone b,
  .queue b {
    font-weight: 600;
  }
  .gone:focus-visible {
    outline-offset: -3px;
    border-radius: 0.875rem;
  }
  .gone [part='call-back'] {
    margin-inline-start: auto;
    --wa-call-button-size: var(--_control-small);
    --wa-calling-size-m: var(--_size-s);
    flex: none;
  }
  @media (forced-colors: active) {
    .incoming {
      border-color: CanvasText;
    }
  }
`;
