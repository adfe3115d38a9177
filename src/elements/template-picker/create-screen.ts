import { nothing, type LitElement } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { EditedTemplate } from '../../calling/templates/templates.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateText } from '../../domain/template-rules.js';
import type { CallingEvent, TemplateClose } from '../../events.js';
import { emit } from '../emit.js';
import { tagBeside, tagIn } from '../tag-beside.js';

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
  #text: Partial<TemplateText> | undefined;
  readonly #host: Host;
  readonly #left: (how: TemplateClose) => void;

  /** `left`: it was closed. */
  constructor(host: Host, left: (how: TemplateClose) => void) {
    this.#host = host;
    this.#left = left;
  }

  /** Opens unless a host prevents it. `where`: whose templates; `text`: what a new one begins with. */
  open(of: EditedTemplate, where: { readonly number: string; readonly conversation?: string }, text?: Partial<TemplateText>): void {
    if (!emit(this.#host, 'wa-template-create', { ...where, kind: this.#host.kind, ...of, ...(text && { text }) })) return;
    this.opened = of;
    this.#text = text;
    this.#host.requestUpdate();
    void this.#focus();
  }

  /** The pressed button went with the list. */
  async #focus(): Promise<void> {
    const tag = tagBeside(this.#host, 'template-editor');
    if (!customElements.get(tag)) await import('../../define/template-editor.js');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(tag)?.focus();
  }

  render({ template, copy = false }: EditedTemplate) {
    const { conversation, number, desk, kind } = this.#host;
    const tag = tagIn(this.#host, 'template-editor');
    return staticHtml`<${tag}
      part="editor"
      conversation=${conversation || nothing}
      number=${number || nothing}
      desk=${desk || nothing}
      kind=${kind}
      template=${template ?? nothing}
      ?copy=${copy}
      .text=${this.#text}
      choosing
      @wa-template-close=${this.#close}
    ></${tag}>`;
  }

  readonly #close = (event: CallingEvent<'wa-template-close'>) => {
    event.stopPropagation();
    this.opened = undefined;
    this.#host.requestUpdate();
    this.#left(event.detail);
  };
}
