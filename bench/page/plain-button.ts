import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { styles } from '../../src/elements/call-button/call-button.styles.js';
import { PhoneQuestion } from '../../src/elements/drawn-icons.js';
import { icon } from '../../src/elements/icon.js';
import { en } from '../../src/i18n/en.js';
import { base } from '../../src/styles/base.js';
import { buttons } from '../../src/styles/buttons.js';
import { reason } from '../../src/styles/reason.js';

/** What a call button shows while the customer has not agreed, with nothing behind it. */
export class PlainButton extends LitElement {
  static override styles = [base, buttons, styles, reason];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() label = en.callButton.askToCall;
  @property({ type: Boolean }) busy = false;

  protected override render() {
    return html`
      <button
        part="button"
        class="call-button neutral ${this.busy ? 'busy' : ''}"
        type="button"
        aria-disabled=${this.busy ? 'true' : nothing}
        aria-busy=${this.busy ? 'true' : nothing}
        aria-label=${nothing}
        aria-describedby="reason"
        @click=${this.#press}
      >
        ${this.busy ? html`<span class="spinner" part="icon" aria-hidden="true"></span>` : icon(PhoneQuestion, { part: 'icon' })}
        <span part="label"><slot>${this.label}</slot></span>
      </button>
      <div popover="manual">
        <div class="reason" part="reason">
          <div id="reason">
            <b>Not allowed yet</b>
            <p>Amara has not been asked for permission.</p>
          </div>
        </div>
      </div>
      <span class="visually-hidden" role="status"></span>
    `;
  }

  readonly #press = () => {
    this.busy = true;
  };
}
customElements.define('plain-button', PlainButton);
