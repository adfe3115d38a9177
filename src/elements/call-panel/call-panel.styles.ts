import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: var(--wa-call-panel-width, 21rem);
  }
  .card {
    overflow: hidden;
  }
  .status {
    font-weight: 600;
  }
  .status .live {
    color: var(--_call-text);
  }
  .status .good .icon {
    color: var(--_call-text);
  }
  .status .bad .icon {
    color: var(--_danger-text);
  }
  .dot {
    forced-color-adjust: none;
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: currentColor;
  }
  .timer {
    font-size: var(--_size-l);
  }
  .status .muted {
    font-weight: 600;
  }
  .card > .who {
    padding: 0 1rem 0.875rem;
  }
  .notice,
  .drawer {
    margin: 0 1rem 0.875rem;
  }
  .meters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    padding: 0 1rem 0.875rem;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .meters > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4375rem;
  }
  .meters .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .meters .good {
    color: var(--_call-text);
  }
  .meters .warning {
    color: var(--_warning-text);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: 0 1rem 1rem;
  }
  .tools > * {
    flex: 1 1 2.75rem;
  }
  /* a row of its own where the panel is too narrow for four names, whatever the language: beyond that width the term is negative */
  .tools .end {
    flex: 1.35 1 max(4rem, (20em - 100%) * 999);
  }
  .tools.many > * {
    flex-basis: clamp(2.75rem, (20em - 100%) * 999, 40%);
  }
  /* five names in one row would touch each other */
  .tools.two-rows > * {
    flex-basis: 28%;
  }
  .tools .end.alone,
  .tools.many .end {
    flex: 1 1 100%;
  }
  .tool {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.1875rem;
    min-block-size: 3.25rem;
    padding: 0.375rem 0.125rem;
    border: 0;
    border-radius: 0.625rem;
    background: var(--_fill);
    color: var(--_text);
    font-size: var(--_size-s);
    font-weight: 500;
    line-height: 1.25;
    cursor: pointer;
    transition: background var(--_fast) var(--_ease);
  }
  .tool:hover {
    background: var(--_fill-hover);
  }
  .tool .icon {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .tool.on,
  .tool[aria-expanded='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tool[aria-disabled='true'] {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
    color: var(--_text-muted);
    cursor: not-allowed;
  }
  .tool.end {
    flex-flow: row wrap;
    align-content: center;
    /* as high as the others beside it, and no higher in a row of its own */
    min-block-size: var(--_control);
    column-gap: var(--_space-2);
    background: var(--_danger);
    color: var(--_on-danger);
  }
  /* under the icon while the button is as narrow as the others */
  .tool.end span {
    min-inline-size: clamp(0px, (8rem - 100%) * 999, 100%);
  }
  .tool.end:hover {
    background: var(--_danger-hover);
  }
  .tool.end:is(.alone),
  .many .tool.end {
    flex-direction: row;
    gap: var(--_space-2);
    border-radius: var(--_radius-m);
    font-size: var(--_size-m);
  }
  .base {
    display: flex;
    align-items: center;
    gap: 0.4375rem;
  }
  .base .icon {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .outcome {
    display: grid;
    gap: 0.25rem;
    padding: 0 1rem 1rem;
  }
  .outcome .more {
    color: var(--_text-muted);
    font-size: 0.9286em;
  }
  .outcome .plain {
    padding-inline: 0.5rem;
  }
  .outcome .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: 0.625rem;
  }
  @media (forced-colors: active) {
    .tool {
      border: 1px solid ButtonBorder;
      forced-color-adjust: none;
    }
  }
`;
