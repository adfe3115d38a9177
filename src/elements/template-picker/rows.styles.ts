import { css } from 'lit';

/** The listbox and its rows, which are of one height so that only those in sight need to be drawn. */
export const rowStyles = css`
  .rows {
    max-block-size: var(--wa-template-picker-rows, 24rem);
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-m);
  }
  .rows:focus-visible {
    outline-offset: -1px;
  }
  .run {
    position: relative;
    overflow: hidden;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.625rem;
    align-content: center;
    align-items: start;
    block-size: calc(4lh + 1.25rem);
    padding: 0.625rem 0.75rem;
    overflow: hidden;
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }
  .row:hover {
    background: var(--_sunken);
  }
  .row.current {
    padding-inline-start: calc(0.75rem - 2px);
    border-inline-start: 2px solid var(--_accent);
    background: var(--_sunken);
  }
  .rows:focus-visible .current {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
    border-radius: var(--_radius-s);
  }
  .radio {
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: 0.125rem;
    border-radius: 50%;
    box-shadow: inset 0 0 0 1.5px var(--_border-strong);
  }
  [aria-selected='true'] .radio {
    box-shadow: inset 0 0 0 5px var(--_accent);
  }
  .off .radio {
    visibility: hidden;
  }
  .name,
  .line,
  .about {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .name {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .off .name {
    color: var(--_text-muted);
  }
  .status {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    font-size: var(--_size-s);
    font-weight: 500;
    white-space: nowrap;
  }
  .status.good {
    color: var(--_call-text);
  }
  .status.info {
    color: var(--_info-text);
  }
  .status.bad {
    color: var(--_danger-text);
  }
  /* clamped, not cut by an ellipsis: words that run the other way would lose their beginning */
  .line,
  .about {
    display: -webkit-box;
    grid-column: 2 / -1;
    /* the dots at the end of words that run the other way stand a little outside */
    margin-inline: -0.25rem;
    padding-inline: 0.25rem;
    overflow: hidden;
    color: var(--_text-muted);
    -webkit-box-orient: vertical;
    overflow-wrap: anywhere;
  }
  .line {
    font-size: 0.9286em;
    -webkit-line-clamp: 2;
  }
  .about {
    font-size: var(--_size-s);
    -webkit-line-clamp: 1;
  }
  .about.no {
    color: var(--_danger-text);
  }

  @container (max-width: 22rem) {
    .row {
      block-size: calc(5.5lh + 1.25rem);
    }
    .name,
    .status {
      grid-column: 2 / -1;
    }
    .about {
      -webkit-line-clamp: 2;
    }
  }
  @container (max-width: 16rem) {
    .row {
      block-size: calc(6.5lh + 1.25rem);
    }
    .about {
      -webkit-line-clamp: 3;
    }
  }

  /* shadows are not drawn there: borders say what they said */
  @media (forced-colors: active) {
    .radio {
      border: 1.5px solid ButtonBorder;
    }
    [aria-selected='true'] .radio {
      forced-color-adjust: none;
      border: 5px solid Highlight;
    }
    .row.current {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
