import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditedTemplate, TemplateEditing } from '../../calling/templates/templates.js';
import { minute } from '../../domain/instant.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateText } from '../../domain/template-rules.js';
import type { Template } from '../../domain/template.js';
import { formatOf } from '../../i18n/format.js';
import { ConversationController } from '../conversation-controller.js';
import { emit } from '../emit.js';
import { notice } from '../permission-modal/notices.js';
import { preview } from '../permission-modal/preview.js';
import { StyledElement } from '../styled-element.js';
import { Ticker } from '../ticker.js';
import { Watching } from '../watching.js';
import { EditorController } from './editor-controller.js';
import { freshMemory, isBusy, type EditorScene } from './editor-scene.js';
import { fields } from './fields.js';
import { confirm, foot, head, more } from './screen.js';
import { styles } from './template-editor.styles.js';
import { templateEditorView, type EditorAct } from './template-editor.view.js';

/**
 * @summary Writes a message template and follows it through WhatsApp's review: new, changed after a rejection, copied or deleted.
 *
 * What is unfinished is kept for 24 hours on this device, and gone once it was sent or discarded.
 *
 * @tagname wa-template-editor
 * @fires {CustomEvent<TemplateSaved>} wa-template-saved - The template was sent for review.
 * @fires {CustomEvent<TemplateClose>} wa-template-close - The agent wants to leave the screen, or the template was deleted.
 * @csspart header - The way back, the title and the progress.
 * @csspart input - A field.
 * @csspart preview - The message as the customer gets it.
 * @csspart notice - Something to know: the answer of the review, or why something did not work.
 * @csspart footer - The last line, with the buttons.
 * @csspart button - A button.
 * @csspart primary - The button that sends for review.
 */
export class WaTemplateEditor extends StyledElement {
  static override styles = styles;

  /** Whose business number, and whose customer the preview names. */
  @property() conversation = '';

  /** Id of the business number, without a conversation. */
  @property() number = '';

  /** Id of the `<wa-calling>` it belongs to, when it stands outside of one and the page has several. */
  @property() desk?: string;

  /** Of a new template. */
  @property() kind: OutreachKind = 'request';

  /** Id of the template to work on; a new one when empty. */
  @property() template = '';

  /** A new template that begins with the words of `template`. */
  @property({ type: Boolean }) copy = false;

  /** Words that a new one begins with, unless an unfinished one is there. */
  @property({ attribute: false }) text?: Partial<TemplateText>;

  /** Whoever opened it takes the template that it leads back to: an approved one offers that. */
  @property({ type: Boolean }) choosing = false;

  readonly #conversation = new ConversationController(this);
  readonly #ticker = new Ticker(this, { every: () => minute, now: () => this.#conversation.calling?.now() });
  readonly #editing = new Watching<TemplateEditing>(this);
  readonly #form = new EditorController(this, { editing: () => this.#editing.now, scene: () => this.#scene });
  /** Words of a template that is gone, for the new one that takes its place. */
  #left: TemplateText | undefined;
  #subject = '';
  #screen: string | undefined;

  /** Moves the focus to its title, once it is drawn: for who opens it in the place of something that had the focus. */
  override focus(): void {
    this.#form.focus('#title');
  }

  protected override willUpdate(): void {
    const { calling } = this.#conversation;
    const subject = JSON.stringify([this.#number, this.template, this.copy]);
    const isAnother = subject !== this.#subject;
    if (isAnother) this.#form.memory = freshMemory;
    this.#subject = subject;
    this.#editing.watch(calling && this.#number ? calling.templates(this.#number).editing(this.#of) : undefined);
    if (this.template) this.#left = undefined;
    if (isAnother && this.#begun) this.#editing.now?.send({ type: 'text.begin', text: this.#begun });
    this.#follow();
  }

  protected override render() {
    const scene = this.#scene;
    if (!scene)
      return html`<p class="waiting">
        <span class="spinner" aria-hidden="true"></span>${this.#conversation.desk?.allMessages()?.templateEditor.loading ?? 'Loading…'}
      </p>`;
    const view = templateEditorView(scene);
    const words = scene.messages.templateEditor;
    return html`
      ${head(view, words, this.#act)}
      <div class="content" @pointerdown=${this.#form.pressStarted}>
        ${view.screen === 'loading' ? html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${words.loading}</p>` : nothing}
        ${view.notices.map((each) => notice(each, words))} ${confirm(view.confirm, this.#act)}
        <div class=${view.preview ? 'columns' : 'stack'}>
          <div class=${isBusy(scene) ? 'stack busy' : 'stack'} ?inert=${isBusy(scene)}>
            ${view.fixed ? html`<p class="small muted">${view.fixed}</p>` : nothing}
            ${view.fields ? fields(view.fields, words, this.#form) : nothing} ${view.fields ? nothing : preview(view.preview)}
          </div>
          <div class="aside">${view.fields ? preview(view.preview) : nothing} ${more(view.more, this.#act)}</div>
        </div>
      </div>
      ${foot(view, this.#act)}
      <p class="visually-hidden" role="status">${this.#form.said || view.announcement}</p>
    `;
  }

  protected override updated(): void {
    const screen = this.#scene && templateEditorView(this.#scene).screen;
    // the pressed button went with its screen: the new screen's title takes the focus
    if (this.#screen && screen && screen !== this.#screen && !this.shadowRoot?.activeElement) this.#form.focus('#title');
    this.#screen = screen;
  }

  /** What came of an act: a new template goes on under its own id, a deleted one ends the screen. */
  #follow(): void {
    const editing = this.#editing.now;
    const act = editing?.state.act;
    if (!editing || !act) return;
    if (act.status === 'saved') {
      editing.send({ type: 'act.reset' });
      this.#form.memory = { ...freshMemory, submitted: true };
      this.template = act.template.id;
      this.copy = false;
      this.#subject = JSON.stringify([this.#number, this.template, this.copy]);
      this.#editing.watch(this.#conversation.calling?.templates(this.#number).editing(this.#of));
      emit(this, 'wa-template-saved', { number: this.#number, template: act.template });
    } else if (act.status === 'deleted') {
      editing.send({ type: 'act.reset' });
      this.#close(act.template);
    }
  }

  /** Words that a new one begins with. */
  get #begun(): Partial<TemplateText> | undefined {
    return this.template ? undefined : (this.#left ?? this.text);
  }

  get #of(): EditedTemplate {
    return this.template ? { template: this.template, ...(this.copy && { copy: true }) } : {};
  }

  get #number(): string {
    return this.number || (this.#conversation.state?.line?.number.id ?? '');
  }

  get #scene(): EditorScene | undefined {
    const { state, desk, calling } = this.#conversation;
    const messages = desk?.allMessages();
    const editing = this.#editing.now?.state;
    if (!messages || !calling || !editing) return undefined;
    return {
      messages,
      format: formatOf(messages),
      policy: calling.state.policy,
      now: this.#ticker.now(),
      can: calling.templates(this.#number).can,
      editing,
      isCopy: this.copy,
      choosing: this.choosing,
      ...(this.#begun && { begun: this.#begun }),
      storage: calling.state.storage,
      kind: this.kind,
      ...(state?.line && { line: state.line }),
      mayCreate: state?.mayCreateTemplate ?? { ok: true },
      memory: this.#form.memory,
    };
  }

  readonly #act = (does: EditorAct) => {
    switch (does) {
      case 'send':
        return this.#form.submit();
      case 'discard':
        return this.#form.discard();
      case 'undo':
        return this.#form.undo();
      case 'edit':
        return this.#form.remember({ submitted: false });
      case 'copy':
        this.copy = true;
        return;
      case 'delete':
      case 'keep':
        return this.#form.confirmDeletion(does === 'delete');
      case 'delete-now':
        return this.#form.send({ type: 'template.delete' });
      case 'load':
        return this.#form.send({ type: 'template.load' });
      case 'as-new':
        return this.#asNew();
      case 'back':
      case 'use':
        return this.#close();
      default:
        return does satisfies never;
    }
  };

  #asNew(): void {
    this.#left = this.#editing.now?.state.text;
    this.template = '';
  }

  #close(deleted?: Template): void {
    emit(this, 'wa-template-close', {
      number: this.#number,
      ...(this.template && { template: this.template }),
      ...(deleted && { deleted }),
    });
  }
}
