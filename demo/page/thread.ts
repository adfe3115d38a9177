import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../src/elements/icon.js';
import type { Message } from '../../src/testing/testing.js';
import type { Helpdesk } from '../helpdesk.js';
import { systemLine, type SystemLine } from './system-line.js';
import { clock, dayName } from './time.js';

type Line = { readonly at: number; readonly id: string } & ({ readonly message: Message } | { readonly system: SystemLine });

/** Messages with what happened between them, oldest first, under their days. */
export const thread = ({ chat, now }: Helpdesk) => {
  const { messages, activities, customer } = chat;
  const happened = activities.flatMap((activity): Line[] => {
    const system = systemLine(activity, customer.name);
    return system ? [{ at: activity.at, id: activity.id, system }] : [];
  });
  const written = messages.map((message): Line => ({ at: message.at, id: message.id, message }));
  // what announces a message stands before it
  const lines = [...happened.reverse(), ...written].sort((one, other) => one.at - other.at);
  return html`<div class="lines">
    ${repeat(
      lines,
      ({ id }) => id,
      (line, index) => {
        const day = dayName(line.at, now);
        const before = lines[index - 1];
        const startsDay = !before || dayName(before.at, now) !== day;
        return html`${startsDay ? html`<p class="system">${day}</p>` : ''}${'message' in line ? bubble(line.message) : happening(line.system, line.at)}`;
      },
    )}
  </div>`;
};

const happening = ({ words, sign, tone }: SystemLine, at: number) =>
  html`<p class="system ${tone ?? ''}">${icon(sign)}<span>${words} · ${clock(at)}</span></p>`;

const kinds = { text: '', request: 'Permission request', invite: 'Call invite' } as const;

const bubble = (message: Message) => html`
  <div class="message ${message.from === 'agent' ? 'own' : ''}">
    ${message.text}
    <span class="at">${[kinds[message.kind], message.agent?.name, clock(message.at)].filter(Boolean).join(' · ')}</span>
  </div>
`;
