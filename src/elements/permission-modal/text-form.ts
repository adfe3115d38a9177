import { html, nothing } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import type { PermissionModalMessages } from '../../i18n/permission-modal.js';
import { icon } from '../icon.js';
import { describedBy, isInvalid, labelled } from './field.js';
import type { FormActs } from './form-acts.js';
import type { TextFormView } from './text-form.view.js';

/** The message the agent writes, and for an invite its button. */
export const textForm = (view: TextFormView, words: PermissionModalMessages, acts: FormActs) => html`
  ${messageField(view, words, acts)}
  ${view.button ? html`<div class="pair">${buttonField(view, view.button, words, acts)} ${validityField(view, words, acts)}</div>` : nothing}
  ${
    view.window
      ? html`<div>
          <span class="chip" part="chip">${icon(Clock)}<span>${view.window}</span></span>
        </div>`
      : nothing
  }
  ${view.mayUseTemplate ? html`<button class="link" type="button" @click=${() => acts.want('template')}>${words.useTemplate}</button>` : nothing}
`;

const messageField = ({ kind, text, problem }: TextFormView, words: PermissionModalMessages, acts: FormActs) =>
  labelled(
    'text',
    words.message,
    html`<textarea
      id="text"
      class="input"
      part="input"
      rows="5"
      dir="auto"
      aria-required="true"
      aria-describedby=${describedBy('text', true, problem)}
      aria-invalid=${isInvalid('text', problem)}
      .value=${text.value}
      @focus=${({ target }: Event & { target: HTMLTextAreaElement }) => text.suggested && target.select()}
      @input=${({ target }: Event & { target: HTMLTextAreaElement }) => acts.type(kind, target.value)}
      @blur=${() => acts.visit('text')}
    ></textarea>`,
    { hint: text.count, problem, alarming: text.tooLong },
  );

const buttonField = (
  { problem }: TextFormView,
  button: NonNullable<TextFormView['button']>,
  words: PermissionModalMessages,
  acts: FormActs,
) =>
  labelled(
    'button',
    words.button,
    html`<input
      id="button"
      class="input"
      part="input"
      dir="auto"
      autocomplete="off"
      placeholder=${button.usual}
      aria-describedby=${describedBy('button', true, problem)}
      aria-invalid=${isInvalid('button', problem)}
      .value=${button.value}
      @input=${({ target }: Event & { target: HTMLInputElement }) => acts.change({ button: target.value })}
      @blur=${() => acts.visit('button')}
    />`,
    { hint: button.count, problem, alarming: button.tooLong },
  );

const validityField = ({ validity, problem }: TextFormView, words: PermissionModalMessages, acts: FormActs) =>
  labelled(
    'minutes',
    words.validFor,
    html`<span class="select"
      ><select
        id="minutes"
        class="input"
        part="input"
        aria-describedby=${describedBy('minutes', false, problem)}
        aria-invalid=${isInvalid('minutes', problem)}
        @change=${({ target }: Event & { target: HTMLSelectElement }) => acts.change({ minutes: Number(target.value) })}
      >
        ${validity?.options.map(({ minutes, label }) => html`<option value=${minutes} ?selected=${minutes === validity.minutes}>${label}</option>`)}</select
      >${icon(ChevronDown, { little: true })}</span
    >`,
    { problem },
  );
