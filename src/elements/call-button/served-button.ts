import type { ConversationState, Failure } from '../../calling/conversation.js';
import { minute, second, type Duration, type Instant } from '../../domain/instant.js';
import { html, nothing, render, type ReactiveController } from 'lit';
import type { Explained } from '../../i18n/parts/reasons.js';
import { sentences } from '../../i18n/sentences.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { reason } from '../../styles/reason.js';
import { Asking } from '../asking.js';
import { ConversationController } from '../conversation-controller.js';
import type { DeskController } from '../desk-controller.js';
import { emit } from '../emit.js';
import { Copying } from '../copying.js';
import { explain } from '../explain.js';
import { FocusKeeper } from '../focus-keeper.js';
import { help } from '../help.js';
import { helpView } from '../help.view.js';
import { icon } from '../icon.js';
import { ReasonPopover } from '../reason-popover.js';
import { wear } from '../styled-element.js';
import { Ticker, type Pace } from '../ticker.js';
import type { WaCallButton } from './call-button.js';
import { styles } from './call-button.styles.js';
import { callButtonView, type CallButtonView } from './call-button.view.js';

/** What the template says until a desk serves the button. */
const unserved: Explained = { title: 'Loading', sentence: '' };

const comingNear = ['pointerenter', 'focusin'];

const asIcon = { part: 'icon' };

/** What a call button shows and does once a desk serves it. The element loads this with its first desk, so a page without one stays light. */
export class ServedButton implements ReactiveController, Pace {
  static readonly styles = [...base, buttons, styles, reason];

  readonly #host: WaCallButton;
  readonly #conversation: ConversationController;
  readonly #desk: DeskController;
  readonly #ticker: Ticker;
  // made when somebody comes near or presses: most buttons of a long list are only looked at
  #lateAsking: Asking | undefined;
  #latePopover: ReasonPopover | undefined;
  #lateFocus: FocusKeeper | undefined;
  #lateCopying: Copying | undefined;
  #view: CallButtonView | undefined;
  /** What the button says below its template; it comes with the first of these. */
  #explained: Explained | undefined = unserved;
  #spoken = '';
  #hasMore = false;
  #named: string;
  /** A press of this button until it is known what came of it, the failure that was shown before it, and whether one is shown since. */
  #pressed: { readonly before: Failure | undefined; failed?: boolean } | undefined;
  /** A press met a blocked button: why is spoken, and that it is ready, unless the agent has gone on. */
  #told = false;

  constructor(host: WaCallButton, desk: DeskController) {
    this.#host = host;
    this.#desk = desk;
    this.#named = host.conversation;
    this.#conversation = new ConversationController(host, { desk });
    this.#ticker = new Ticker(host, this);
    if (host.shadowRoot) wear(host.shadowRoot, ServedButton.styles);
    for (const type of comingNear) host.addEventListener(type, this);
    // before whoever keeps the focus looks where it is
    host.addController(this);
    // who came before this did sees the reason too
    if (host.matches(':hover') || host.shadowRoot?.activeElement?.matches(':focus-visible')) this.#popover.show();
  }

  /** How often what it says must be written anew. */
  every(): Duration | undefined {
    return this.#view?.timer ? second : this.#view?.hint ? minute : undefined;
  }

  now(): Instant | undefined {
    return this.#conversation.calling?.now();
  }

  /** Somebody comes near for the first time. */
  handleEvent(event: Event): void {
    for (const type of comingNear) this.#host.removeEventListener(type, this);
    const focus = this.#keepFocus();
    if (event.type === 'focusin') focus.handleEvent(event as FocusEvent);
    this.#popover.handleEvent(event);
  }

  /** What is to be shown now; undefined until the desk has words. */
  look(): CallButtonView | undefined {
    if (this.#named !== this.#host.conversation) this.#pressed = undefined;
    this.#named = this.#host.conversation;
    this.#view = this.#currentView;
    return this.#view;
  }

  /** Undefined while it is busy: then the spinner turns. */
  icon() {
    const { icon: shapes, busy, blocked } = this.#view ?? {};
    return shapes && (!busy || blocked) ? icon(shapes, asIcon) : undefined;
  }

  /** What the template of the button has no place for: most buttons of a list say one thing, and nothing of the rest. */
  hostUpdated(): void {
    const reason = this.#view ? (this.#view.blocked ?? this.#view.hint) : unserved;
    this.#write('#reason b', 'title', reason);
    this.#write('#reason p', 'sentence', reason);
    this.#explained = reason;
    const news = this.#news();
    const [answer, help, modal] = [this.#answer(), this.#help(), this.#lateAsking?.modal() ?? nothing];
    this.#hasMore ||= answer !== nothing || help !== nothing || modal !== nothing;
    if (news === this.#spoken && !this.#hasMore) return;
    const [below, status] = [this.#find('.reason'), this.#find('[role=status]')];
    if (!below || !status) return;
    if (news !== this.#spoken) status.textContent = this.#spoken = news;
    if (!this.#hasMore) return;
    render(html`${answer} ${help}`, below);
    render(modal, this.#host.renderRoot, { renderBefore: status });
  }

  /** What became of the last press, for those who do not see the hint open. */
  #news(): string {
    const { messages } = this.#conversation;
    if (!messages || !this.#view) return '';
    const { urgent, hint, blocked, label } = this.#view;
    this.#told &&= Boolean(this.#host.shadowRoot?.activeElement);
    const why = (this.#told && blocked) || (urgent && hint);
    if (why) return sentences(messages, why.title, why.sentence);
    // without its sentence, which counts the minutes
    return this.#told ? (hint?.title ?? label) : '';
  }

  /** Whom to tell of what is in the way, where only an admin or a developer can mend it. */
  #help() {
    const { state, messages, desk } = this.#conversation;
    const failure = state && this.#view?.hint && inTheWay(state, this.#view);
    if (!failure || !messages) return nothing;
    const view = helpView(failure, { state, messages, now: this.#ticker.now(), supportHref: desk?.supportHref });
    return view ? help(view, messages.permissionModal, this.#copying) : nothing;
  }

  /** After each render: what a press has led to. A refused call may still lead to asking, once the facts were read again. */
  updated(): void {
    const { start, call } = this.#conversation.state ?? {};
    const pressed = this.#pressed;
    if (!pressed) return;
    const isOver = pressed.failed ? start === 'checking' : call?.live && !call.doing;
    if (start === 'asking' || isOver) this.#pressed = undefined;
    if (start === 'asking') void this.#ask();
    else if (!pressed.failed && call?.failure && call.failure !== pressed.before) {
      pressed.failed = true;
      this.#popover.show();
    }
  }

  press(): void {
    // a press just before this one may not have been drawn yet
    const does = this.#currentView?.does;
    if (does === 'facts.load') this.#conversation.send({ type: does });
    if (does === 'call.start' && !this.#currentView?.endAndCall) return this.#start();
    this.#told = !does;
    this.#host.requestUpdate();
    // the focus may have come before this did
    this.#keepFocus();
    this.#popover.show();
    this.#find('[part~=end-and-call]')?.focus();
  }

  /** Below the hint: who is in a call is asked before it ends for another. */
  #answer() {
    const { endAndCall } = this.#view ?? {};
    return endAndCall
      ? html`<button class="button call little" part="end-and-call" type="button" @click=${() => this.#start(true)}>${endAndCall}</button>`
      : nothing;
  }

  #start(endOther?: true): void {
    this.#latePopover?.hide();
    this.#told = false;
    if (!emit(this.#host, 'wa-call-request', { conversation: this.#conversation.id })) return;
    if (this.#lateAsking) this.#lateAsking.failed = false;
    this.#pressed = { before: this.#conversation.state?.call?.failure };
    this.#conversation.send({ type: 'call.start', ...(endOther && { endOther }) });
    this.#host.requestUpdate();
  }

  get #currentView(): CallButtonView | undefined {
    const { state, messages, calling } = this.#conversation;
    if (!messages) return undefined;
    const view = callButtonView(state, messages, this.#ticker.now(), calling?.state.policy);
    if (!this.#lateAsking?.failed) return view;
    return { ...view, hint: explain({ because: 'connection-problem' }, state, messages), urgent: true };
  }

  #write(place: string, what: keyof Explained, now: Explained | undefined): void {
    if (now?.[what] === this.#explained?.[what]) return;
    const text = this.#find(place);
    if (text) text.textContent = now?.[what] ?? '';
  }

  #find(place: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(place);
  }

  get #asking(): Asking {
    return (this.#lateAsking ??= new Asking(this.#host, () => this.#desk.desk));
  }

  get #popover(): ReasonPopover {
    return (this.#latePopover ??= new ReasonPopover(this.#host, () => Boolean(this.#view?.blocked ?? this.#view?.hint)));
  }

  #keepFocus(): FocusKeeper {
    return (this.#lateFocus ??= new FocusKeeper(this.#host, () => this.#host.shadowRoot?.querySelector('button')));
  }

  get #copying(): Copying {
    return (this.#lateCopying ??= new Copying(this.#host));
  }

  async #ask(): Promise<void> {
    this.#popover.hide();
    await this.#asking.ask(this.#conversation.id);
    if (!this.#asking.failed) return;
    this.#conversation.send({ type: 'asking.close' });
    await this.#host.updateComplete;
    this.#popover.show();
  }
}

/** What the hint speaks of. */
function inTheWay({ call, facts, failure, mayCall }: ConversationState, { urgent }: CallButtonView): Failure | undefined {
  if (urgent) return call?.failure;
  if (facts === 'refused') return failure;
  return mayCall.ok ? undefined : mayCall;
}
