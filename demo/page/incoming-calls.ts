import { html } from 'lit';
import type { CallingEvent } from '../../src/events.js';
import type { Helpdesk } from '../helpdesk.js';

/** Calls that ring at this desk, whatever chat is open; each with what the helpdesk knows of its ticket. */
export const incomingCalls = (helpdesk: Helpdesk) => html`
  <wa-incoming-call
    floating
    @wa-call-open=${({ detail }: CallingEvent<'wa-call-open'>) => detail.conversation && helpdesk.choose(detail.conversation)}
  >
    ${helpdesk.chats.map(({ id, title }) => html`<span slot=${id}>${title}</span>`)}
  </wa-incoming-call>
`;
