import { html, nothing } from 'lit';
import type { TemplatePickerMessages } from '../../i18n/parts/template-picker.js';
import type { PaneView } from './pane.view.js';
import type { TemplatePickerView } from './template-picker.view.js';

/** Under the list: how many there are, and what else can be done. */
const count = (
  { count, mayShowAll, mayCreate }: TemplatePickerView,
  words: TemplatePickerMessages,
  { all, create }: { readonly all: () => void; readonly create: (() => void) | undefined },
) =>
  count || (create && mayCreate)
    ? html`<p class="small muted count">
        ${count ? html`<span>${count}</span>` : nothing}
        ${mayShowAll ? html`<button class="link" type="button" @click=${all}>${words.showAll}</button>` : nothing}
        ${create && mayCreate ? html`<button class="link" type="button" data-does="create" @click=${create}>${words.newTemplate}</button>` : nothing}
      </p>`
    : nothing;

/** The last line: what is chosen, and the button that uses it. */
const use = (pane: PaneView | undefined, words: TemplatePickerMessages, press: () => void) =>
  html`<div class="foot" part="footer">
    <p class="small muted">${pane?.foot ?? ''}</p>
    ${pane?.blocked ? html`<p class="small muted" id="blocked">${pane.blocked}</p>` : nothing}
    <button
      class="button primary"
      part="button primary"
      type="button"
      aria-disabled=${pane && !pane.blocked ? nothing : 'true'}
      aria-describedby=${pane?.blocked ? 'blocked' : nothing}
      @click=${press}
    >
      ${words.use}
    </button>
  </div>`;

export const foot = { count, use };
