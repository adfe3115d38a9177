import { nothing, type ReactiveController, type ReactiveElement } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { AskingModal, Desk } from '../calling/context.js';
import { tagBeside, tagIn } from './tag-beside.js';

/**
 * Opens the permission modal for its host: the page's own serves, else one in the host's shadow root, whose code loads now and which
 * goes when it closes.
 */
export class Asking implements ReactiveController {
  /** The code could not be loaded. */
  failed = false;
  readonly #host: ReactiveElement & { desk?: string };
  readonly #desk: () => Desk | undefined;
  #own = false;

  constructor(host: ReactiveElement & { desk?: string }, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#own = false;
  }

  /** `how`: `invite` although permission may hold. The focus comes back to the host. */
  async ask(conversation: string, how?: 'invite'): Promise<void> {
    const [served] = this.#desk()?.modals ?? [];
    if (served) return served.ask(conversation, this.#host, how);
    this.failed = false;
    try {
      // a define module, because a tag rendered here must be registered; dynamic, so it stays out of the host's import graph
      if (!customElements.get(this.#tag)) await import('../define/permission-modal.js');
    } catch {
      this.failed = true;
      return this.#host.requestUpdate();
    }
    this.#show(true);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement & AskingModal>(this.#tag)?.ask(conversation, this.#host, how);
  }

  /** For the end of the host's template. */
  modal() {
    if (!this.#own) return nothing;
    const tag = tagIn(this.#host, 'permission-modal');
    return staticHtml`<${tag} private .desk=${this.#host.desk} @close=${() => this.#show(false)}></${tag}>`;
  }

  get #tag(): string {
    return tagBeside(this.#host, 'permission-modal');
  }

  #show(own: boolean): void {
    this.#own = own;
    this.#host.requestUpdate();
  }
}
