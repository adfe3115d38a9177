import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { PermissionModalMessages } from '../../i18n/permission-modal.js';
import { tagBeside, tagIn } from '../tag-beside.js';
import type { WaTemplatePicker } from '../template-picker/template-picker.js';
import type { FormActs } from './form-acts.js';
import { notice } from './notices.js';
import type { TemplateFormView } from './template-form.view.js';

/** The element around the picker, which says whose templates. */
export type PickerPlace = Element & { readonly conversation: string; readonly desk?: string | undefined };

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

const picker = (kind: OutreachKind, words: PermissionModalMessages, changed: FormActs['pickerChanged'], place: PickerPlace) => {
  if (!customElements.get(tagBeside(place, 'template-picker')))
    return html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${words.templatesLoading}</p>`;
  const tag = tagIn(place, 'template-picker');
  return staticHtml`<${tag}
        part="picker"
        exportparts="list, template, preview, notice, input, button, primary"
        conversation=${place.conversation}
        desk=${place.desk ?? nothing}
        .kind=${live(kind)}
        embedded
        @change=${({ target }: Event & { target: WaTemplatePicker }) => changed(target)}
      ></${tag}>`;
};
