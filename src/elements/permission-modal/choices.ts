import { html, nothing } from 'lit';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import ShieldQuestion from 'lucide/dist/esm/icons/shield-question-mark.mjs';
import type { OutreachKind } from '../../domain/outreach.js';
import { icon, type IconNode } from '../icon.js';
import type { ChoiceView } from './choices.view.js';

/** How each kind of outreach is drawn, here and under the message. */
export const kindIcons: Readonly<Record<OutreachKind, IconNode>> = { request: ShieldQuestion, invite: PhoneIncoming };

/** The ways to reach the customer, as real radio buttons. */
export const choices = (view: readonly ChoiceView[], legend: string, choose: (kind: OutreachKind) => void) =>
  html`<fieldset class="choices" part="choices">
    <legend class="visually-hidden">${legend}</legend>
    ${view.map((choice) => choiceCard(choice, choose))}
  </fieldset>`;

const choiceCard = ({ kind, title, means, cost, pips, chosen, blocked }: ChoiceView, choose: (kind: OutreachKind) => void) =>
  html`<label class=${blocked ? 'choice blocked' : 'choice'} part="choice">
    ${icon(kindIcons[kind])}
    <b id="title-${kind}">${title}</b>
    <input
      type="radio"
      name="kind"
      value=${kind}
      aria-labelledby="title-${kind}"
      aria-describedby="means-${kind} cost-${kind}"
      .checked=${chosen}
      ?disabled=${blocked}
      @change=${() => choose(kind)}
    />
    <span class="means" id="means-${kind}">${means}</span>
    <span class="cost" id="cost-${kind}">${pips ? pipsOf(pips) : nothing}<span>${cost}</span></span>
  </label>`;

/** Decoration: the words beside them say the same. */
const pipsOf = ({ used, max }: { readonly used: number; readonly max: number }) =>
  max > 5
    ? nothing
    : html`<span class=${used >= max ? 'pips full' : 'pips'} aria-hidden="true"
        >${Array.from({ length: max }, (_, index) => html`<i class=${index < used ? 'on' : ''}></i>`)}</span
      >`;
