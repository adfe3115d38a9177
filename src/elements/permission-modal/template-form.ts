import { html, nothing } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { PermissionModalMessages } from '../../i18n/permission-modal.js';
import { icon } from '../icon.js';
import { describedBy, isInvalid, labelled, problemAt } from './field.js';
import type { FormActs } from './form-acts.js';
import { notice } from './notices.js';
import type { TemplateFormView, TemplateRow, VariableView } from './template-form.view.js';

/** The approved templates to pick from, the values of the picked one, and the text that cannot be sent now. */
export const templateForm = (view: TemplateFormView, words: PermissionModalMessages, acts: FormActs) => html`
  ${view.status === 'loading' ? html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${words.templatesLoading}</p>` : nothing}
  ${notice(view.nothing, words, view.nothing?.retry ? html`<button class="link" type="button" @click=${() => acts.loadTemplates(view.kind)}>${words.tryAgain}</button>` : nothing)}
  ${view.status === 'ready' ? templateList(view, words, acts) : nothing}
  ${view.variables.length > 0 ? html`<div class="pair">${view.variables.map((variable) => variableField(variable, view, acts))}</div>` : nothing}
  ${
    view.kept
      ? html`<details class="kept">
          <summary>${words.keptText}</summary>
          <p dir="auto">${view.kept}</p>
        </details>`
      : nothing
  }
  ${view.mayWriteText ? html`<button class="link" type="button" @click=${() => acts.want('free-form')}>${words.useText}</button>` : nothing}
`;

const templateList = ({ kind, templates, problem }: TemplateFormView, words: PermissionModalMessages, acts: FormActs) =>
  html`<fieldset class="field" aria-describedby=${describedBy('template', false, problem)}>
    <legend class="visually-hidden">${words.templates}</legend>
    <div class="templates" part="templates">
      ${templates.map((row, index) => templateRow(row, index, words, () => acts.pick(kind, row.id)))}
    </div>
    ${problemAt('template', problem)}
  </fieldset>`;

const templateRow = ({ id, name, body, about, chosen }: TemplateRow, index: number, words: PermissionModalMessages, choose: () => void) =>
  html`<label class="template" part="template">
    <input
      type="radio"
      name="template"
      value=${id}
      aria-labelledby="template-${index}-name"
      aria-describedby="template-${index}-body"
      .checked=${chosen}
      @change=${choose}
    />
    <b id="template-${index}-name">${name}</b>
    <span class="approved">${icon(Check, { little: true })}${words.approved}</span>
    <span class="line" id="template-${index}-body" dir="auto">${body}</span>
    <span class="about">${about}</span>
  </label>`;

const variableField = ({ number, label, value, example }: VariableView, { template = '', problem }: TemplateFormView, acts: FormActs) => {
  const field = `variable-${number}` as const;
  return html`${labelled(
    field,
    label,
    html`<input
        id=${field}
        class="input"
        part="input"
        dir="auto"
        autocomplete="off"
        aria-required="true"
        aria-describedby=${`${field}-example ${problem?.field === field ? `${field}-problem` : ''}`}
        aria-invalid=${isInvalid(field, problem)}
        .value=${value}
        @input=${({ target }: Event & { target: HTMLInputElement }) => acts.fill(template, number, target.value)}
        @blur=${() => acts.visit(field)}
      /><span class="hint" id="${field}-example">${example}</span>`,
    { problem },
  )}`;
};
