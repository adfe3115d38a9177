import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Template, TemplateStatus } from '../../domain/template.js';
import { icon, type IconNode } from '../icon.js';
import type { PickerScene } from './picker-scene.js';
import { templateRowView } from './template-picker.view.js';

export interface RowsActs {
  readonly window: { readonly from: number; readonly to: number };
  readonly choose: (template: Template) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly scrolled: () => void;
}

/** How each status is drawn. */
const statusIcons: Readonly<Record<TemplateStatus, IconNode>> = { approved: Check, pending: Clock, rejected: X };

const statusTones: Readonly<Record<TemplateStatus, string>> = { approved: 'good', pending: 'info', rejected: 'bad' };

/** Names an option for `aria-activedescendant`. */
const rowId = (index: number) => `row-${index}`;

/** The list, as far as it is in sight: a listbox whose focus stays on it while its rows come and go. */
export function rows(scene: PickerScene, { window: { from, to }, choose, key, scrolled }: RowsActs) {
  const { list, current, messages } = scene;
  const { templates } = list;
  const pressed = ({ target }: Event) => {
    const index = (target as Element).closest('[role="option"]')?.getAttribute('aria-posinset');
    const template = templates[Number(index ?? 0) - 1];
    if (template) choose(template);
  };
  const at = templates.findIndex(({ id }) => id === current?.id);
  return html`<div
    class="rows"
    part="list"
    role="listbox"
    tabindex="0"
    aria-label=${messages.templatePicker.list}
    aria-activedescendant=${at >= from && at < to ? rowId(at) : nothing}
    aria-busy=${list.status === 'loading' ? 'true' : nothing}
    @click=${pressed}
    @keydown=${key}
    @scroll=${scrolled}
  >
    <div class="run" role="presentation" data-rows=${templates.length} data-from=${from}>
      <div class="drawn" role="presentation">
        ${repeat(
          templates.slice(from, to),
          ({ id }) => id,
          (template, index) => row(template, from + index, scene),
        )}
      </div>
    </div>
  </div>`;
}

function row(template: Template, index: number, scene: PickerScene) {
  const { name, status, statusLabel, body, about, off, chosen } = templateRowView(template, scene);
  const { templates, more } = scene.list;
  const isCurrent = template.id === scene.current?.id;
  return html`<div
    id=${rowId(index)}
    class=${['row', isCurrent && 'current', off && 'off'].filter(Boolean).join(' ')}
    part="template"
    role="option"
    aria-selected=${String(chosen)}
    aria-disabled=${off ? 'true' : nothing}
    aria-posinset=${index + 1}
    aria-setsize=${more ? -1 : templates.length}
  >
    <span class="radio" aria-hidden="true"></span>
    <b class="name">${name}</b>
    <span class="status ${statusTones[status]}">${icon(statusIcons[status], { little: true })}${statusLabel}</span>
    <span class="line">${body}</span>
    <span class=${status === 'rejected' ? 'about no' : 'about'}>${about}</span>
  </div>`;
}
