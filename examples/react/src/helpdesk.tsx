import { useState } from 'react';
import type { CallEnded } from 'wa-calling';

const phoneButtons = { allow: 'Allow calls', answer: 'Answer', hangUp: 'Hang up', call: 'Call the helpdesk' };

/** A ticket with its calling: tags, and one listener that notes each call on the ticket. */
export function Helpdesk() {
  const [notes, setNotes] = useState<readonly CallEnded[]>([]);
  const note = ({ detail }: CustomEvent<CallEnded>) => {
    if (detail.mine) setNotes((before) => [...before, detail]);
  };
  return (
    <wa-calling base-url="/api/calling" tenant="acme" agent="priya" onwa-call-ended={note}>
      <wa-incoming-call floating />
      <main>
        <header>
          <div>
            <h1>Amara Okafor</h1>
            <p>Order 4711: the lamp flickers</p>
          </div>
          <wa-call-button conversation="4711" />
        </header>
        <wa-permission-status conversation="4711" />
        <wa-call-panel conversation="4711" />
        <wa-activity-feed conversation="4711" />
      </main>
      <aside>
        <section aria-labelledby="phone">
          <h2 id="phone">The customer’s phone</h2>
          <p>Plays Amara, since nobody else does here.</p>
          {Object.entries(phoneButtons).map(([act, label]) => (
            <button key={act} type="button" onClick={() => void fetch(`/phone/${act}`, { method: 'POST' })}>
              {label}
            </button>
          ))}
        </section>
        <section aria-labelledby="ticket">
          <h2 id="ticket">Written on the ticket</h2>
          <ul>
            {notes.map(({ ticketOutcome, seconds }, index) => (
              <li key={index}>
                Call {ticketOutcome}, {seconds ?? 0} s
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </wa-calling>
  );
}
