import Check from 'lucide/dist/esm/icons/check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { html, nothing } from 'lit';
import type { ActivityFilter } from '../../domain/activity-filter.js';
import type { ActivityFilterMessages } from '../../i18n/parts/activity-filters.js';
import { icon } from '../icon.js';
import type { FilterChoice, FilterChoices } from './filter-choices.js';
import { menuId, type Menus } from '../menus.js';

/** The filters as buttons, each with its menu; one that is set stands out and can be taken away. */
export const filterBar = (
  filters: readonly FilterChoices[],
  text: ActivityFilterMessages,
  menus: Menus,
  change: (filter: ActivityFilter) => void,
) =>
  html`<div class="filters" part="filters" role="group" aria-label=${text.label}>
    ${filters.map((filter) => [chip(filter, text, menus, change), menu(filter, menus, change)])}
  </div>`;

const chip = (
  { name, label, chosen, without }: FilterChoices,
  text: ActivityFilterMessages,
  menus: Menus,
  change: (filter: ActivityFilter) => void,
) =>
  html`<span class="filter menu-place ${chosen ? 'set' : ''}" part="filter">
    <button
      id="filter-${name}"
      class="name"
      type="button"
      popovertarget=${menuId(name)}
      aria-haspopup="menu"
      aria-expanded=${menus.isOpen(name)}
      @keydown=${menus.buttonKey}
    >
      ${chosen ? html`<span class="visually-hidden">${label}: </span><bdi>${chosen}</bdi>` : html`${label}${icon(ChevronDown)}`}
    </button>
    ${
      chosen
        ? html`<button
            class="clear"
            type="button"
            aria-label=${text.clearOne(label)}
            @click=${(event: Event) => {
              change(without);
              (event.currentTarget as HTMLElement).parentElement?.querySelector('button')?.focus();
            }}
          >
            ${icon(X)}
          </button>`
        : nothing
    }
  </span>`;

/** Its items are there while it is open: nobody sees them before, and the rows of the feed would have to wait for them. */
const menu = ({ name, many, choices }: FilterChoices, menus: Menus, change: (filter: ActivityFilter) => void) =>
  html`<div
    id=${menuId(name)}
    class="menu"
    part="menu"
    popover
    role="menu"
    aria-labelledby="filter-${name}"
    @beforetoggle=${menus.beforeToggle}
    @toggle=${menus.toggled}
    @keydown=${menus.menuKey}
  >
    ${menus.isOpen(name) ? choices.map((choice) => item(choice, many, menus, change)) : nothing}
  </div>`;

const item = ({ text, checked, then }: FilterChoice, many: boolean, menus: Menus, change: (filter: ActivityFilter) => void) =>
  html`<button
    class="item"
    type="button"
    role=${many ? 'menuitemcheckbox' : 'menuitemradio'}
    aria-checked=${checked}
    tabindex="-1"
    @click=${(event: Event) => {
      change(then);
      if (!many) menus.chosen(event);
    }}
  >
    ${icon(Check)}<bdi>${text}</bdi>
  </button>`;
