import { html, nothing } from 'lit';
import type { Helpdesk } from '../helpdesk.js';
import { firstName } from './first-name.js';

/** What the customer hears, and how the phone speaks; said where the sound is when it is not in this tab. */
export function phoneSound(helpdesk: Helpdesk) {
  const { customer } = helpdesk.chat;
  const peer = helpdesk.phones.of(customer.id);
  if (!peer) return html`<p class="sound small muted">The sound of this phone is in another tab, or was lost with one.</p>`;
  const keys = peer.keys + (helpdesk.phone.call?.keys ?? '');
  const speakBy = (mouth: typeof peer.mouth) => () => void peer.speakBy(mouth).then(() => helpdesk.changed());
  const choice = (mouth: typeof peer.mouth, label: string) =>
    html`<button class="button little" type="button" aria-pressed=${peer.mouth === mouth} @click=${speakBy(mouth)}>${label}</button>`;
  return html`<div class="sound small" role="group" aria-label="Sound of the phone">
    <label>${firstName(customer.name)} hears <meter min="0" max="1" value=${peer.level.toFixed(2)}></meter></label>
    ${keys ? html`<span>Keys <span class="figure">${keys}</span></span>` : nothing}
    <span>Sends</span
    >${choice('tone', 'A tone')}${typeof navigator.mediaDevices === 'undefined' ? nothing : choice('microphone', 'Your voice')}
  </div>`;
}
