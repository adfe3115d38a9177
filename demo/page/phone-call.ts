import Phone from 'lucide/dist/esm/icons/phone.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { html } from 'lit';
import { HangUp } from '../../src/elements/drawn-icons.js';
import { icon, type IconNode } from '../../src/elements/icon.js';
import type { Helpdesk } from '../helpdesk.js';
import { avatar } from './avatar.js';
import { timer } from './time.js';

/** The business calls. */
export const phoneRinging = (helpdesk: Helpdesk) => {
  const customer = helpdesk.chat.customer.id;
  return callScreen(helpdesk, html`<span role="status">WhatsApp voice call</span>`, [
    round('Decline', X, 'no', () => helpdesk.do({ does: 'reject', customer })),
    round('Answer', Phone, 'yes', () => helpdesk.do({ does: 'answer', customer })),
  ]);
};

/** The customer calls the business. */
export const phoneCalling = (helpdesk: Helpdesk) => {
  const { call } = helpdesk.phone;
  return callScreen(
    helpdesk,
    html`<span role="status">Calling…</span> <span class="figure">${timer(helpdesk.now - (call?.since ?? helpdesk.now))}</span>`,
    [round('Hang up', HangUp, 'no', () => helpdesk.do({ does: 'hang up', customer: helpdesk.chat.customer.id }))],
  );
};

const callScreen = ({ phone }: Helpdesk, words: unknown, buttons: readonly unknown[]) => {
  const { name } = phone.business;
  return html`<div class="ring">
    <div class="caller">
      ${avatar(name, 'huge')}
      <h2>${name}</h2>
      <p class="small">${words}</p>
    </div>
    <div class="rounds">${buttons}</div>
  </div>`;
};

const round = (label: string, sign: IconNode, look: 'yes' | 'no', press: () => void) =>
  html`<button class="round ${look}" type="button" @click=${press}><i>${icon(sign)}</i>${label}</button>`;
