import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Failure } from '../../calling/conversation.js';
import { minute, second } from '../../domain/instant.js';
import { base } from '../../styles/base.js';
import { reason as reasonStyles } from '../../styles/reason.js';
import { Asking } from '../asking.js';
import { ConversationController } from '../conversation-controller.js';
import { emit } from '../emit.js';
import { explain } from '../explain.js';
import { icon } from '../icon.js';
import { ReasonPopover } from '../reason-popover.js';
import { showStates } from '../show-states.js';
import { Ticker } from '../ticker.js';
import { styles } from './call-button.styles.js';
import { callButtonView, type CallButtonView } from './call-button.view.js';

/**
 * @summary Calls the customer, or opens the permission modal while they have not agreed.
 *
 * @tagname wa-call-button
 * @fires {CustomEvent<CallRequest>} wa-call-request - Before anything happens; `preventDefault()` stops it.
 * @slot - The visible label, in place of the built-in one. Not used by `appearance="icon"`.
 * @csspart button - The native `<button>`.
 * @csspart icon - The icon, or the spinner while the backend is asked.
 * @csspart label - The label with its timer.
 * @csspart reason - What opens on hover, focus and press: why a press does nothing, or what it will meet.
 * @cssprop [--wa-call-button-size=var(--wa-calling-control)] - Smallest height, and width of an icon alone.
 * @cssState ready - A press calls at once.
 * @cssState live - This agent is calling or in the call.
 * @cssState blocked - Pressing does nothing; the description says why.
 * @cssState busy - Still loading, or the backend is being asked.
 */
export class WaCallButton extends LitElement {
  static override styles = [base, reasonStyles, styles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Which conversation to call. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** `icon`: the icon alone, with its label for assistive technology. */
  @property() appearance: 'label' | 'icon' = 'label';

  readonly #conversation = new ConversationController(this);
  readonly #asking = new Asking(this, () => this.#conversation.desk);
  readonly #ticker = new Ticker(this, {
    every: () => (this.#view.timer ? second : this.#view.hint ? minute : undefined),
    now: () => this.#conversation.calling?.now(),
  });
  readonly #popover = new ReasonPopover(this, () => Boolean(this.#view.blocked ?? this.#view.hint));
  readonly #show = showStates(this.attachInternals());
  #view: CallButtonView = callButtonView(undefined, undefined, 0);
  /** A press of this button whose outcome is not known yet, and the failure that was shown before it. */
  #pressed: { readonly before: Failure | undefined } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversation')) this.#pressed = undefined;
    this.#view = this.#currentView;
    const { tone, blocked, busy } = this.#view;
    this.#show({ ready: tone === 'ready', live: tone === 'live', blocked: Boolean(blocked), busy: Boolean(busy) });
  }

  protected override render() {
    const { label, timer, tone, blocked, hint, urgent, busy, does } = this.#view;
    const only = this.appearance === 'icon';
    const reason = blocked ?? hint;
    return html`
      <button
        part="button"
        class="call-button ${tone} ${only ? 'only' : ''} ${busy ? 'busy' : ''}"
        type="button"
        aria-disabled=${does ? nothing : 'true'}
        aria-busy=${busy ? 'true' : nothing}
        aria-label=${only ? [label, timer].filter(Boolean).join(' ') : nothing}
        aria-describedby=${reason ? 'reason' : nothing}
        @click=${this.#press}
      >
        ${busy && !blocked ? html`<span class="spinner" part="icon" aria-hidden="true"></span>` : icon(this.#view.icon, { part: 'icon' })}
        ${only ? nothing : html`<span part="label"><slot>${label}${timer ? html` <span class="figure">${timer}</span>` : nothing}</slot></span>`}
      </button>
      <div popover="manual">
        <div class="reason" part="reason" id="reason">
          <b>${reason?.title}</b>${reason?.sentence ? html` <p>${reason.sentence}</p>` : nothing}
        </div>
      </div>
      <span class="visually-hidden" role="status">${urgent && hint ? `${hint.title}. ${hint.sentence}` : nothing}</span>
      ${this.#asking.modal()}
    `;
  }

  protected override updated(): void {
    const { start, call } = this.#conversation.state ?? {};
    if (!this.#pressed) return;
    if (start === 'asking') void this.#ask();
    else if (call?.failure && call.failure !== this.#pressed.before) this.#popover.show();
    else if (!call?.live || call.doing) return;
    this.#pressed = undefined;
  }

  get #currentView(): CallButtonView {
    const { state, messages, calling } = this.#conversation;
    const view = callButtonView(state, messages, this.#ticker.now(), calling?.state.policy);
    if (!this.#asking.failed || !messages) return view;
    return { ...view, hint: explain({ because: 'connection-problem' }, state, messages), urgent: true };
  }

  readonly #press = () => {
    // a press just before this one may not have been drawn yet
    const { does } = this.#currentView;
    if (!does) return this.#popover.show();
    this.#popover.hide();
    if (!emit(this, 'wa-call-request', { conversation: this.#conversation.id })) return;
    this.#asking.failed = false;
    this.#pressed = { before: this.#conversation.state?.call?.failure };
    this.#conversation.send({ type: does });
    this.requestUpdate();
  };

  async #ask(): Promise<void> {
    await this.#asking.ask(this.#conversation.id);
    if (!this.#asking.failed) return;
    this.#conversation.send({ type: 'asking.close' });
    await this.updateComplete;
    this.#popover.show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-call-button': WaCallButton;
  }
}
