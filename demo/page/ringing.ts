import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import { html, nothing } from 'lit';
import { icon } from '../../src/elements/icon.js';
import type { Helpdesk } from '../helpdesk.js';

/** Calls that ring here in another chat than the one that is open. */
export const ringing = (helpdesk: Helpdesk) =>
  (helpdesk.calling?.state.calls ?? [])
    .filter(({ live, mine, direction, status }) => live && mine && direction === 'incoming' && status === 'ringing')
    .map(({ conversation, line }) =>
      conversation === undefined || conversation === helpdesk.chat.id
        ? nothing
        : html`<p class="card ringing" role="status">
            ${icon(PhoneIncoming)}<span>${line.customer.name ?? 'Somebody'} is calling</span>
            <button class="button little" type="button" @click=${() => helpdesk.choose(conversation)}>Open chat</button>
          </p>`,
    );
