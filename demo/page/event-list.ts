import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Helpdesk } from '../helpdesk.js';
import { exactClock } from './time.js';

/** What a host hears of the SDK: every DOM event with its detail, newest first. */
export const eventList = ({ log }: Helpdesk) => html`
  <header class="head">
    <h2>Events</h2>
    <span class="small muted">${log.count}</span>
  </header>
  ${
    log.events.length
      ? html`<ol>
          ${repeat(
            log.events,
            ({ number }) => number,
            ({ name, at, detail }) =>
              html`<li>
                <details>
                  <summary><time>${exactClock(at)}</time> ${name}</summary>
                  <pre tabindex="0">${JSON.stringify(detail, undefined, 2)}</pre>
                </details>
              </li>`,
          )}
        </ol>`
      : html`<p class="small muted none">Every DOM event of the SDK is listed here.</p>`
  }
`;
