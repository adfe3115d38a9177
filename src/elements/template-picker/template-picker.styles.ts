import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { fields } from '../../styles/fields.js';
import { surfaces } from '../../styles/surfaces.js';
import { previewStyles } from '../permission-modal/preview.styles.js';
import { templateScreen } from '../../styles/template-screen.js';
import { rowStyles } from './rows.styles.js';

const picker = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .searchbox {
    display: flex;
    flex: 1 1 12rem;
    gap: var(--_space-2);
    align-items: center;
    min-inline-size: 0;
    padding-block: 0;
  }
  .searchbox .icon {
    color: var(--_text-muted);
  }
  .searchbox input {
    flex: 1;
    min-inline-size: 0;
    padding: 0.4375rem 0;
    border: 0;
    background: none;
    outline: 0;
    appearance: none;
  }
  .searchbox input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .searchbox:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .toolbar .select {
    flex: 0 0 auto;
    max-inline-size: 100%;
  }
  /* as wide as its longest choice */
  .toolbar .select .input {
    inline-size: auto;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }
  .small.problem {
    color: var(--_danger-text);
  }
  .pane {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    justify-content: inherit;
  }
  .blank {
    display: grid;
    gap: 0.375rem;
    justify-items: center;
    padding: 2rem 1rem;
    text-align: center;
  }
  .blank > :is(b, p) {
    text-align: center;
  }
  .blank b {
    font-size: var(--_size-l);
    font-weight: 600;
  }
  .blank .round {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }
  .blank .acts {
    justify-content: center;
    margin-block-start: var(--_space-2);
  }
  :host([embedded]) .content {
    padding: 0;
  }
  :host([embedded]),
  :host([embedded]) [part='editor'] {
    border: 0;
    border-radius: 0;
    background: none;
  }

  @container (max-width: 36rem) {
    .toolbar .select {
      flex-grow: 1;
    }
    .searchbox {
      flex-basis: 100%;
    }
  }
`;

export const styles = [...base, buttons, fields, surfaces, previewStyles, templateScreen, rowStyles, picker];
