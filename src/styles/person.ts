import { css } from 'lit';

/** `.who` (avatar, `.name`, `.sub`) and `.avatar` with `large small pulse`. */
export const person = css`
  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .who .name {
    font-size: var(--_size-l);
    font-weight: 600;
    line-height: 1.375;
  }
  .who .sub {
    color: var(--_text-muted);
    font-size: 0.9286em;
  }
  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_text-muted);
    font-size: 0.8125rem;
    font-weight: 600;
    letter-spacing: 0.01em;
  }
  .avatar.large {
    inline-size: 3rem;
    block-size: 3rem;
    font-size: 1rem;
  }
  .avatar.small {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    font-size: 0.6875rem;
  }
  .pulse {
    position: relative;
  }
  .pulse::after {
    position: absolute;
    inset: -5px;
    border: 2px solid var(--_call);
    border-radius: 50%;
    opacity: 0.5;
    animation: pulse var(--_pulse) var(--_ease) infinite;
    content: '';
  }
  @keyframes pulse {
    from {
      transform: scale(0.94);
      opacity: 0.75;
    }
    70%,
    to {
      transform: scale(1.14);
      opacity: 0;
    }
  }
  /* the ring stays, still */
  @media (prefers-reduced-motion: reduce) {
    .pulse::after {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid ButtonBorder;
    }
  }
`;
