import { html, nothing } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { TemplateText } from '../../domain/template-rules.js';
import type { TemplateEditorMessages } from '../../i18n/parts/template-editor.js';
import { icon } from '../icon.js';
import type { EditorField } from './editor-scene.js';
import type { ChoiceFieldView, FieldsView, TextFieldView } from './fields.view.js';

export interface FieldsActs {
  readonly change: (text: Partial<TemplateText>) => void;
  readonly example: (number: number, value: string) => void;
  readonly visit: (field: EditorField) => unknown;
  readonly addVariable: () => void;
}

/** The form of a template, from its kind down to its last line. */
export const fields = (view: FieldsView, words: TemplateEditorMessages, acts: FieldsActs) => html`
  ${kindField(view.kind, acts)} ${textField(view.name, words, acts, (name) => acts.change({ name }), suggestion(view, words, acts))}
  <div class="pair">
    ${choiceField(view.category, acts, (category) => acts.change({ category: category as TemplateText['category'] }))}
    ${choiceField(view.language, acts, (language) => acts.change({ language }))}
  </div>
  ${textField(view.header, words, acts, (header) => acts.change({ header }))} ${bodyField(view, words, acts)}
  ${
    view.examples.length > 0
      ? html`<div class="pair">
          ${view.examples.map((example, index) => textField(example, words, acts, (value) => acts.example(index + 1, value)))}
        </div>`
      : nothing
  }
  ${textField(view.footer, words, acts, (footer) => acts.change({ footer }))}
  ${view.button ? textField(view.button, words, acts, (button) => acts.change({ button })) : nothing}
`;

const kindField = ({ label, value, options, fixed }: ChoiceFieldView, { change }: FieldsActs) =>
  html`<div class="field">
    <span class="label" id="kind-label">${label}</span>
    ${
      fixed
        ? html`<p>${options.find((option) => option.value === value)?.label}</p>`
        : html`<div class="segments" role="group" aria-labelledby="kind-label">
            ${options.map(
              (option) =>
                html`<button
                  type="button"
                  aria-pressed=${String(option.value === value)}
                  @click=${() => change({ kind: option.value as TemplateText['kind'] })}
                >
                  ${option.label}
                </button>`,
            )}
          </div>`
    }
  </div>`;

const textField = (
  view: TextFieldView,
  words: TemplateEditorMessages,
  { visit }: FieldsActs,
  type: (value: string) => void,
  after: unknown = nothing,
) =>
  html`<div class="field">
    ${top(view, words)}
    <input
      id=${view.field}
      class="input"
      part="input"
      dir=${view.field === 'name' ? 'ltr' : 'auto'}
      autocomplete="off"
      spellcheck=${view.field === 'name' ? 'false' : nothing}
      placeholder=${view.placeholder ?? nothing}
      aria-required=${view.optional ? nothing : 'true'}
      aria-invalid=${view.problem ? 'true' : 'false'}
      aria-describedby=${describedBy(view)}
      ?readonly=${view.fixed}
      .value=${view.value}
      @input=${({ target }: Event & { target: HTMLInputElement }) => type(target.value)}
      @blur=${() => visit(view.field)}
    />
    ${below(view)} ${after}
  </div>`;

const bodyField = ({ body: view, otherBody }: FieldsView, words: TemplateEditorMessages, { change, visit, addVariable }: FieldsActs) =>
  html`<div class="field">
    ${top(view, words)}
    <textarea
      id="body"
      class="input"
      part="input"
      rows="4"
      dir="auto"
      aria-required="true"
      aria-invalid=${view.problem ? 'true' : 'false'}
      aria-describedby=${describedBy(view)}
      .value=${view.value}
      @input=${({ target }: Event & { target: HTMLTextAreaElement }) => change({ body: target.value })}
      @blur=${() => visit('body')}
    ></textarea>
    ${problem(view)}
    <div class="under">
      <span class="hint" id="body-hint">${view.hint}</span>
      <button class="button little" part="button" type="button" data-does="add-variable" @click=${addVariable}>
        ${icon(Plus)}${words.addVariable}
      </button>
    </div>
    ${
      otherBody
        ? html`<button class="link small" type="button" data-does="use-text" @click=${() => change({ body: otherBody })}>
            ${words.useMyText}
          </button>`
        : nothing
    }
  </div>`;

const choiceField = (view: ChoiceFieldView, { visit }: FieldsActs, choose: (value: string) => void) =>
  html`<div class="field">
    <label for=${view.field}>${view.label}</label>
    <span class="select"
      ><select
        id=${view.field}
        class="input"
        part="input"
        aria-invalid=${view.problem ? 'true' : 'false'}
        aria-describedby=${describedBy(view)}
        ?disabled=${view.fixed}
        @change=${({ target }: Event & { target: HTMLSelectElement }) => choose(target.value)}
        @blur=${() => visit(view.field)}
      >
        ${view.options.map(({ value, label }) => html`<option value=${value} ?selected=${value === view.value}>${label}</option>`)}</select
      >${view.fixed ? nothing : icon(ChevronDown, { little: true })}</span
    >
    ${below(view)}
  </div>`;

const suggestion = ({ suggestion: name }: FieldsView, words: TemplateEditorMessages, { change }: FieldsActs) =>
  name
    ? html`<button class="link small" type="button" data-does="use-name" @click=${() => change({ name })}>
        ${words.suggestedName(name)}
      </button>`
    : nothing;

const top = ({ field, label, optional, count, over, fixed }: TextFieldView, words: TemplateEditorMessages) =>
  html`<div class="top">
    <label for=${field}>${label} ${optional ? html`<span class="muted">${words.optional}</span>` : nothing}</label>
    ${count && !fixed ? html`<span class=${over ? 'hint figure over' : 'hint figure'} id="${field}-count">${count}</span>` : nothing}
  </div>`;

interface Described {
  readonly field: EditorField;
  readonly hint?: string;
  readonly problem?: string;
  readonly count?: string;
  readonly fixed?: boolean;
}

/** A problem takes the place of the hint. */
const below = (view: Described) =>
  view.problem ? problem(view) : view.hint && !view.fixed ? html`<span class="hint" id="${view.field}-hint">${view.hint}</span>` : nothing;

const problem = ({ field, problem: words }: Described) =>
  words ? html`<p class="problem" id="${field}-problem">${icon(TriangleAlert, { little: true })}<span>${words}</span></p>` : nothing;

const describedBy = ({ field, hint, problem: wrong, count, fixed }: Described) =>
  [wrong && `${field}-problem`, hint && (!wrong || field === 'body') && !fixed && `${field}-hint`, count && !fixed && `${field}-count`]
    .filter(Boolean)
    .join(' ') || nothing;
