import { html } from 'lit';
import { panels, type Helpdesk, type Panel } from '../helpdesk.js';
import { chat } from './chat.js';
import { chartList } from './chart-list.js';
import { chatList } from './chat-list.js';
import { eventList } from './event-list.js';
import { phone } from './phone.js';
import { incomingCalls } from './incoming-calls.js';
import { templates } from './templates.js';
import { scenarioBar } from './scenario-bar.js';

/** The whole page: the helpdesk, the customer's phone beside it, and what changes the world above both. */
export const page = (helpdesk: Helpdesk) => {
  const { id } = helpdesk.chat;
  return html`
    <div class="helpdesk" data-panel=${helpdesk.panel}>
      ${scenarioBar(helpdesk)} ${panelTabs(helpdesk)} ${incomingCalls(helpdesk)}
      <nav class="panel chats" aria-label="Chats">${chatList(helpdesk)}</nav>
      <main class="panel chat" aria-label="Chat with ${helpdesk.chat.customer.name}">${chat(helpdesk)}</main>
      <aside class="panel side" aria-label="Call and activity">
        ${callOf(helpdesk)}
        <wa-activity-feed conversation=${id}></wa-activity-feed>
      </aside>
      <section class="panel device" aria-label="The customer’s phone">${phone(helpdesk)}</section>
      <section class="panel events" aria-label="Events that the page hears">${chartList(helpdesk)} ${eventList(helpdesk)}</section>
      ${templates(helpdesk)}
    </div>
  `;
};

/** The call, or what the last one left; a call that rings here has a card of its own. */
function callOf(helpdesk: Helpdesk) {
  const { call, lastCall } = helpdesk.conversation()?.state ?? {};
  const rings = call?.direction === 'incoming' && call.status === 'ringing' && call.mine;
  const { id } = helpdesk.chat;
  const openFeed = () => helpdesk.show('Activity');
  return html`
    <wa-call-panel conversation=${id} ?hidden=${!call || rings} @wa-activities-open=${openFeed}></wa-call-panel>
    <wa-call-summary conversation=${id} ?hidden=${call !== undefined || !lastCall} @wa-activities-open=${openFeed}></wa-call-summary>
  `;
}

/** Seen where the page is too narrow for all panels. */
const panelTabs = (helpdesk: Helpdesk) => html`
  <nav class="tabs" aria-label="Parts of the page">
    ${panels.map(
      (panel) =>
        html`<button type="button" data-name=${panel} aria-pressed=${helpdesk.panel === panel} @click=${() => helpdesk.show(panel)}>
          ${panel}${wantsLook(helpdesk, panel) ? html`<span class="dot"><span class="visually-hidden">, something is there</span></span>` : ''}
        </button>`,
    )}
  </nav>
`;

function wantsLook(helpdesk: Helpdesk, panel: Panel): boolean {
  if (helpdesk.panel === panel) return false;
  if (panel === 'Phone') return helpdesk.phone.call !== undefined || helpdesk.sheet !== undefined;
  return panel === 'Activity' && Boolean(helpdesk.conversation()?.state.call?.live);
}
