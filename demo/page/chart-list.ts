import { html } from 'lit';
import type { ConversationState } from '../../src/calling/conversation.js';
import * as charts from '../../src/machines/machines.js';
import type { Helpdesk } from '../helpdesk.js';

interface ShownChart {
  readonly title: string;
  readonly states: readonly string[];
  /** The state it is in; undefined while there is nothing for it to do. */
  readonly now: (state: ConversationState) => string | undefined;
}

const callOf = (direction: 'incoming' | 'outgoing') => (state: ConversationState) =>
  state.call?.direction === direction ? state.call.status : undefined;

/** Every chart of the SDK that is at work for a conversation, and where a host reads its state. */
const shown: readonly ShownChart[] = [
  { title: 'Press of the button', states: Object.keys(charts.permissionMachine.states), now: ({ start }) => start },
  { title: 'Request or invite', states: Object.keys(charts.outreachMachine.states), now: ({ outreach }) => outreach.status },
  { title: 'Outgoing call', states: Object.keys(charts.outgoingCallMachine.states), now: callOf('outgoing') },
  { title: 'Incoming call', states: Object.keys(charts.incomingCallMachine.states), now: callOf('incoming') },
  {
    title: 'Activities',
    states: Object.keys(charts.activitySyncMachine.states),
    // what was saved is shown while the backend is being asked
    now: ({ activities }) => (activities && ['loading', 'saved'].includes(activities.status) ? 'reading' : activities?.status),
  },
];

/** The statecharts of the open chat, each with the state that it is in now. */
export function chartList(helpdesk: Helpdesk) {
  const state = helpdesk.conversation()?.state;
  return html`<details class="charts" open>
    <summary><h2>Statecharts</h2></summary>
    <dl>${shown.map(({ title, states, now }) => chart(title, states, state && now(state)))}</dl>
  </details>`;
}

const chart = (title: string, states: readonly string[], now: string | undefined) => html`
  <div>
    <dt>${title}</dt>
    ${now ? states.map((name) => html`<dd aria-current=${name === now ? 'true' : 'false'}>${name}</dd>`) : html`<dd class="none">nothing to do</dd>`}
  </div>
`;
