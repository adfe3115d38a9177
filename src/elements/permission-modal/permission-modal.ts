import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { AskingModal } from '../../calling/context.js';
import { formatOf } from '../../i18n/format.js';
import { ConversationController } from '../conversation-controller.js';
import { beatOf } from '../beat.js';
import { Copying } from '../copying.js';
import { icon } from '../icon.js';
import { safeHref } from '../safe-href.js';
import type { WaTemplatePicker } from '../template-picker/template-picker.js';
import { StyledElement } from '../styled-element.js';
import { Ticker } from '../ticker.js';
import { callsAbove } from './calls-above.js';
import { composedOutreach, faultOf } from './composed-outreach.js';
import { content } from './content.js';
import { foot } from './foot.js';
import { FormController } from './form-controller.js';
import { ModalDialog } from './modal-dialog.js';
import { styles } from './permission-modal.styles.js';
import { permissionModalView, screenOf, type ModalAct, type ScreenName } from './permission-modal.view.js';
import { chosenForm, chosenKind, nextEnd, type Scene } from './scene.js';
import { isTakenUp } from '../../domain/takes-up.js';
import { unloadedView } from './unloaded.view.js';

/**
 * @summary Asks the customer for permission to call, or invites them to call: what is possible now, and when the rest will be.
 *
 * One on a page serves every call button of its desk. It closes by Escape, by a press beside it and by its buttons; what was typed is
 * kept until it was sent.
 *
 * @tagname wa-permission-modal
 * @fires {Event} close - The dialog was closed. Does not bubble.
 * @csspart dialog - The native `<dialog>`.
 * @csspart header - Title and reason.
 * @csspart choices - The group of the ways to reach the customer.
 * @csspart choice - One of them.
 * @csspart input - A field of the form.
 * @csspart picker - The `<wa-template-picker>`; its own parts are handed through.
 * @csspart list - The list of templates.
 * @csspart template - One of them.
 * @csspart chip - How long the chat window stays open.
 * @csspart preview - The message as the customer gets it.
 * @csspart notice - Something to know: a refusal, a closed window, a permission.
 * @csspart help - Where help is found, and the details to take along.
 * @csspart footer - The last line, with the buttons.
 * @csspart button - A button of it.
 * @csspart primary - Its primary button.
 * @cssprop [--wa-permission-modal-width=41rem] - Greatest width.
 */
export class WaPermissionModal extends StyledElement implements AskingModal {
  static override styles = styles;

  /** Which conversation to ask in; `ask()` sets it. */
  @property() conversation = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and there are several. */
  @property() desk?: string;

  /** Where an agent finds help when only an admin can mend it (https, mailto or tel); the desk's own when absent. */
  @property({ attribute: 'support-href' }) supportHref?: string;

  /**
   * Serves only who made it: other buttons of the desk do not find it. Set by `<wa-call-button>`.
   *
   * @internal
   */
  @property({ type: Boolean }) private = false;

  readonly #conversation = new ConversationController(this);
  readonly #dialog = new ModalDialog(this, () => this.#closed());
  readonly #ticker = new Ticker(this, {
    every: () => this.#scene && beatOf(nextEnd(this.#scene)),
    now: () => this.#conversation.calling?.now(),
  });
  readonly #form = new FormController(this, this.#conversation, () => this.#scene);
  readonly #copying = new Copying(this);
  #supportHref: string | undefined;
  #joined: Set<AskingModal> | undefined;
  #screen: ScreenName | undefined;
  #status: Scene['state']['outreach']['status'] | undefined;

  /** Opens for this conversation; focus returns to `from`. `invite`: to send one, although permission may hold. */
  ask(conversation: string, from: HTMLElement, how?: 'invite'): void {
    this.close();
    this.conversation = conversation;
    this.#dialog.show(from);
    if (how) this.#form.goOn(how);
  }

  /** Closes; what was typed is kept. */
  close(): void {
    this.#dialog.hide();
  }

  override disconnectedCallback(): void {
    this.#dialog.finish(); // while there is still a conversation to tell
    super.disconnectedCallback();
    this.#join(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('supportHref')) this.#supportHref = safeHref(this.supportHref);
    this.#join(this.private ? undefined : this.#conversation.desk?.modals);
  }

  protected override render() {
    if (!this.#dialog.open) return html`<dialog part="dialog"></dialog>`;
    const scene = this.#scene;
    const view = scene ? permissionModalView(scene) : unloadedView;
    const close = scene?.messages.permissionModal.close ?? unloadedView.actions[0]?.label;
    return html`
      <dialog
        part="dialog"
        aria-labelledby="title"
        aria-describedby="why"
        @close=${this.#dialog.browserClosed}
        @pointerdown=${this.#pressStarted}
        @click=${this.#dialog.pressed}
        @keydown=${this.#key}
      >
        ${callsAbove(this.#conversation.calling?.state.readiness?.showsIncoming, this, () => this.close())}
        <header part="header">
          <div>
            <h2 id="title" tabindex="-1">${view.title}</h2>
            <p id="why" class=${view.screen === 'loading' ? 'muted waiting' : 'muted'}>
              ${view.screen === 'loading' ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${view.why}
            </p>
          </div>
          <button class="button square plain" type="button" aria-label=${close} @click=${this.close}>${icon(X)}</button>
        </header>
        ${scene ? content(view, scene, this.#form, this.#copying, this) : nothing} ${foot(view.foot, view.actions, this.#act)}
        <p class="visually-hidden" role="status">${view.announcement}</p>
      </dialog>
    `;
  }

  protected override updated(): void {
    const screen = this.#scene && screenOf(this.#scene);
    // the pressed button went with its screen: the new screen's title takes the focus, so that nobody is thrown out of the dialog
    if (screen !== this.#screen && this.#screen && screen && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.#screen = screen;
    this.#showFailure();
  }

  /** A refusal must not wait below the fold. */
  #showFailure(): void {
    const status = this.#scene?.state.outreach.status;
    const appeared = status !== this.#status && (status === 'failed' || status === 'unknown');
    this.#status = status;
    if (appeared) this.renderRoot.querySelector('.content .notice:is(.bad, .warning)')?.scrollIntoView({ block: 'nearest' });
  }

  /** Undefined while the dialog is closed or nothing is known. */
  get #scene(): Scene | undefined {
    const { state, messages, calling, desk } = this.#conversation;
    if (!this.#dialog.open || !state || !messages || !calling) return undefined;
    return {
      state,
      messages,
      format: formatOf(messages),
      policy: calling.state.policy,
      now: this.#ticker.now(),
      memory: this.#form.memory,
      supportHref: this.#supportHref ?? desk?.supportHref,
    };
  }

  readonly #act = (does: ModalAct) => {
    switch (does) {
      case 'close':
        return this.close();
      case 'send':
        return this.#send();
      case 'call':
        return this.#call();
      case 'choose-template':
        return this.#form.leaveText();
      case 'invite-instead':
        this.#conversation.send({ type: 'outreach.reset' });
        return this.#form.goOn('invite');
      case 'ask-again':
        return this.#form.goOn('request');
      default:
        return does satisfies never;
    }
  };

  #call(): void {
    const { mayCall } = this.#conversation.state ?? {};
    this.close();
    this.#conversation.send({ type: 'call.start', ...(mayCall && isTakenUp(mayCall) && { endOther: true }) });
  }

  #send(): void {
    const scene = this.#scene;
    const kind = scene && chosenKind(scene);
    if (!kind) return;
    if (chosenForm(scene) === 'template') return this.#sendTemplate();
    const fault = faultOf(kind, scene);
    if (!fault) return this.#conversation.send({ type: 'outreach.send', outreach: composedOutreach(kind, scene) });
    this.#form.show(fault.field);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${fault.field}`)?.focus());
  }

  #sendTemplate(): void {
    const picker = this.renderRoot.querySelector<WaTemplatePicker>('[part=picker]');
    if (picker?.check() && picker.outreach) this.#conversation.send({ type: 'outreach.send', outreach: picker.outreach });
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>("[data-does='send']")?.click();
  };

  readonly #pressStarted = (event: Event) => {
    this.#dialog.pressStarted(event);
    this.#form.pressStarted();
  };

  #closed(): void {
    this.#form.forget();
    this.#conversation.send({ type: 'asking.close' });
    this.dispatchEvent(new Event('close'));
  }

  #join(modals: Set<AskingModal> | undefined): void {
    if (modals === this.#joined) return;
    this.#joined?.delete(this);
    modals?.add(this);
    this.#joined = modals;
  }
}
