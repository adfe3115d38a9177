import { css } from 'lit';

/** The card that opens at a control and says why, or what is known; `ReasonPopover` opens it. */
export const reason = css`
  [popover] {
    position: fixed;
    inset: auto;
    inline-size: 17.5rem;
    max-inline-size: calc(100vw - 1rem);
    margin: 0;
    /* a bridge to the button: the pointer may travel over it without leaving */
    padding: 0.375rem 0;
    border: 0;
    background: none;
    overflow: visible;
    color: var(--_text);
    cursor: auto;
  }
  .reason,
  .reason > div {
    display: grid;
    gap: 0.375rem;
  }
  .reason {
    padding: 0.875rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .reason > div {
    display: contents;
  }
  .reason .button {
    justify-self: start;
    margin-block-start: 0.25rem;
  }
  .reason b {
    font-weight: 600;
  }
  .reason p {
    color: var(--_text-muted);
    font-size: 0.9286em;
  }
  .reason p:empty {
    display: none;
  }
  .reason .help {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    color: inherit;
  }
`;
