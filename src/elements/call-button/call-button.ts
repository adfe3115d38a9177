import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { control } from '../../styles/control.js';
import { DeskController } from '../desk-controller.js';
import { showStates } from '../show-states.js';
import { StyledElement } from '../styled-element.js';
import { styles } from './call-button.styles.js';
import type { CallButtonView } from './call-button.view.js';
import type { ServedButton } from './served-button.js';
import { servedCode } from './served-code.js';

/** What the element says by itself, before a desk has brought words. */
const alone: Omit<CallButtonView, 'icon'> = { label: 'Call', tone: 'blocked', blocked: { title: 'Loading', sentence: '' }, busy: true };

/**
 * @summary Calls the customer, or opens the permission modal while they have not agreed.
 *
 * @tagname wa-call-button
 * @fires {CustomEvent<CallRequest>} wa-call-request - Before anything happens; `preventDefault()` stops it.
 * @slot - The visible label, in place of the built-in one. Not used by `appearance="icon"`.
 * @csspart button - The native `<button>`.
 * @csspart icon - The icon, or the spinner while the backend is asked.
 * @csspart label - The label with its timer.
 * @csspart end-and-call - In it, during a call with somebody else: ends that call and then calls.
 * @csspart reason - What opens on hover, focus and press: why a press does nothing, or what it will meet.
 * @csspart help - In it, where help is found, and the details to take along.
 * @cssprop [--wa-call-button-size=var(--wa-calling-control)] - Smallest height, and width of an icon alone.
 * @cssState ready - A press calls at once.
 * @cssState live - This agent is calling or in the call.
 * @cssState blocked - Pressing does nothing; the description says why.
 * @cssState busy - Still loading, or the backend is being asked.
 */
export class WaCallButton extends StyledElement {
  static override styles = [control, styles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Which conversation to call. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** `icon`: the icon alone, with its label for assistive technology. */
  @property() appearance: 'label' | 'icon' = 'label';

  // one function for all buttons, where a closure would be one for each
  static #press(this: WaCallButton): void {
    if (this.#served) this.#served.press();
    else this.requestUpdate();
  }

  readonly #desk = new DeskController(this);
  readonly #internals = this.attachInternals();
  #served: ServedButton | undefined;
  #view = alone;
  #arriving: Promise<unknown> | undefined;

  protected override get worn() {
    return (this.#served && servedCode.now?.styles) ?? super.worn;
  }

  protected override willUpdate(): void {
    if (this.#desk.desk && !this.#served) this.#serve();
    this.#view = this.#served?.look() ?? alone;
    const { tone, blocked, busy } = this.#view;
    showStates(this.#internals, { ready: tone === 'ready', live: tone === 'live', blocked: Boolean(blocked), busy: Boolean(busy) });
  }

  // Lists have thousands of these: what few of them ever show is no place in the template that may change, but added when it is there.
  // The space between title and sentence is for those who hear them: while they are hidden, blocks do not part them everywhere.
  protected override render() {
    const { label, timer, tone, busy, does } = this.#view;
    const only = this.appearance === 'icon';
    return html`
      <button
        part="button"
        class=${`call-button ${tone}${only ? ' only' : ''}${busy ? ' busy' : ''}`}
        type="button"
        aria-disabled=${does ? nothing : 'true'}
        aria-busy=${busy ? 'true' : nothing}
        aria-label=${only ? [label, timer].filter(Boolean).join(' ') : nothing}
        aria-describedby="reason"
        @click=${WaCallButton.#press}
      >
        ${this.#served?.icon() ?? html`<span class="spinner" part="icon" aria-hidden="true"></span>`}
        <span part="label"><slot>${timer ? html`${label} <span class="figure">${timer}</span>` : label}</slot></span>
      </button>
      <div popover="manual">
        <div class="reason" part="reason">
          <div id="reason">
            <b>Loading</b>&#32;
            <p></p>
          </div>
        </div>
      </div>
      <span class="visually-hidden" role="status"></span>
    `;
  }

  protected override updated(): void {
    this.#served?.updated();
  }

  #serve(): void {
    const { now: Served } = servedCode;
    if (Served) this.#served = new Served(this, this.#desk);
    else this.#arriving ??= this.#load();
  }

  /** Its code comes once for all buttons of a page; if it could not be loaded, the next press tries again. */
  async #load(): Promise<void> {
    try {
      servedCode.now = (await import('./served-button.js')).ServedButton;
      this.requestUpdate();
    } catch {
      this.#arriving = undefined;
    }
  }

  /** Also waits for the code that its desk asks for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#arriving;
    return super.getUpdateComplete();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-call-button': WaCallButton;
  }
}
