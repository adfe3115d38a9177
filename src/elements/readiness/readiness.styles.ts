import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: var(--wa-readiness-width, 21rem);
  }
  .card {
    overflow: hidden;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    padding: 0.75rem 1rem;
  }
  .head h2 {
    font-weight: 600;
  }
  button.chip {
    color: var(--_text);
    cursor: pointer;
  }
  .chip .icon:last-child {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  [aria-expanded='true'] .icon:last-child {
    transform: rotate(180deg);
  }
  .shortcuts {
    padding: 0.625rem 1rem 0.75rem;
    border-block-start: 1px solid var(--_border);
    font-size: var(--_size-s);
  }
  .shortcuts h3 {
    font-weight: 600;
  }
  .shortcuts dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem var(--_space-2);
    margin-block-start: 0.375rem;
  }
  .shortcuts dt {
    color: var(--_text-muted);
  }
  .shortcuts dd {
    text-align: end;
  }
  kbd {
    padding: 0.0625rem 0.375rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    font: inherit;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
    align-items: start;
    padding: 0.625rem 1rem;
    border-block-start: 1px solid var(--_border);
  }
  li > .icon {
    color: var(--_text-muted);
  }
  li > .icon + span {
    flex: 1;
    min-inline-size: min-content;
  }
  li > .state {
    margin-inline-start: auto;
    text-align: end;
    font-size: var(--_size-s);
    font-weight: 600;
    line-height: 1.667;
    color: var(--_text-muted);
  }
  li.good > :is(.icon, .state) {
    color: var(--_call-text);
  }
  li.warning > :is(.icon, .state) {
    color: var(--_warning-text);
  }
  li.bad > :is(.icon, .state) {
    color: var(--_danger-text);
  }
  li > .advice {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
    padding-inline-start: calc(var(--_icon) + 0.625rem);
    color: var(--_text-muted);
  }
  li > .advice > * {
    font-size: 0.9286em;
  }
  li > .advice .link {
    color: var(--_text);
  }
`;
