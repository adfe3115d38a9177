import Clock from 'lucide/dist/esm/icons/clock.mjs';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import WifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { second } from '../../domain/instant.js';
import type { Messages } from '../../i18n/messages.js';
import { plain } from '../../i18n/phrase.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { surfaces } from '../../styles/surfaces.js';
import { ConversationController } from '../conversation-controller.js';
import { icon } from '../icon.js';
import { Ticker } from '../ticker.js';
import { styles } from './activity-feed.styles.js';
import { activityFeedView, type ActivityFeedView, type Filter } from './activity-feed.view.js';
import { activitySentence } from './activity-row.js';
import { Arrivals } from './arrivals.js';
import { dayList } from './day-list.js';

/**
 * @summary The newest 50 activities of a conversation: saved ones at once, then live.
 *
 * @tagname wa-activity-feed
 * @slot heading - In place of the built-in heading.
 * @csspart card - The surface around everything.
 * @csspart head - Heading and sync word.
 * @csspart filters - The filter by direction.
 * @csspart trouble - The quiet line while what is shown may be old.
 * @csspart day - The heading of a day.
 * @csspart list - The rows of a day.
 * @csspart row - One activity.
 * @csspart icon - Its icon on a round ground.
 * @csspart sentence - Its sentence.
 * @csspart more - Its second line.
 * @csspart time - Its time.
 * @csspart blank - What stands in place of the list: empty, failed, nothing matches.
 * @csspart end - The line below the list.
 * @cssprop [--wa-calling-surface] - Background of the card; the theme properties are the product's, for all elements alike.
 */
export class WaActivityFeed extends LitElement {
  static override styles = [base, buttons, surfaces, styles];

  /** Which conversation to show. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  @state() private filter: Filter = 'all';

  readonly #conversation = new ConversationController(this, { needs: { activities: true } });
  readonly #ticker = new Ticker(this, { every: () => 30 * second, now: () => this.#conversation.calling?.now() });
  #arrivals = new Arrivals();
  #announcement = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversation')) this.#startOver();
    const { state, messages } = this.#conversation;
    if (!state?.activities || !messages) return;
    const [newest, ...others] = this.#arrivals.take(state.activities);
    if (newest) this.#announcement = messages.activityFeed.arrived(others.length + 1, plain(activitySentence(newest, state, messages)));
  }

  protected override render() {
    const { state, messages } = this.#conversation;
    if (!messages) return html`<div class="card" part="card" aria-busy="true">${this.#bones()}</div>`;
    const view = activityFeedView(state, messages, this.filter, this.#ticker.now());
    const { activityFeed: text } = messages;
    return html`<section class="card" part="card" aria-label=${text.title} aria-busy=${view.body.kind === 'loading' ? 'true' : nothing}>
      <header class="head" part="head">
        <slot name="heading"><h2>${text.title}</h2></slot>
        ${view.sync ? html`<span class="sync ${view.sync.live ? 'live' : ''}">${view.sync.text}</span>` : nothing}
      </header>
      ${view.body.kind === 'days' || this.filter !== 'all' ? this.#filters(messages) : nothing} ${this.#trouble(view, messages)}
      ${this.#body(view, messages)} ${this.#end(view, messages)}
      <span class="visually-hidden" role="status">${this.#announcement}</span>
    </section>`;
  }

  #filters({ activityFeed: text }: Messages) {
    const choices: readonly Filter[] = ['all', 'incoming', 'outgoing'];
    return html`<div class="filters" part="filters">
      <div class="segments" role="group" aria-label=${text.direction}>
        ${choices.map(
          (choice) =>
            html`<button type="button" aria-pressed=${this.filter === choice} @click=${() => this.#choose(choice)}>
              ${text[choice]}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #trouble({ trouble }: ActivityFeedView, { activityFeed: text }: Messages) {
    if (!trouble) return nothing;
    const sign = {
      reconnecting: html`<span class="spinner"></span>`,
      offline: icon(WifiOff, { little: true }),
      failed: icon(TriangleAlert, { little: true }),
    };
    return html`<div class="trouble" part="trouble">
      ${sign[trouble.kind]}<span>${trouble.text}</span>
      ${trouble.kind === 'failed' ? html`<button class="link" type="button" @click=${this.#tryAgain}>${text.tryAgain}</button>` : nothing}
    </div>`;
  }

  #body({ body }: ActivityFeedView, { activityFeed: text }: Messages) {
    if (body.kind === 'loading') return this.#bones();
    if (body.kind === 'days') return dayList(body.days);
    const { because, words } = body;
    const sign = { empty: Clock, filtered: Clock, failed: TriangleAlert, offline: WifiOff }[because];
    return html`<div class="blank" part="blank">
      <span class="round ${because === 'failed' ? 'warning' : ''}">${icon(sign)}</span>
      <b>${words.title}</b>
      <p class="muted">${words.sentence}</p>
      ${because === 'failed' ? html`<button class="button" type="button" @click=${this.#tryAgain}>${icon(RefreshCw)}${text.tryAgain}</button>` : nothing}
      ${because === 'filtered' ? html`<button class="button" type="button" @click=${this.#clear}>${text.clearFilter}</button>` : nothing}
    </div>`;
  }

  #end({ end }: ActivityFeedView, { activityFeed: text }: Messages) {
    if (!end) return nothing;
    const clear = html` · <button class="link" type="button" @click=${this.#clear}>${text.clearFilter}</button>`;
    return html`<p class="end" part="end">${end}${this.filter === 'all' ? nothing : clear}</p>`;
  }

  /** The shape of rows to come. */
  #bones() {
    const rows = [['long', 'short'], ['middle'], ['long', 'short'], ['middle']];
    return html`<div class="bones" aria-hidden="true">
      ${rows.map(
        (lines) =>
          html`<div class="row">
            <span class="round"></span>
            <div>${lines.map((width) => html`<div class="bone ${width}"></div>`)}</div>
          </div>`,
      )}
    </div>`;
  }

  #startOver(): void {
    this.filter = 'all';
    this.#arrivals = new Arrivals();
    this.#announcement = '';
  }

  #choose(choice: Filter): void {
    this.filter = choice;
  }

  readonly #clear = () => {
    this.#choose('all');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.segments button')?.focus());
  };

  readonly #tryAgain = () => {
    this.#conversation.send({ type: this.#conversation.state?.facts === 'refused' ? 'facts.load' : 'activities.load' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-activity-feed': WaActivityFeed;
  }
}
