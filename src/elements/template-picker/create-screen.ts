import { html, nothing, type LitElement } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { EditedTemplate } from '../../calling/templates/templates.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateText } from '../../domain/template-rules.js';
import type { CallingEvent, TemplateClose } from '../../events.js';
import type { Messages } from '../../i18n/messages.js';
import { emit } from '../emit.js';
import { explain } from '../explain.js';
import { tagBeside, tagIn } from '../tag-beside.js';
import { blank } from './blank.js';
import { waiting } from './content.js';

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
  /** Its code could not be loaded. */
  #failed = false;
  readonly #host: Host;
  readonly #left: (how: TemplateClose) => void;
  readonly #load: () => Promise<unknown>;

  /** `left`: it was closed. `load`: brings its code. */
  constructor(host: Host, left: (how: TemplateClose) => void, load = (): Promise<unknown> => import('../../define/template-editor.js')) {
    this.#host = host;
    this.#left = left;
    this.#load = load;
  }

  /** Opens unless a host prevents it. `where`: whose templates; `text`: what a new one begins with. */
  open(of: EditedTemplate, where: { readonly number: string; readonly conversation?: string }, text?: Partial<TemplateText>): void {
    if (!emit(this.#host, 'wa-template-create', { ...where, kind: this.#host.kind, ...of, ...(text && { text }) })) return;
    this.opened = of;
    this.#text = text;
    void this.#show();
  }

  /** Tries again, too. The pressed button goes with what it stood in, so the focus is moved. */
  readonly #show = async (): Promise<void> => {
    this.#failed = false;
    this.#host.requestUpdate();
    if (!this.#isThere) await this.#load().catch(() => (this.#failed = true));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(this.#failed ? '.blank button' : this.#tag)?.focus();
  };

  get #tag(): string {
    return tagBeside(this.#host, 'template-editor');
  }

  get #isThere(): boolean {
    return customElements.get(this.#tag) !== undefined;
  }

  render({ template, copy = false }: EditedTemplate, messages: Messages | undefined) {
    if (!this.#isThere) return this.#failed && messages ? this.#notLoaded(messages) : waiting(messages?.templatePicker.loading ?? '');
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

  #notLoaded(messages: Messages) {
    const { title, sentence } = explain({ because: 'connection-problem' }, undefined, messages);
    const back = () => this.#leave({ number: this.#host.number });
    return html`<div class="content" role="alert">
      ${blank({ icon: 'alert', title, text: sentence, acts: ['load'] }, messages.templatePicker, { load: this.#show })}
      <button class="button plain" part="button" type="button" @click=${back}>${messages.templateEditor.back}</button>
    </div>`;
  }

  readonly #close = (event: CallingEvent<'wa-template-close'>) => {
    event.stopPropagation();
    this.#leave(event.detail);
  };

  #leave(how: TemplateClose): void {
    this.opened = undefined;
    this.#host.requestUpdate();
    this.#left(how);
  }
}
