import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { minute } from '../../domain/instant.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { callCards } from '../../styles/call-cards.js';
import { surfaces } from '../../styles/surfaces.js';
import { ConversationController } from '../conversation-controller.js';
import { emit } from '../emit.js';
import { icon } from '../icon.js';
import { phrase } from '../phrase.js';
import { StyledElement } from '../styled-element.js';
import { Ticker } from '../ticker.js';
import { styles } from './call-summary.styles.js';
import { callSummaryView } from './call-summary.view.js';

/**
 * @summary The last call of a conversation as a ticket notes it: from, to, how long, what it left, and a way to its activities.
 *
 * While no call is known it takes no room.
 *
 * @tagname wa-call-summary
 * @fires {CustomEvent<ActivitiesOpen>} wa-activities-open - The button was pressed: the host may show the conversation's feed.
 * @slot heading - In place of the built-in heading.
 * @csspart card - The surface around everything.
 * @csspart outcome - What the call left on the ticket.
 * @csspart facts - Names and values.
 * @csspart button - The button that leads to the activities.
 * @cssprop [--wa-call-summary-width=21rem] - Greatest width.
 */
export class WaCallSummary extends StyledElement {
  static override styles = [base, buttons, surfaces, callCards, styles];

  /** Whose last call. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  readonly #conversation = new ConversationController(this, { needs: { activities: true } });
  /** "Today" becomes "Yesterday". */
  readonly #ticker = new Ticker(this, { every: () => minute, now: () => this.#conversation.calling?.now() });

  protected override render() {
    const { state, messages } = this.#conversation;
    const view = messages && callSummaryView(state, messages, this.#ticker.now());
    if (!view) return nothing;
    const { call, chip, facts, activities } = view;
    return html`<section class="card" part="card" aria-label=${messages.callSummary.title}>
      <header class="head">
        <slot name="heading"><h2>${messages.callSummary.title}</h2></slot>
        <span class="chip ${chip.tone}" part="outcome">${icon(chip.icon)}${chip.text}</span>
      </header>
      <dl part="facts">
        ${facts.map(
          ({ name, value, muted }) =>
            html`<dt>${name}</dt>
              <dd class=${muted ? 'muted' : nothing}>${phrase(value)}</dd>`,
        )}
      </dl>
      ${
        activities
          ? html`<p class="base">
              <button class="link" part="button" type="button" @click=${() => this.#show(call)}>${activities}</button>
            </p>`
          : nothing
      }
    </section>`;
  }

  #show(call: string): void {
    emit(this, 'wa-activities-open', { conversation: this.#conversation.id, call });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-call-summary': WaCallSummary;
  }
}
