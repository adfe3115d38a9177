import { html, nothing, type LitElement } from 'lit';
import type { EditedTemplate } from '../../calling/templates/templates.js';
import type { OutreachKind } from '../../domain/outreach.js';
import { emit } from '../emit.js';

type Host = LitElement & {
  readonly conversation: string;
  readonly number: string;
  readonly desk?: string | undefined;
  readonly kind: OutreachKind;
};

/** The create screen in the picker's place, from the ask to the way back. */
export class CreateScreen {
  /** What is worked on. */
  opened: EditedTemplate | undefined;
  readonly #host: Host;
  readonly #left: (template: string | undefined) => void;

  /** `left`: it was closed, and this was worked on. */
  constructor(host: Host, left: (template: string | undefined) => void) {
    this.#host = host;
    this.#left = left;
  }

  /** Opens unless a host prevents it. `where`: whose templates. */
  open(of: EditedTemplate, where: { readonly number: string; readonly conversation?: string }): void {
    if (!emit(this.#host, 'wa-template-create', { ...where, kind: this.#host.kind, ...of })) return;
    this.opened = of;
    this.#host.requestUpdate();
    void this.#focus();
  }

  /** The pressed button went with the list. */
  async #focus(): Promise<void> {
    await import('../../define/template-editor.js');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('wa-template-editor')?.focus();
  }

  render({ template, copy = false }: EditedTemplate) {
    const { conversation, number, desk, kind } = this.#host;
    return html`<wa-template-editor
      part="editor"
      conversation=${conversation || nothing}
      number=${number || nothing}
      desk=${desk || nothing}
      kind=${kind}
      template=${template ?? nothing}
      ?copy=${copy}
      @wa-template-close=${this.#close}
    ></wa-template-editor>`;
  }

  readonly #close = (event: CustomEvent<{ readonly template?: string }>) => {
    event.stopPropagation();
    this.opened = undefined;
    this.#host.requestUpdate();
    this.#left(event.detail.template);
  };
}
