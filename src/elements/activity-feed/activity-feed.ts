import Check from 'lucide/dist/esm/icons/check.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { isFiltering, noFilter, type ActivityFilter } from '../../domain/activity-filter.js';
import { second } from '../../domain/instant.js';
import type { FirstMessages } from '../../i18n/messages.js';
import { plain } from '../../i18n/phrase.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { menus } from '../../styles/menus.js';
import { surfaces } from '../../styles/surfaces.js';
import { ConversationController } from '../conversation-controller.js';
import { Copying } from '../copying.js';
import { FocusKeeper } from '../focus-keeper.js';
import { icon } from '../icon.js';
import { Menus } from '../menus.js';
import { MissedSeen } from '../missed-seen.js';
import { StyledElement } from '../styled-element.js';
import { Ticker } from '../ticker.js';
import { styles } from './activity-feed.styles.js';
import { activityFeedView, type ActivityFeedView, type FeedKinds } from './activity-feed.view.js';
import { activitySentence } from './activity-row.js';
import { Arrivals } from './arrivals.js';
import { callEventStyles } from './call-events.styles.js';
import { rowsAsText } from './copied-rows.js';
import { dayList } from './day-list.js';
import { filterBar } from './filter-bar.js';
import { filterChoices } from './filter-choices.js';
import { filterStyles } from './filters.styles.js';
import { FirstMoment } from './first-moment.js';
import { KeptFilter } from './kept-filter.js';
import { blank, bones, troubleLine, type Remedies } from './placeholders.js';
import { SteadyRows } from './steady-rows.js';
import { UnfoldedCalls } from './unfolded-calls.js';

/**
 * @summary The newest 50 activities of a conversation, those of a call folded together: saved ones at once, then live.
 *
 * Its filters are remembered by the browser and shared by every feed on the page. Rows that arrive do not move what is being read.
 *
 * @tagname wa-activity-feed
 * @slot heading - In place of the built-in heading.
 * @csspart card - The surface around everything.
 * @csspart head - Heading, sync word and the button that copies.
 * @csspart filters - The filters by direction, status and type.
 * @csspart filter - One of them, with what is chosen.
 * @csspart menu - Its choices.
 * @csspart trouble - The quiet line while what is shown may be old.
 * @csspart day - The heading of a day.
 * @csspart list - The rows of a day.
 * @csspart row - One activity, or one call.
 * @csspart icon - Its icon on a round ground.
 * @csspart sentence - Its sentence.
 * @csspart more - Its second line.
 * @csspart time - Its time.
 * @csspart fold - The button that unfolds a call.
 * @csspart events - What was recorded of the call.
 * @csspart event - One record of it.
 * @csspart blank - What stands in place of the list: empty, failed, nothing matches.
 * @csspart end - The line below the list.
 * @cssprop [--wa-calling-surface] - Background of the card; the theme properties are the product's, for all elements alike.
 */
export class WaActivityFeed extends StyledElement {
  static override styles = [base, buttons, menus, surfaces, styles, callEventStyles, filterStyles];

  /** Which conversation to show. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** `all` activities, or `calls`: the history of calls alone. */
  @property() kinds: FeedKinds = 'all';

  readonly #conversation = new ConversationController(this, { needs: { activities: true } });
  readonly #ticker = new Ticker(this, { every: () => 30 * second, now: () => this.#conversation.calling?.now() });
  readonly #filter = new KeptFilter(this);
  readonly #menus = new Menus(this);
  readonly #copying = new Copying(this);
  readonly #unfolded = new UnfoldedCalls(this);
  readonly #first = new FirstMoment(this, () => (this.#view?.body.kind ?? 'loading') === 'loading');
  readonly #remedies: Remedies = { tryAgain: () => this.#tryAgain(), clearFilters: () => this.#clearFilters() };
  #view: ActivityFeedView | undefined;
  #arrivals = new Arrivals();
  #announcement = '';
  /** What was announced is in its language. */
  #spoken: FirstMessages | undefined;
  #chose = false;

  constructor() {
    super();
    new SteadyRows(this, 'li.row');
    // "Try again" goes while it is tried, and the row that leaves the newest 50 goes for good
    new FocusKeeper(this, () => this.#find('.filter button') ?? this.#find('[part=card]'));
    new MissedSeen(this, this.#conversation);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversation')) this.#startOver();
    const { state, messages } = this.#conversation;
    this.#view = messages && activityFeedView(state, messages, { kinds: this.kinds, filter: this.#filter.value }, this.#ticker.now());
    if (!state?.activities) this.#announcement = ''; // of rows that are shown no longer
    if (!state?.activities || !messages || !this.#view) return;
    if (messages !== this.#spoken) this.#announcement = '';
    this.#spoken = messages;
    const { body } = this.#view;
    const arrived = this.#arrivals.take(state.activities);
    const [newest, ...others] = body.kind === 'days' ? arrived.filter(({ id }) => body.records.has(id)) : [];
    if (this.#chose) this.#announcement = (body.kind === 'blank' ? body.words.title : this.#view.end) ?? '';
    this.#chose = false;
    if (newest) this.#announcement = messages.activityFeed.arrived(others.length + 1, plain(activitySentence(newest, state, messages)));
  }

  protected override render() {
    const { messages } = this.#conversation;
    const view = this.#view;
    if (this.#first.hides) return nothing;
    if (!messages || !view) return html`<div class="card" part="card" aria-busy="true">${bones()}</div>`;
    const { activityFeed: text } = messages;
    const title = this.kinds === 'calls' ? text.callsTitle : text.title;
    return html`<section
      class="card"
      part="card"
      tabindex="-1"
      aria-label=${title}
      aria-busy=${view.body.kind === 'loading' ? 'true' : nothing}
    >
      <header class="head" part="head">
        <slot name="heading"><h2>${title}</h2></slot>
        <span class="signs">
          ${view.sync ? html`<span class="sync ${view.sync.live ? 'live' : ''}">${view.sync.text}</span>` : nothing}
          ${view.body.kind === 'days' ? this.#copyButton(messages) : nothing}
        </span>
      </header>
      ${
        view.filterable
          ? filterBar(filterChoices(this.#filter.value, this.kinds, messages), text.filters, this.#menus, this.#choose)
          : nothing
      }
      ${view.trouble ? troubleLine(view.trouble, messages, this.#remedies) : nothing} ${this.#copyTrouble(messages)}
      ${this.#body(view, messages)} ${this.#end(view, messages)}
      <span class="visually-hidden" role="status">${this.#told(messages)}</span>
    </section>`;
  }

  #copyButton({ activityFeed: text }: FirstMessages) {
    const copied = this.#copying.state === 'copied';
    return html`<button
      class="button little square plain copy"
      type="button"
      aria-label=${text.copy}
      title=${text.copy}
      @click=${this.#copy}
    >
      ${icon(copied ? Check : Copy)}
    </button>`;
  }

  #copyTrouble({ activityFeed: text }: FirstMessages) {
    if (this.#copying.state !== 'refused') return nothing;
    return html`<div class="trouble" part="trouble">${icon(TriangleAlert, { little: true })}<span>${text.copyRefused}</span></div>`;
  }

  #body({ body }: ActivityFeedView, messages: FirstMessages) {
    if (body.kind === 'loading') return bones();
    return body.kind === 'days' ? dayList(body.days, this.#unfolded) : blank(body, messages, this.#remedies);
  }

  #end({ end }: ActivityFeedView, { activityFeed: { filters } }: FirstMessages) {
    if (!end) return nothing;
    const clear = html` · <button class="link" type="button" @click=${this.#remedies.clearFilters}>${filters.clearAll}</button>`;
    return html`<p class="end" part="end">${end}${isFiltering(this.#filter.value) ? clear : nothing}</p>`;
  }

  /** For those who do not see it: what came of copying, else the newest arrival, else what the filters left. */
  #told({ activityFeed: text }: FirstMessages): string {
    const { state } = this.#copying;
    return state === 'idle' ? this.#announcement : state === 'copied' ? text.copied : text.copyRefused;
  }

  #startOver(): void {
    this.#arrivals = new Arrivals();
    this.#announcement = '';
  }

  readonly #choose = (filter: ActivityFilter) => {
    this.#chose = true;
    this.#filter.change(filter);
  };

  readonly #copy = () => {
    if (this.#view?.body.kind === 'days') void this.#copying.copy(rowsAsText(this.#view.body.days, this.#unfolded.has));
  };

  #clearFilters(): void {
    this.#choose(noFilter);
    void this.updateComplete.then(() => this.#find('.filter button')?.focus());
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #tryAgain(): void {
    this.#conversation.send({ type: this.#conversation.state?.facts === 'refused' ? 'facts.load' : 'activities.load' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-activity-feed': WaActivityFeed;
  }
}
