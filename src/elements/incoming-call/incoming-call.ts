import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Calling } from '../../calling/calling.js';
import type { Desk } from '../../calling/context.js';
import type { CallNow } from '../../calling/conversation.js';
import type { CallId } from '../../domain/call.js';
import { second } from '../../domain/instant.js';
import type { Messages } from '../../i18n/messages.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { callCards } from '../../styles/call-cards.js';
import { menus } from '../../styles/menus.js';
import { person } from '../../styles/person.js';
import { surfaces } from '../../styles/surfaces.js';
import { sentences } from '../../i18n/sentences.js';
import { handFocusOver } from '../answered-focus.js';
import { CallingController } from '../calling-controller.js';
import { emit } from '../emit.js';
import { FocusKeeper } from '../focus-keeper.js';
import { Menus } from '../menus.js';
import { showStates } from '../show-states.js';
import { StyledElement } from '../styled-element.js';
import { tagIn } from '../tag-beside.js';
import { Ticker } from '../ticker.js';
import { Departures, type Departure } from './departures.js';
import { styles } from './incoming-call.styles.js';
import { incomingCallView, incomingWords, type CardView, type IncomingCallView } from './incoming-call.view.js';
import { leftNote } from './left-note.js';
import { ringingCard, waitingCard, type CardActs } from './ringing-card.js';

/**
 * @summary Every call that rings for this agent: who, how long, answer, decline; and for some seconds why it stopped.
 *
 * It is said at once to those who do not see it and never takes the focus from somebody who types: `focus-key` moves the focus to its answer
 * button, Escape gives it back.
 *
 * @tagname wa-incoming-call
 * @fires {CustomEvent<CallOpen>} wa-call-open - The agent has answered, or calls back: the host may show the conversation.
 * @fires {CustomEvent<CallRequest>} wa-call-request - Before a missed caller is called back; `preventDefault()` stops it.
 * @slot {conversation id} - What the host knows of a conversation, one slot each, named by its id: shown below the caller's name.
 * @csspart card - The card of the ringing calls.
 * @csspart avatar - The round ground with the caller's initials.
 * @csspart name - The caller's name.
 * @csspart timer - How long it rings.
 * @csspart button - A button of it.
 * @csspart answer - The one that answers.
 * @csspart decline - The one that declines for this agent.
 * @csspart menu - The two ways to decline.
 * @csspart notice - Why answering or declining did not work.
 * @csspart note - Why a call no longer rings here.
 * @csspart call-back - The button that calls a missed caller back.
 * @cssprop [--wa-incoming-call-width=22.5rem] - Greatest width.
 * @cssState ringing - A call rings for this agent.
 */
export class WaIncomingCall extends StyledElement {
  static override styles = [base, buttons, menus, person, surfaces, callCards, styles];

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** The key that moves the focus here while a call rings; empty: none. */
  @property({ attribute: 'focus-key' }) focusKey = 'F8';

  /** Stands in the upper corner of the window, above the page; otherwise where the host puts it. */
  @property({ type: Boolean, reflect: true }) floating = false;

  readonly #calling = new CallingController(this);
  readonly #ticker = new Ticker(this, {
    every: () => (this.#view?.cards.length || this.#departures.all.length ? second : undefined),
    now: () => this.#calling.calling?.now(),
  });
  readonly #menus = new Menus(this);
  readonly #focus = new FocusKeeper(
    this,
    () => (this.#answered ? undefined : (this.#find('[data-waiting]') ?? this.#find('[data-left]') ?? this.#find('[data-answers]'))),
    // never to Answer: an Enter meant for what has gone must not open the line
    () => this.#find('[part=card]'),
  );
  readonly #internals = this.attachInternals();
  #departures = new Departures();
  #view: IncomingCallView | undefined;
  #announced: ReadonlySet<CallId> = new Set();
  #announcement = '';
  #saidTo: { readonly calling: Calling | undefined; readonly messages: Messages | undefined } | undefined;
  #stopSaying: (() => void) | undefined;
  /** It has just been answered, and its card held the focus. */
  #answered: CallId | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pageKey);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#pageKey);
    this.#say(undefined);
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const { state } = this.#calling;
    const messages = this.#messages;
    this.#say(this.#calling.desk);
    const now = this.#ticker.now();
    const left = this.#departures.take(state?.calls ?? [], now, this.#isRead);
    this.#view = state && messages && incomingCallView(state, this.#departures.all, messages, now);
    showStates(this.#internals, { ringing: Boolean(this.#view?.cards.length) });
    this.#announce();
    this.#answered = this.shadowRoot?.activeElement ? left.find(({ call }) => this.#isAnswered(call))?.call.id : undefined;
    for (const departure of this.#departures.all) this.#open(departure);
  }

  protected override updated(): void {
    if (this.#answered !== undefined) handFocusOver(this.#answered);
  }

  protected override render() {
    const messages = this.#messages;
    if (!messages || !this.#view) return nothing;
    const text = messages.incomingCall;
    const { cards, heading, notes } = this.#view;
    const [first, ...others] = cards;
    const endsOther = cards.find((card) => card.endsOther)?.endsOther;
    const keys = { ...this.#calling.desk?.shortcuts, leads: this.focusKey };
    const acts: CardActs = { answer: this.#answer, decline: this.#decline, menus: this.#menus, keys };
    return html`<div class="cards" @keydown=${this.#escape}>
        ${
          first
            ? html`<section class="incoming" part="card" tabindex="-1" aria-label=${heading}>
                ${repeat(
                  [first],
                  ({ call }) => call,
                  (card) => ringingCard(card, heading, text, acts),
                )}
                ${
                  others.length > 0
                    ? html`<ul class="queue">
                        ${repeat(
                          others,
                          ({ call }) => call,
                          (card) => waitingCard(card, acts),
                        )}
                      </ul>`
                    : nothing
                }
                ${endsOther ? html`<p class="base">${endsOther}</p>` : nothing}
              </section>`
            : nothing
        }
        ${repeat(
          notes,
          ({ call }) => call,
          (note) => leftNote(note, text, tagIn(this, 'call-button'), () => this.#calledBack(note.call)),
        )}
      </div>
      <span class="visually-hidden" role="alert">${this.#announcement}</span>
      <div class="visually-hidden" role="status" aria-atomic="false">
        ${repeat(
          notes,
          ({ call }) => call,
          ({ words }) => html`<p>${sentences(messages, words.title, words.sentence)}</p>`,
        )}
      </div>`;
  }

  get #messages(): Messages | undefined {
    return this.#calling.desk?.allMessages();
  }

  /** Somebody points at it or has the focus in it: what is read does not go. */
  get #isRead(): boolean {
    return this.matches(':hover') || Boolean(this.shadowRoot?.activeElement);
  }

  /** Each call once, in the words of the moment. */
  #announce(): void {
    const cards = this.#view?.cards ?? [];
    const text = this.#messages?.incomingCall;
    const fresh = cards.filter(({ call }) => !this.#announced.has(call));
    this.#announced = new Set(cards.map(({ call }) => call));
    if (cards.length === 0) this.#announcement = '';
    else if (text && fresh.length > 0)
      this.#announcement = fresh.map(({ person: { name } }) => text.announced(name, this.focusKey || undefined)).join(' ');
  }

  /** The desk rings only where calls are shown, and needs the words for where no element can say them. */
  #say(desk: Desk | undefined): void {
    const { calling } = desk ?? {};
    const messages = desk?.allMessages();
    if (calling === this.#saidTo?.calling && messages === this.#saidTo?.messages) return;
    if (calling !== this.#saidTo?.calling) this.#departures = new Departures();
    // in another language, or of another desk
    this.#announcement = '';
    this.#stopSaying?.();
    this.#saidTo = { calling, messages };
    this.#stopSaying = calling?.showIncoming(messages && incomingWords(messages));
  }

  /** It was being answered here, and is taken; whether by this page is known for sure once the accept itself is answered. */
  #isAnswered({ id, doing }: CallNow): boolean {
    const now = this.#calling.state?.calls.find((call) => call.id === id);
    return doing === 'accepting' && now?.status === 'ongoing' && now.mine;
  }

  /** A call that has left because it was answered here belongs into the middle of the page. News may be faster than the answer. */
  #open({ call: { id } }: Departure): void {
    const answered = this.#calling.state?.calls.find((call) => call.id === id && call.live && call.here);
    if (!answered) return;
    this.#departures.forget(id);
    emit(this, 'wa-call-open', { call: id, line: answered.line, conversation: answered.conversation, because: 'answered' });
  }

  #calledBack(id: CallId): void {
    const departure = this.#departures.all.find(({ call }) => call.id === id);
    if (!departure) return;
    const { line, conversation } = departure.now ?? departure.call;
    emit(this, 'wa-call-open', { call: id, line, conversation, because: 'call-back' });
  }

  readonly #answer = ({ call, answer: { endOther }, unreachable }: CardView) =>
    unreachable || this.#calling.send({ type: 'call.accept', call, ...(endOther && { endOther }) });

  readonly #decline = ({ call, unreachable }: CardView, whom: 'me' | 'everyone') =>
    unreachable || this.#calling.send({ type: 'call.decline', call, for: whom });

  readonly #pageKey = (event: KeyboardEvent) => {
    if (!this.focusKey || event.key !== this.focusKey || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const answer = this.#find('[data-answers]');
    if (!answer) return;
    event.preventDefault();
    this.#focus.take(answer);
  };

  readonly #escape = (event: KeyboardEvent) => {
    // a dialog around it stays open: the next Escape is for that
    if (event.key === 'Escape' && this.#focus.giveBack()) event.preventDefault();
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-incoming-call': WaIncomingCall;
  }
}
