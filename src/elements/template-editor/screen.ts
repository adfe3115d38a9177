import { html, nothing } from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import Trash from 'lucide/dist/esm/icons/trash.mjs';
import type { TemplateEditorMessages } from '../../i18n/parts/template-editor.js';
import { icon, type IconNode } from '../icon.js';
import type { EditorAct, EditorButton, TemplateEditorView } from './template-editor.view.js';

type Act = (does: EditorAct) => void;

/** The way back, the title, and how far the template has come. */
export const head = ({ title, steps }: TemplateEditorView, words: TemplateEditorMessages, act: Act) =>
  html`<div class="head" part="header">
    <button class="button square plain" part="button" type="button" data-does="back" aria-label=${words.back} @click=${() => act('back')}>
      ${flipped(ArrowLeft)}
    </button>
    <div class="titles">
      <h2 id="title" tabindex="-1">${title}</h2>
      ${
        steps.length > 0
          ? html`<ol class="steps" aria-label=${words.steps}>
              ${steps.map(({ label, now, tone }) => html`<li class=${now ? `now ${tone}` : ''} aria-current=${now ? 'step' : nothing}>${label}</li>`)}
            </ol>`
          : nothing
      }
    </div>
  </div>`;

const flipped = (node: IconNode) => html`<span class="flip">${icon(node)}</span>`;

const icons: Readonly<Partial<Record<EditorAct, IconNode>>> = { edit: Pencil, copy: Copy, delete: Trash };

/** What else can be done with the template. */
export const more = (buttons: readonly EditorButton[], act: Act) =>
  buttons.length > 0 ? html`<div class="acts">${buttons.map((each) => button(each, act, true))}</div>` : nothing;

/** "Delete?", asked in place. */
export const confirm = (view: TemplateEditorView['confirm'], act: Act) =>
  view
    ? html`<div class="notice bad" part="notice" role="group" aria-labelledby="confirm-title" aria-describedby="confirm-text">
        ${icon(Trash)}
        <div>
          <b id="confirm-title">${view.title}</b>
          <p id="confirm-text">${view.text}</p>
          <div class="acts">${view.buttons.map((each) => button(each, act, true))}</div>
        </div>
      </div>`
    : nothing;

/** The last line: what is still to do, and the buttons. */
export const foot = ({ foot: words, buttons }: TemplateEditorView, act: Act) =>
  html`<div class="foot" part="footer">
    <p class="small muted" id="foot">${words}</p>
    ${buttons.map((each) => button(each, act))}
  </div>`;

const button = ({ does, label, tone, busy = false, blocked = false }: EditorButton, act: Act, little = false) => {
  const drawn = icons[does];
  return html`<button
    class="button ${tone} ${little ? 'little' : ''}"
    part=${tone === 'primary' ? 'button primary' : 'button'}
    type="button"
    data-does=${does}
    aria-disabled=${busy || blocked ? 'true' : nothing}
    aria-describedby=${does === 'send' ? 'foot' : nothing}
    @click=${() => !busy && act(does)}
  >
    ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : drawn ? icon(drawn) : nothing}${label}
  </button>`;
};
