import { html, nothing } from 'lit';
import { choices } from './choices.js';
import type { FormActs } from './form-acts.js';
import { help } from '../help.js';
import type { Copying } from '../copying.js';
import { notice } from './notices.js';
import type { PermissionModalView } from './permission-modal.view.js';
import { preview } from './preview.js';
import { nameOf, wordsOf, type Scene } from './scene.js';
import { templateForm, type PickerPlace } from './template-form.js';
import { textForm } from './text-form.js';

/** Everything between the head and the foot of the dialog. */
export function content(view: PermissionModalView, scene: Scene, acts: FormActs, copying: Copying, place: PickerPlace) {
  const words = wordsOf(scene);
  const failure = notice(view.failure, words, help(view.failure?.help, words, copying));
  if (!view.form && !view.change && !view.help && !view.notice && !view.failure && !view.choices?.length) return nothing;
  const isWriting = view.form?.form === 'template' && view.form.status === 'writing';
  return html`<div class=${isWriting ? 'content writing' : 'content'}>
    ${notice(view.change, words)} ${help(view.help, words, copying)}
    ${view.choices?.length ? choices(view.choices, words.choose(nameOf(scene)), (kind) => acts.change({ kind })) : nothing}
    ${view.form ? undefined : [preview(view.preview), notice(view.notice, words), failure]}
    ${
      view.form
        ? html`<div class=${view.preview ? 'columns' : 'stack'}>
            <div class="stack">
              ${notice(view.notice, words)}
              ${view.form.form === 'free-form' ? textForm(view.form, words, acts) : templateForm(view.form, words, acts, place)} ${failure}
            </div>
            ${preview(view.preview)}
          </div>`
        : nothing
    }
  </div>`;
}
