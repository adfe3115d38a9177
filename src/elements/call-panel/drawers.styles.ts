import { css } from 'lit';

/** What opens between person and controls: keypad, devices, colleagues. */
export const drawerStyles = css`
  .drawer {
    display: grid;
    gap: var(--_space-3);
    padding: 0.75rem;
    border-radius: 0.625rem;
    background: var(--_sunken);
  }
  .typed {
    min-block-size: 1.43em;
    font-size: var(--_size-l);
    font-weight: 500;
    letter-spacing: 0.12em;
    text-align: center;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.375rem;
    direction: ltr;
  }
  .key {
    min-block-size: 2.375rem;
    border: 0;
    border-radius: var(--_radius-m);
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px var(--_border);
    font-size: var(--_size-l);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .key:hover {
    background: var(--_fill);
  }
  .key:active {
    background: var(--_fill-hover);
  }
  .pick {
    padding-inline-end: 0.25rem;
    text-overflow: ellipsis;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .line input[type='range'] {
    flex: 1;
    min-block-size: var(--_target);
    min-inline-size: 0;
    max-inline-size: 9rem;
    accent-color: var(--_accent);
  }
  .line label {
    font-weight: 400;
  }
  .silent {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    font-size: var(--_size-s);
    accent-color: var(--_accent);
  }
  .colleagues {
    display: grid;
    gap: 0.25rem;
  }
  .colleague {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.375rem 0.625rem;
    border: 0;
    border-radius: var(--_radius-m);
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px var(--_border);
    text-align: start;
    cursor: pointer;
  }
  .colleague:hover {
    background: var(--_fill);
  }
  @media (forced-colors: active) {
    .key,
    .colleague {
      border: 1px solid ButtonBorder;
    }
  }
`;
