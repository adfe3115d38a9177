import { html } from 'lit';
import FileText from 'lucide/dist/esm/icons/file-text.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { TemplatePickerMessages } from '../../i18n/parts/template-picker.js';
import { icon, type IconNode } from '../icon.js';
import { createButton } from './toolbar.js';
import type { BlankView } from './template-picker.view.js';

const icons: Readonly<Record<BlankView['icon'], IconNode>> = { search: Search, template: FileText, alert: TriangleAlert };

/** What stands where the list would, and what helps. */
export const blank = (
  { icon: drawn, title, text, acts: helps }: BlankView,
  words: TemplatePickerMessages,
  acts: Partial<Record<BlankView['acts'][number], () => void>>,
) => {
  const buttons: Readonly<Record<BlankView['acts'][number], unknown>> = {
    create: acts.create && createButton(words, { create: acts.create }),
    clear: html`<button class="button" part="button" type="button" @click=${acts.clear}>${words.clearSearch}</button>`,
    load: html`<button class="button" part="button" type="button" @click=${acts.load}>${words.tryAgain}</button>`,
  };
  return html`<div class="blank" part="blank">
    <span class="round">${icon(icons[drawn])}</span>
    <b>${title}</b>
    <p class="muted">${text}</p>
    <div class="acts">${helps.map((act) => buttons[act])}</div>
  </div>`;
};
