import { css } from 'lit';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { fields } from '../../styles/fields.js';
import { surfaces } from '../../styles/surfaces.js';
import { templateScreen } from '../../styles/template-screen.js';
import { previewStyles } from '../permission-modal/preview.styles.js';

const editor = css`
  .head {
    flex-wrap: nowrap;
    align-items: start;
  }
  .head .button {
    flex: none;
    margin: -0.25rem 0 0 -0.5rem;
  }
  .head .button:dir(rtl) {
    margin: -0.25rem -0.5rem 0 0;
  }
  .flip {
    display: inline-flex;
  }
  .titles {
    display: grid;
    flex: 1;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.25rem;
    align-items: center;
    color: var(--_text-muted);
    font-size: var(--_size-s);
  }
  .steps li {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
  }
  .steps li::before {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1.5px solid var(--_border-strong);
    border-radius: 50%;
    content: '';
  }
  .steps li:not(:last-child)::after {
    inline-size: 0.75rem;
    border-block-start: 1px solid var(--_border-strong);
    content: '';
  }
  .steps .now {
    color: var(--_text);
    font-weight: 600;
  }
  .steps .now::before {
    border-color: currentColor;
    background: currentColor;
  }
  .steps .now.good {
    color: var(--_call-text);
  }
  .steps .now.bad {
    color: var(--_danger-text);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-3);
    align-items: start;
  }
  .field .segments,
  .field .link {
    justify-self: start;
  }
  .field .link {
    overflow-wrap: anywhere;
    text-align: start;
  }
  .field .over {
    color: var(--_danger-text);
    font-weight: 600;
  }
  .input:read-only:not(select) {
    border-color: var(--_border);
    background: var(--_sunken);
  }
  .input:disabled {
    border-color: var(--_border);
    background: var(--_sunken);
    color: inherit;
    opacity: 1;
    cursor: default;
  }
  textarea.input {
    display: block;
    min-block-size: calc(4lh + 1rem);
    max-block-size: 40dvh;
    resize: vertical;
    field-sizing: content;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    min-inline-size: 0;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .notice .acts {
    margin-block-start: var(--_space-2);
  }
  .busy {
    opacity: 0.6;
  }
  .aside {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
  }
  @container (min-width: 36.001rem) {
    .aside {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  @container (max-width: 30rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const styles = [...base, buttons, fields, surfaces, previewStyles, templateScreen, editor];
