import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { fields } from '../../styles/fields.js';
import { surfaces } from '../../styles/surfaces.js';
import { formStyles } from './form.styles.js';
import { previewStyles } from './preview.styles.js';

const dialog = css`
  :host {
    display: contents;
  }
  dialog {
    container-type: inline-size;
    inline-size: calc(100% - 2rem);
    max-inline-size: var(--wa-permission-modal-width, 41rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block-end: 5rem; /* the footer stands over what scrolls */
    border: 1px solid var(--_border);
    border-radius: 0.875rem;
    background: var(--_raised);
    box-shadow: var(--_shadow-3);
    color: var(--_text);
    font: 400 var(--_size-m) / var(--_line) var(--_font);
    text-align: start;
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  .calls {
    --wa-incoming-call-width: none;
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    padding-inline: 1.25rem;
  }
  .calls::part(card),
  .calls::part(note) {
    margin-block-start: 1.25rem;
  }
  header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: 1.25rem 1.25rem 0;
  }
  h2 {
    font-size: var(--_size-l);
    font-weight: 600;
    line-height: 1.375;
  }
  h2:focus-visible {
    outline: none;
  }
  header > div {
    min-inline-size: 0;
  }
  header .button {
    flex: none;
    margin: -0.25rem;
  }
  .content {
    display: grid;
    gap: var(--_space-4);
    padding: 1rem 1.25rem 1.25rem;
  }
  /* the create screen brings its own margins and its own last line */
  .content.writing {
    margin-block-start: 1rem;
    padding: 0;
    border-block-start: 1px solid var(--_border);
  }
  .writing > .notice {
    margin: 1rem 1.25rem 0;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 15.5rem;
    gap: var(--_space-4);
    align-items: start;
  }
  .stack {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    justify-items: stretch;
    min-inline-size: 0;
  }
  .help {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }
  .means,
  .cost > span,
  .chip > span {
    unicode-bidi: plaintext; /* as paragraphs have it */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .notice .help {
    margin-block-start: var(--_space-1);
  }
  .stack > .link {
    justify-self: start;
  }
  .waiting {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_text-muted);
  }
  .notice > div {
    min-inline-size: 0;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    color: var(--_text);
    font-size: 0.9286em;
    font-weight: 500;
    cursor: pointer;
  }
  .kept p {
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 2px solid var(--_border-strong);
    color: var(--_text-muted);
    white-space: pre-wrap;
  }
  footer {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
    padding: 0.75rem 1.25rem;
    border-block-start: 1px solid var(--_border);
    background: var(--_raised);
  }
  .content + footer {
    margin-block-start: 0;
  }
  footer p {
    flex: 1;
    min-inline-size: 0;
  }

  @container (max-width: 30rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    header,
    .content,
    footer {
      padding-inline: 1rem;
    }
    footer {
      flex-wrap: wrap;
    }
    footer p {
      flex-basis: 100%;
    }
    footer p:empty {
      display: none;
    }
    footer .button {
      flex: 1 1 auto;
    }
  }
`;

export const styles = [...base, buttons, fields, surfaces, formStyles, previewStyles, dialog];
