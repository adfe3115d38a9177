import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../../styles/base.js';
import { reason } from '../../styles/reason.js';
import { surfaces } from '../../styles/surfaces.js';
import { ConversationController } from '../conversation-controller.js';
import { icon } from '../icon.js';
import { phrase } from '../phrase.js';
import { ReasonPopover } from '../reason-popover.js';
import { StyledElement } from '../styled-element.js';
import { Ticker } from '../ticker.js';
import { styles } from './permission-status.styles.js';
import { permissionStatusView, unloadedStatus, type PermissionStatusView } from './permission-status.view.js';

/**
 * @summary Says in one line whether the customer may be called, and for how long; its sentence opens on hover, focus and press.
 *
 * @tagname wa-permission-status
 * @csspart chip - The line: icon, state and what is left.
 * @csspart icon - Its icon.
 * @csspart reason - The sentence that opens.
 */
export class WaPermissionStatus extends StyledElement {
  static override styles = [base, surfaces, reason, styles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Of which conversation. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  readonly #conversation = new ConversationController(this);
  readonly #ticker = new Ticker(this, { every: () => this.#view.every, now: () => this.#conversation.calling?.now() });
  readonly #popover = new ReasonPopover(this, () => this.#view.sentence !== '');
  #view: PermissionStatusView = unloadedStatus;

  protected override willUpdate(): void {
    const { state, messages, calling } = this.#conversation;
    this.#view =
      state && messages && calling
        ? permissionStatusView({ state, messages, policy: calling.state.policy, now: this.#ticker.now() })
        : unloadedStatus;
  }

  protected override render() {
    const { tone, label, sentence, busy } = this.#view;
    return html`
      <button
        class="chip ${tone}"
        part="chip"
        type="button"
        aria-busy=${busy ? 'true' : nothing}
        aria-describedby=${sentence ? 'reason' : nothing}
        @click=${this.#press}
      >
        ${busy ? html`<span class="spinner" part="icon" aria-hidden="true"></span>` : icon(this.#view.icon, { part: 'icon' })}
        <span>${phrase(label)}</span>
      </button>
      <div popover="manual">
        <div class="reason" part="reason"><p id="reason">${sentence}</p></div>
      </div>
    `;
  }

  readonly #press = () => {
    const { does } = this.#view;
    if (does) this.#conversation.send({ type: does });
    this.#popover.show();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-permission-status': WaPermissionStatus;
  }
}
