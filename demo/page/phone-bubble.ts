import Phone from 'lucide/dist/esm/icons/phone.mjs';
import ShieldQuestion from 'lucide/dist/esm/icons/shield-question-mark.mjs';
import { html, nothing } from 'lit';
import { icon } from '../../src/elements/icon.js';
import type { PhoneMessage } from '../../src/testing/testing.js';
import type { Helpdesk } from '../helpdesk.js';
import { clock } from './time.js';

/** One message on the phone, with the button that WhatsApp puts under requests and invites. */
export const phoneBubble = (message: PhoneMessage, helpdesk: Helpdesk) => html`
  <div class="bubble ${message.from === 'customer' ? 'own' : ''}">
    <p>${message.text} <span class="at">${clock(message.at)}</span></p>
    ${tap(message, helpdesk)}
  </div>
`;

function tap(message: PhoneMessage, helpdesk: Helpdesk) {
  switch (message.kind) {
    case 'text':
      return nothing;
    case 'request':
      return message.status === 'pending'
        ? html`<button class="tap" type="button" @click=${() => helpdesk.reopenSheet()}>
            ${icon(ShieldQuestion)}Choose call permission
          </button>`
        : html`<p class="tap done">${requestWords[message.status]}</p>`;
    case 'invite':
      return helpdesk.now < message.expiresAt
        ? html`<button class="tap" type="button" @click=${() => void helpdesk.phones.call(helpdesk.chat.customer.id, message.id)}>
            ${icon(Phone)}${message.button}
          </button>`
        : html`<p class="tap done">This invite has ended</p>`;
  }
}

const requestWords = {
  approved: 'You allowed calls',
  declined: 'You said no',
  expired: 'This request has ended',
  replaced: 'This request has ended',
} as const;
