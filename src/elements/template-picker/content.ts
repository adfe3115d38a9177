import { html, nothing } from 'lit';
import type { EditedTemplate } from '../../calling/templates/templates.js';
import type { OutreachKind } from '../../domain/outreach.js';
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
    ${scene.can.list ? toolbar(filter, scene.messages, acts) : nothing}
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
            ${hasRows ? pane(view.pane, words, acts) : nothing}
          </div>`
    }
  </div>`;
}

export const waiting = (words: string) => html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${words}</p>`;

/** The create screen in the picker's place. */
export const createScreen = (
  host: { readonly conversation: string; readonly number: string; readonly desk?: string | undefined; readonly kind: OutreachKind },
  { template, copy = false }: EditedTemplate,
  back: (event: CustomEvent<{ readonly template?: string }>) => void,
) =>
  html`<wa-template-editor
    part="editor"
    conversation=${host.conversation || nothing}
    number=${host.number || nothing}
    desk=${host.desk || nothing}
    kind=${host.kind}
    template=${template ?? nothing}
    ?copy=${copy}
    @wa-template-close=${back}
  ></wa-template-editor>`;
