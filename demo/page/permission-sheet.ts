import X from 'lucide/dist/esm/icons/x.mjs';
import { html, nothing } from 'lit';
import { icon } from '../../src/elements/icon.js';
import type { Helpdesk } from '../helpdesk.js';

/** WhatsApp's question to the customer; it stays until it is answered or put away. */
export function permissionSheet(helpdesk: Helpdesk) {
  const { sheet, phone } = helpdesk;
  if (sheet === undefined) return undefined;
  const { business, mayAllowForGood } = phone;
  const customer = helpdesk.chat.customer.id;
  return html`<section class="sheet" aria-label="Permission to call">
    <header>
      <h3>Let ${business.name} call you?</h3>
      <button class="button plain little square" type="button" aria-label="Not now" @click=${() => helpdesk.putSheetAway()}>
        ${icon(X)}
      </button>
    </header>
    <button class="button call" type="button" @click=${() => helpdesk.do({ does: 'allow', customer })}>Allow for 7 days</button>
    ${
      mayAllowForGood
        ? html`<button class="button" type="button" @click=${() => helpdesk.do({ does: 'allow for good', customer })}>Always allow</button>`
        : nothing
    }
    <button class="button plain red" type="button" @click=${() => helpdesk.do({ does: 'refuse', customer })}>Don’t allow</button>
  </section>`;
}
