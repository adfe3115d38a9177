import { html, nothing } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateStatus } from '../../domain/template.js';
import { languageName } from '../../i18n/language-name.js';
import type { Messages } from '../../i18n/messages.js';
import type { TemplatePickerMessages } from '../../i18n/parts/template-picker.js';
import { icon } from '../icon.js';
import type { PickerFilter } from './picker-filter.js';

export interface ToolbarActs {
  readonly search: (words: string) => void;
  /** At once, not after a pause. */
  readonly searchNow: () => void;
  readonly language: (code: string) => void;
  readonly status: (status: TemplateStatus | '') => void;
  readonly kind: (kind: OutreachKind) => void;
  readonly create: () => void;
}

const kinds: readonly OutreachKind[] = ['request', 'invite'];
const statuses: readonly TemplateStatus[] = ['approved', 'pending', 'rejected'];

/** Title, kind, and the way to the create screen. */
export const head = (kind: OutreachKind, mayCreate: boolean, words: TemplatePickerMessages, acts: ToolbarActs) =>
  html`<div class="head" part="header">
    <h2>${words.title}</h2>
    <div class="segments" role="group" aria-label=${words.kinds}>
      ${kinds.map((each) => html`<button type="button" aria-pressed=${String(each === kind)} @click=${() => acts.kind(each)}>${words.kind[each]}</button>`)}
    </div>
    ${mayCreate ? createButton(words, acts) : nothing}
  </div>`;

export const createButton = (words: TemplatePickerMessages, { create }: Pick<ToolbarActs, 'create'>) =>
  html`<button class="button" part="button" type="button" data-does="create" @click=${create}>${icon(Plus)}${words.newTemplate}</button>`;

/** What narrows the list down. */
export function toolbar(
  { words: searched, language, status, languages }: Pick<PickerFilter, 'words' | 'language' | 'status' | 'languages'>,
  { templatePicker: words, locale }: Messages,
  acts: ToolbarActs,
) {
  return html`<div class="toolbar" role="search">
    <label class="input searchbox"
      >${icon(Search, { little: true })}<input
        type="search"
        part="input"
        dir="auto"
        autocomplete="off"
        aria-label=${words.search}
        placeholder=${words.search}
        .value=${searched}
        @input=${({ target }: Event & { target: HTMLInputElement }) => acts.search(target.value)}
        @change=${acts.searchNow}
    /></label>
    ${select(
      words.language,
      language,
      [['', words.anyLanguage], ...languages.map((code) => [code, languageName(code, locale)] as const)],
      acts.language,
    )}
    ${select(words.status, status, [['', words.anyStatus], ...statuses.map((each) => [each, words.statuses[each]] as const)], (value) =>
      acts.status(value as TemplateStatus | ''),
    )}
  </div>`;
}

const select = (label: string, value: string, options: readonly (readonly [string, string])[], choose: (value: string) => void) =>
  html`<span class="select"
    ><select
      class="input"
      part="input"
      aria-label=${label}
      @change=${({ target }: Event & { target: HTMLSelectElement }) => choose(target.value)}
    >
      ${options.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}</select
    >${icon(ChevronDown, { little: true })}</span
  >`;
