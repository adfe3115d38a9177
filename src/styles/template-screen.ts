import { css } from 'lit';

/** A screen of its own: a card with header, content in two columns, and a last line with the buttons. */
export const templateScreen = css`
  :host {
    display: block;
    container-type: inline-size;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_raised);
    overflow-wrap: anywhere !important; /* stronger than the reset of what is inherited */
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    padding: 1rem 1.25rem 0;
  }
  h2 {
    flex: 1;
    min-inline-size: max-content;
    font-size: var(--_size-l);
    font-weight: 600;
    line-height: 1.375;
  }
  h2:focus-visible {
    outline: none;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: 1rem 1.25rem 1.25rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(13rem, 15.5rem);
    gap: var(--_space-4);
    align-items: start;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
  }
  .waiting {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    color: var(--_text-muted);
  }
  :host > .waiting,
  .waiting:only-child {
    padding: 1.25rem;
  }
  .select {
    position: relative;
    display: grid;
    align-items: center;
    min-inline-size: 0;
  }
  .select .input {
    padding-inline-end: 2rem;
    appearance: none;
    cursor: pointer;
    text-overflow: ellipsis;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 0.6875rem;
    color: var(--_text-muted);
    pointer-events: none;
  }
  /* words of one direction on a page of the other keep their own order */
  :is(.hint, .problem span, .link, .count span, .steps li) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .notice > div {
    min-inline-size: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    padding: 0.75rem 1.25rem;
    border-block-start: 1px solid var(--_border);
  }
  .foot p:first-child {
    flex: 1;
    min-inline-size: 8rem;
  }

  @container (max-width: 36rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 30rem) {
    .head,
    .content,
    .foot {
      padding-inline: 1rem;
    }
    .foot p:first-child {
      flex-basis: 100%;
    }
    .foot p:empty {
      display: none;
    }
    .foot .button {
      flex: 1 1 auto;
    }
  }
`;
