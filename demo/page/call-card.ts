import { html, nothing } from 'lit';
import type { CallNow, Conversation } from '../../src/calling/conversation.js';
import { HangUp } from '../../src/elements/drawn-icons.js';
import { icon } from '../../src/elements/icon.js';
import type { Helpdesk } from '../helpdesk.js';
import { avatar } from './avatar.js';
import { callOutcome } from './call-outcome.js';
import { timer } from './time.js';

/** A small call card of the host's own, made from the headless state: shown while a call lives and for a minute after it. */
export function callCard(helpdesk: Helpdesk) {
  const conversation = helpdesk.conversation();
  const call = conversation?.state.call;
  if (!conversation || !call) return nothing;
  const { customer } = call.line;
  const name = customer.name ?? customer.phone ?? 'Customer';
  return html`
    <section class="card call-card" aria-label="Call with ${name}">
      <p class="status ${call.live ? 'on' : ''}">
        <span class="word">${call.live ? html`<span class="dot"></span>` : nothing}${statusWord(helpdesk, call)}</span>
        <span class="figure">${shownTime(call, helpdesk.now)}</span>
      </p>
      <div class="who">
        ${avatar(name, call.live && call.status !== 'ongoing' ? 'large pulse' : 'large')}
        <div>
          <p class="name">${name}</p>
          <p class="small muted">${customer.phone ? html`<bdi dir="ltr">${spaced(customer.phone)}</bdi>` : 'No phone number'}</p>
        </div>
      </div>
      ${call.live ? html`<div class="acts">${acts(call, conversation)}</div>` : html`<p class="outcome">${callOutcome(call)}</p>`}
    </section>
  `;
}

const statusWord = ({ desk }: Helpdesk, { direction, status }: CallNow): string => {
  const words: Readonly<Record<string, string>> = desk?.messages?.statuses[direction] ?? {};
  return words[status] ?? status;
};

function shownTime({ live, startedAt, askedAt, seconds }: CallNow, now: number): string | typeof nothing {
  if (!live) return seconds ? timer(seconds * 1000) : nothing;
  const since = startedAt ?? askedAt;
  return since === undefined ? nothing : timer(now - since);
}

function acts(call: CallNow, conversation: Conversation) {
  const { direction, status, mine, doing } = call;
  // the card of the ringing calls answers
  if (direction === 'incoming' && status === 'ringing')
    return html`<p class="small muted">${mine ? 'It rings here.' : 'It rings at another desk.'}</p>`;
  return act(status === 'ongoing' ? 'End call' : 'Cancel call', HangUp, 'danger', doing === 'ending' ? doing : undefined, () =>
    conversation.send({ type: 'call.end' }),
  );
}

const act = (label: string, sign: typeof HangUp, look: string, doing: CallNow['doing'], press: () => void) =>
  html`<button class="button ${look}" type="button" aria-disabled=${doing ? 'true' : nothing} @click=${() => doing ?? press()}>
    ${icon(sign)}${label}
  </button>`;

/** "+44 7700 900142": country code and number, as far as a glance needs it. */
const spaced = (phone: string): string => phone.replace(/^(\+44|\+1|\+46|\+33)(\d{3,4})(\d+)$/, '$1 $2 $3');
