import { html, nothing } from 'lit';
import type { BackendConversation } from '../../src/testing/testing.js';
import type { Helpdesk } from '../helpdesk.js';
import { avatar } from './avatar.js';
import { listTime } from './time.js';

/** All chats with the last message, and what the SDK knows of their last call. */
export const chatList = (helpdesk: Helpdesk) => html`
  <header class="head">
    <h2>Chats</h2>
    <wa-readiness compact></wa-readiness>
  </header>
  <ul>
    ${helpdesk.chats.map((chat) => html`<li>${item(helpdesk, chat)}</li>`)}
  </ul>
`;

const item = (helpdesk: Helpdesk, { id, customer, messages }: BackendConversation) => {
  const last = messages.at(-1);
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
      <span class="pair"><span class="last clip">${last?.text}</span><wa-call-marker conversation=${id}></wa-call-marker></span>
    </button>
  `;
};
