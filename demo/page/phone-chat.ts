import Phone from 'lucide/dist/esm/icons/phone.mjs';
import SendHorizontal from 'lucide/dist/esm/icons/send-horizontal.mjs';
import { html, nothing } from 'lit';
import { HangUp } from '../../src/elements/drawn-icons.js';
import { icon } from '../../src/elements/icon.js';
import type { Helpdesk } from '../helpdesk.js';
import { avatar } from './avatar.js';
import { permissionSheet } from './permission-sheet.js';
import { phoneBubble } from './phone-bubble.js';
import { phoneSound } from './phone-sound.js';
import { date, timer } from './time.js';

/** The chat with the business as the customer sees it. */
export const phoneChat = (helpdesk: Helpdesk) => {
  const { business, messages, call, voice } = helpdesk.phone;
  const customer = helpdesk.chat.customer.id;
  return html`
    <header class="phone-head">
      ${avatar(business.name, 'small-round')}
      <div>
        <h2 class="clip">${business.name}</h2>
        <p class="small muted">
          ${call ? html`${call.waits ? 'On hold' : 'In call'} <span class="figure">${timer(helpdesk.now - call.since)}</span>` : 'Business account'}
        </p>
      </div>
      ${
        call
          ? html`<button
              class="button danger little square"
              type="button"
              aria-label="Hang up"
              @click=${() => helpdesk.do({ does: 'hang up', customer })}
            >
              ${icon(HangUp)}
            </button>`
          : html`<button class="button plain little" type="button" @click=${() => void helpdesk.phones.call(customer)}>
              ${icon(Phone)}Call
            </button>`
      }
    </header>
    ${call && voice ? phoneSound(helpdesk) : nothing} ${allowed(helpdesk)}
    <div class="scroll" tabindex="0" role="log" aria-label="Messages on the phone">
      <div class="lines">${messages.map((message) => phoneBubble(message, helpdesk))}</div>
    </div>
    ${permissionSheet(helpdesk) || composer(helpdesk)}
  `;
};

/** What the customer may take back at any time. */
function allowed(helpdesk: Helpdesk) {
  const { permission, askedToReconsider } = helpdesk.phone;
  if (permission.status === 'none' || (permission.status === 'temporary' && helpdesk.now >= permission.until)) return nothing;
  const words = permission.status === 'temporary' ? `Calls allowed until ${date(permission.until)}` : 'Calls allowed for good';
  return html`<p class="allowed small">
    <span>${askedToReconsider ? 'You missed some calls. Still allow them?' : words}</span>
    <button class="link" type="button" @click=${() => helpdesk.do({ does: 'refuse', customer: helpdesk.chat.customer.id })}>Stop</button>
  </p>`;
}

const composer = (helpdesk: Helpdesk) => {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('text') as HTMLInputElement;
    const text = field.value.trim();
    if (text) helpdesk.do({ does: 'write', customer: helpdesk.chat.customer.id, text });
    field.value = '';
  };
  return html`<form class="phone-write" @submit=${send}>
    <input class="input" name="text" autocomplete="off" placeholder="Message" aria-label="Message from the customer" />
    <button class="button plain little" aria-label="Send from the phone">${icon(SendHorizontal)}</button>
  </form>`;
};
