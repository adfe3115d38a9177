import { html, nothing } from 'lit';
import type { PermissionModalMessages } from '../i18n/permission-modal.js';
import type { Copying } from './copying.js';
import type { HelpView } from './help.view.js';

/** A way to whoever can mend it, and the details to take along. */
export const help = (view: HelpView | undefined, words: PermissionModalMessages, copying: Copying) =>
  view
    ? html`<p class="help" part="help">
        ${view.href ? html`<a class="link" href=${view.href} target="_blank" rel="noopener noreferrer">${words.contactAdmin}</a>` : nothing}
        <button class="link" type="button" @click=${() => void copying.copy(view.details)}>${words.copyDetails[copying.state]}</button>
      </p>`
    : nothing;
