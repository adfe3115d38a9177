import ArrowLeftRight from 'lucide/dist/esm/icons/arrow-left-right.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { html, nothing } from 'lit';
import type { Shortcuts } from '../../calling/context.js';
import type { IncomingCallMessages } from '../../i18n/parts/incoming-call.js';
import { icon } from '../icon.js';
import { menuId, type Menus } from '../menus.js';
import { avatar, person } from '../person.js';
import type { CardView, DeclineWay } from './incoming-call.view.js';

/** What the agent can do at a card. */
export interface CardActs {
  readonly answer: (card: CardView) => void;
  readonly decline: (card: CardView, way: DeclineWay['for']) => void;
  readonly menus: Menus;
  /** Those that act at the first card, and the one that leads to it. */
  readonly keys: Pick<Shortcuts, 'answer' | 'decline'> & { readonly leads: string };
}

/** The call that rings longest: who, what about, and the acts in full. */
export const ringingCard = (card: CardView, heading: string, text: IncomingCallMessages, acts: CardActs) =>
  html`<div class="head top">
      <h2>${icon(PhoneIncoming)}${heading}</h2>
      ${card.timer ? html`<span class="figure" part="timer">${card.timer}</span>` : nothing}
    </div>
    ${person(card.person, { rings: !card.waiting, more: about(card) })} ${trouble(card)}
    <div class="acts">
      ${
        card.waiting
          ? html`<span class="button waiting" tabindex="-1" data-waiting
              ><span class="spinner" aria-hidden="true"></span>${card.waiting}</span
            >`
          : html`${declineButton(card, text, acts)}
              <button
                class="button call"
                part="button answer"
                type="button"
                data-answers=${card.call}
                aria-keyshortcuts=${keysOf(card, acts) || nothing}
                aria-disabled=${blocked(card)}
                @click=${() => acts.answer(card)}
              >
                ${answerIcon(card)}${card.answer.label}
              </button>`
      }
    </div>`;

/** The others, one line each. */
export const waitingCard = (card: CardView, acts: CardActs) =>
  html`<li>
    <div class="row">
      ${avatar(card.person, 'small')}
      <div class="grow">
        <b><bdi>${card.person.name}</bdi></b>
        <p class="small muted">${card.conversation ? html`<slot name=${card.conversation}>${whoElse(card)}</slot>` : card.newChat}</p>
      </div>
      ${card.timer ? html`<span class="small muted figure">${card.timer}</span>` : nothing}
      ${
        card.waiting
          ? html`<span class="spinner" role="status" aria-label=${card.waiting}></span>`
          : html`${
                card.decline
                  ? html`<button
                      class="button little square red"
                      type="button"
                      aria-label=${card.decline.named}
                      aria-disabled=${blocked(card)}
                      @click=${() => acts.decline(card, 'me')}
                    >
                      ${icon(X)}
                    </button>`
                  : nothing
              }
              <button
                class="button little square call"
                type="button"
                data-answers=${card.call}
                aria-label=${card.answer.named}
                aria-disabled=${blocked(card)}
                @click=${() => acts.answer(card)}
              >
                ${answerIcon(card)}
              </button>`
      }
    </div>
    ${trouble(card)}
  </li>`;

/** None of the host's keys ends another call. */
const keysOf = ({ answer: { endOther } }: CardView, { keys: { leads, answer } }: CardActs) =>
  [leads, !endOther && answer].filter(Boolean).join(' ');

const blocked = ({ unreachable }: CardView) => (unreachable ? 'true' : nothing);

const answerIcon = ({ answer }: CardView) => icon(answer.endOther ? ArrowLeftRight : Phone);

const about = (card: CardView) =>
  html`<p class="sub">${card.conversation ? html`<slot name=${card.conversation}></slot>` : card.newChat}</p>`;

const whoElse = ({ person: { phone, noPhone } }: CardView) => (phone ? html`<bdi class="figure" dir="ltr">${phone}</bdi>` : noPhone);

const trouble = ({ failure }: CardView) =>
  failure
    ? html`<div class="notice bad" part="notice" role="alert">
        ${icon(failure.icon)}<b>${failure.title}</b>
        <p>${failure.sentence}</p>
      </div>`
    : nothing;

function declineButton(card: CardView, text: IncomingCallMessages, acts: CardActs) {
  if (!card.decline) return nothing;
  const name = `decline-${card.call}`;
  return html`<span class="split menu-place">
    <button
      class="button red"
      part="button decline"
      type="button"
      aria-keyshortcuts=${acts.keys.decline ?? nothing}
      aria-disabled=${blocked(card)}
      @click=${() => acts.decline(card, 'me')}
    >
      ${card.decline.label}
    </button>
    <button
      class="button red"
      part="button"
      type="button"
      aria-label=${text.waysToDecline}
      aria-disabled=${blocked(card)}
      popovertarget=${card.unreachable ? nothing : menuId(name)}
      aria-haspopup="menu"
      aria-expanded=${acts.menus.isOpen(name)}
      @keydown=${acts.menus.buttonKey}
    >
      ${icon(ChevronDown)}
    </button>
    <span
      id=${menuId(name)}
      class="menu"
      part="menu"
      popover
      role="menu"
      aria-label=${text.waysToDecline}
      @beforetoggle=${acts.menus.beforeToggle}
      @toggle=${acts.menus.toggled}
      @keydown=${acts.menus.menuKey}
    >
      ${card.decline.ways.map((way) => wayItem(card, way, acts))}
    </span>
  </span>`;
}

const wayItem = (card: CardView, { for: whom, words }: DeclineWay, { menus, decline }: CardActs) =>
  html`<button
    class="item"
    type="button"
    role="menuitem"
    tabindex="-1"
    aria-disabled=${blocked(card)}
    @click=${(event: Event) => {
      menus.chosen(event);
      decline(card, whom);
    }}
  >
    <b>${words.title}</b><span class="small muted">${words.sentence}</span>
  </button>`;
