import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Helpdesk } from '../helpdesk.js';
import { phoneCalling, phoneRinging } from './phone-call.js';
import { phoneChat } from './phone-chat.js';

/** The customer's phone: it rings, calls, or shows the chat with the business. */
export const phone = (helpdesk: Helpdesk) => {
  const { call } = helpdesk.phone;
  const screen =
    call?.status === 'ringing' ? phoneRinging(helpdesk) : call?.status === 'calling' ? phoneCalling(helpdesk) : phoneChat(helpdesk);
  return html`<div class="phone">${keyed(helpdesk.chat.customer.id, screen)}</div>`;
};
