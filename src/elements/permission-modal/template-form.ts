import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { PermissionModalMessages } from '../../i18n/permission-modal.js';
import type { WaTemplatePicker } from '../template-picker/template-picker.js';
import type { FormActs } from './form-acts.js';
import { notice } from './notices.js';
import type { TemplateFormView } from './template-form.view.js';

/** Whose templates. */
export interface PickerPlace {
  readonly conversation: string;
  readonly desk?: string | undefined;
}

/** The template the agent picks and fills; below it the text that cannot be sent now. */
export const templateForm = (
  { kind, impossible, kept, mayMakeTemplate, mayWriteText }: TemplateFormView,
  words: PermissionModalMessages,
  { want, pickerChanged, makeTemplate }: FormActs,
  place: PickerPlace,
) => html`
  ${impossible ? notice(impossible, words) : picker(kind, words, pickerChanged, place)}
  ${
    kept
      ? html`<details class="kept">
          <summary>${words.keptText}</summary>
          <p dir="auto">${kept}</p>
        </details>`
      : nothing
  }
  ${mayMakeTemplate ? html`<button class="link" type="button" @click=${() => makeTemplate(kind)}>${words.makeTemplate}</button>` : nothing}
  ${mayWriteText ? html`<button class="link" type="button" @click=${() => want('free-form')}>${words.useText}</button>` : nothing}
`;

const picker = (
  kind: OutreachKind,
  words: PermissionModalMessages,
  changed: FormActs['pickerChanged'],
  { conversation, desk }: PickerPlace,
) =>
  customElements.get('wa-template-picker')
    ? html`<wa-template-picker
        part="picker"
        exportparts="list, template, preview, notice, input, button, primary"
        conversation=${conversation}
        desk=${desk ?? nothing}
        .kind=${live(kind)}
        embedded
        @change=${({ target }: Event & { target: WaTemplatePicker }) => changed(target)}
      ></wa-template-picker>`
    : html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${words.templatesLoading}</p>`;
