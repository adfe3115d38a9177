import Check from 'lucide/dist/esm/icons/check.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import PhoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import PhoneCall from 'lucide/dist/esm/icons/phone-call.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import { html, nothing } from 'lit';
import type { ConversationState } from '../../src/calling/conversation.js';
import { icon } from '../../src/elements/icon.js';
import type { BackendConversation } from '../../src/testing/testing.js';
import type { Helpdesk } from '../helpdesk.js';
import { avatar } from './avatar.js';
import { listTime } from './time.js';

/** All chats with the last message, and what the SDK knows of their last call. */
export const chatList = (helpdesk: Helpdesk) => html`
  <header class="head">
    <h2>Chats</h2>
    ${readiness(helpdesk)}
  </header>
  <ul>
    ${helpdesk.chats.map((chat) => html`<li>${item(helpdesk, chat)}</li>`)}
  </ul>
`;

const item = (helpdesk: Helpdesk, { id, customer, messages }: BackendConversation) => {
  const last = messages.at(-1);
  const lastReply = messages.findLast(({ from }) => from === 'agent')?.at ?? 0;
  const name = customer.name ?? customer.id;
  return html`
    <button
      type="button"
      class="chat-item"
      aria-current=${id === helpdesk.chat.id ? 'true' : nothing}
      title=${name}
      @click=${() => helpdesk.choose(id)}
    >
      ${avatar(name)}
      <span class="pair">
        <span class="name clip">${name}</span><span class="at">${last ? listTime(last.at, helpdesk.now) : nothing}</span>
      </span>
      <span class="pair"><span class="last clip">${last?.text}</span>${marker(helpdesk.conversation(id)?.state, lastReply)}</span>
    </button>
  `;
};

/** A missed call is marked until somebody wrote back or a later call was no miss. */
function marker(state: ConversationState | undefined, lastReply: number) {
  const { call, lastCall } = state ?? {};
  if (state?.marker === 'in-call') return html`<span class="marker live">${icon(Phone)}<span>In call</span></span>`;
  if (call?.live && call.direction === 'incoming') return html`<span class="marker live">${icon(PhoneCall)}<span>Calling you</span></span>`;
  if (call?.live) return html`<span class="marker live">${icon(PhoneCall)}<span>Calling</span></span>`;
  return state?.marker === 'missed' && lastCall && lastCall.at > lastReply
    ? html`<span class="marker missed">${icon(PhoneMissed)}<span>Missed call</span></span>`
    : nothing;
}

const words = {
  connecting: 'Connecting',
  live: 'Ready for calls',
  reconnecting: 'Reconnecting',
  offline: 'Offline',
  'signed-out': 'Signed out',
} as const;

const readiness = ({ calling }: Helpdesk) => {
  const connection = calling?.state.connection ?? 'connecting';
  return html`<span class="chip ${connection === 'live' ? 'good' : ''}" role="status">
    ${connection === 'live' ? icon(Check) : connection === 'connecting' ? nothing : icon(WifiOff)}<span>${words[connection]}</span>
  </span>`;
};
