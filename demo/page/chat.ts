import Clock from 'lucide/dist/esm/icons/clock.mjs';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../src/elements/icon.js';
import type { Helpdesk } from '../helpdesk.js';
import { avatar } from './avatar.js';
import { firstName } from './first-name.js';
import { templatesButton } from './templates.js';
import { thread } from './thread.js';

/** The chat window: whom it is with, the call button of the SDK, what was written, and where to write. */
export const chat = (helpdesk: Helpdesk) => {
  const { id, title, customer } = helpdesk.chat;
  const name = customer.name ?? customer.id;
  return html`
    <header class="chat-head">
      ${avatar(name)}
      <div>
        <h1>${name}</h1>
        <p class="small muted clip">${title}</p>
      </div>
      <wa-permission-status conversation=${id}></wa-permission-status>
      <wa-call-button conversation=${id}></wa-call-button>
    </header>
    ${keyed(id, html`<div class="scroll" tabindex="0" role="log" aria-label="Messages">${thread(helpdesk)}</div>`)}
    ${keyed(id, composer(helpdesk))}
  `;
};

const composer = (helpdesk: Helpdesk) => {
  const { chat } = helpdesk;
  const { open } = chat.window;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('text') as HTMLInputElement;
    const text = field.value.trim();
    if (text && open) helpdesk.do({ does: 'send message', conversation: chat.id, text, agent: helpdesk.agent.id });
    field.value = '';
  };
  return html`
    <form class="write" @submit=${send}>
      ${
        open
          ? nothing
          : html`<p class="small muted" id="closed">
              ${icon(Clock)}<span
                >The chat window is closed. WhatsApp lets you write again when ${firstName(chat.customer.name)} does.</span
              >
            </p>`
      }
      <input
        class="input"
        name="text"
        autocomplete="off"
        placeholder="Write a message"
        aria-label="Message to ${firstName(chat.customer.name)}"
        aria-describedby=${open ? nothing : 'closed'}
        ?disabled=${!open}
      />
      ${templatesButton()}
      <button class="button primary" ?disabled=${!open}>Send</button>
    </form>
  `;
};
