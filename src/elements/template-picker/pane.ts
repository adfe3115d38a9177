import { html, nothing } from 'lit';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { TemplatePickerMessages } from '../../i18n/parts/template-picker.js';
import { icon } from '../icon.js';
import { notice } from '../permission-modal/notices.js';
import { preview } from '../permission-modal/preview.js';
import type { PaneView, VariableView } from './pane.view.js';

export interface PaneActs {
  readonly fill: (number: number, value: string) => void;
  readonly visit: (number: number) => void;
  readonly edit: (copy: boolean) => void;
}

/** The template as the customer gets it, its values, and what else can be done with it. `embedded`: there is no last line to name it in. */
export const pane = (view: PaneView | undefined, words: TemplatePickerMessages, acts: PaneActs, embedded: boolean) =>
  view
    ? html`<div class="pane">
        ${notice(view.notice, { details: '' })} ${preview(view.preview)}
        ${embedded ? html`<p class="small muted">${view.foot}</p>` : nothing}
        ${view.variables.map((variable) => variableField(variable, acts))}
        ${view.problem ? html`<div class="field">${problem(view.problem, 'values-problem')}</div>` : nothing}
        ${view.acts.length > 0 ? html`<div class="acts">${view.acts.map((act) => actButton(act, words, acts))}</div>` : nothing}
      </div>`
    : html`<p class="pane muted">${words.chooseOne}</p>`;

const actButton = (act: 'edit' | 'copy', words: TemplatePickerMessages, acts: PaneActs) =>
  html`<button class="button little" part="button" type="button" @click=${() => acts.edit(act === 'copy')}>
    ${icon(act === 'edit' ? Pencil : Copy)}${act === 'edit' ? words.edit : words.duplicate}
  </button>`;

const variableField = ({ number, label, value, example, problem: wrong }: VariableView, { fill, visit }: PaneActs) => {
  const id = `variable-${number}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="input"
      part="input"
      dir="auto"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${[example && `${id}-example`, wrong && `${id}-problem`].filter(Boolean).join(' ') || nothing}
      .value=${value}
      @input=${({ target }: Event & { target: HTMLInputElement }) => fill(number, target.value)}
      @blur=${() => visit(number)}
    />
    ${example ? html`<span class="hint" id="${id}-example">${example}</span>` : nothing}
    ${wrong ? problem(wrong, `${id}-problem`) : nothing}
  </div>`;
};

const problem = (words: string, id: string) =>
  html`<p class="problem" id=${id}>${icon(TriangleAlert, { little: true })}<span>${words}</span></p>`;
