import { html, nothing } from 'lit';
import { blank } from './blank.js';
import { foot } from './foot.js';
import { pane, type PaneActs } from './pane.js';
import type { PickerFilter } from './picker-filter.js';
import type { PickerScene } from './picker-scene.js';
import { rows, type RowsActs } from './rows.js';
import type { TemplatePickerView } from './template-picker.view.js';
import { toolbar, type ToolbarActs } from './toolbar.js';

export interface PickerActs extends ToolbarActs, PaneActs, Omit<RowsActs, 'window'> {
  readonly clear: () => void;
  readonly load: () => void;
  readonly more: () => void;
}

interface Parts {
  readonly filter: PickerFilter;
  readonly window: RowsActs['window'];
  /** The way to the create screen stands under the list, as there is no head. */
  readonly embedded: boolean;
  readonly acts: PickerActs;
}

/** Toolbar, list and pane; or what stands there instead. */
export function content(view: TemplatePickerView, scene: PickerScene, { filter, window, embedded, acts }: Parts) {
  const words = scene.messages.templatePicker;
  const hasRows = scene.list.templates.length > 0;
  return html`<div class="content">
    ${view.mayNarrow ? toolbar(filter, scene.messages, acts) : nothing}
    ${
      view.blank
        ? blank(view.blank, words, acts)
        : html`<div class=${hasRows ? 'columns' : 'stack'}>
            <div class="stack">
              ${hasRows ? rows(scene, { ...acts, window }) : nothing} ${view.waiting ? waiting(view.waiting) : nothing}
              ${
                view.moreFailed
                  ? html`<p class="small problem">
                      ${view.moreFailed} <button class="link" type="button" @click=${acts.more}>${words.tryAgain}</button>
                    </p>`
                  : nothing
              }
              ${foot.count(view, words, { all: acts.clear, create: embedded ? acts.create : undefined })}
            </div>
            ${hasRows ? pane(view.pane, words, acts, embedded) : nothing}
          </div>`
    }
  </div>`;
}

export const waiting = (words: string) => html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${words}</p>`;
