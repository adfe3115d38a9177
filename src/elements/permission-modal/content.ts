import { html, nothing } from 'lit';
import { choices } from './choices.js';
import type { FormActs } from './form-acts.js';
import { notice } from './notices.js';
import type { PermissionModalView } from './permission-modal.view.js';
import { preview } from './preview.js';
import { nameOf, wordsOf, type Scene } from './scene.js';
import { templateForm } from './template-form.js';
import { textForm } from './text-form.js';

/** Everything between the head and the foot of the dialog. */
export function content(view: PermissionModalView, scene: Scene, acts: FormActs) {
  const words = wordsOf(scene);
  if (!view.form && !view.notice && !view.failure && !view.choices?.length) return nothing;
  return html`<div class="content">
    ${view.choices?.length ? choices(view.choices, words.choose(nameOf(scene)), (kind) => acts.change({ kind })) : nothing}
    ${view.form ? undefined : [preview(view.preview), notice(view.notice, words), notice(view.failure, words)]}
    ${
      view.form
        ? html`<div class=${view.preview ? 'columns' : 'stack'}>
            <div class="stack">
              ${notice(view.notice, words)}
              ${view.form.form === 'free-form' ? textForm(view.form, words, acts) : templateForm(view.form, words, acts)}
              ${notice(view.failure, words)}
            </div>
            ${preview(view.preview)}
          </div>`
        : nothing
    }
  </div>`;
}
