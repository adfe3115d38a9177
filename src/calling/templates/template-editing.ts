import { asFailure } from '../../boundary/failure.js';
import { checkTemplate, fixedFields, mayEditTemplate, type TemplateText } from '../../domain/template-rules.js';
import type { Template } from '../../domain/template.js';
import type { Failure } from '../conversation.js';
import { Listeners } from '../listeners.js';
import { emptyText } from './empty-text.js';
import { submittedText } from './submitted-text.js';
import { TemplateAct } from './template-act.js';
import { TemplateDraft } from './template-draft.js';
import type { TemplateShelf } from './template-shelf.js';
import type { EditedTemplate, TemplateEditing, TemplateEditingIntent, TemplateEditingState } from './templates.js';

/** One piece of work on a template: what is written, what is wrong with it, and what became of submitting it. */
export class Editing implements TemplateEditing {
  readonly of: EditedTemplate;
  readonly #shelf: TemplateShelf;
  readonly #listeners = new Listeners();
  readonly #draft: TemplateDraft;
  readonly #act = new TemplateAct(() => this.#changed());
  #status: 'unasked' | 'loading' | 'known' | 'failed' = 'unasked';
  #failure: Failure | undefined;
  #life = 0;
  #restored: Promise<void> | undefined;
  /** The template as it was last seen: somebody may delete it while its words are being changed. */
  #begunWith: Template | undefined;
  #state: TemplateEditingState | undefined;

  constructor(of: EditedTemplate, shelf: TemplateShelf, place: string) {
    this.of = of;
    this.#shelf = shelf;
    this.#draft = new TemplateDraft(
      place,
      shelf.desk,
      () => this.#changed(),
      () => this.keep(),
    );
  }

  get state(): TemplateEditingState {
    return (this.#state ??= this.#fold());
  }

  subscribe(listener: () => void): () => void {
    const remove = this.#listeners.add(listener);
    if (this.#status === 'unasked') void this.#look();
    void this.#restore();
    return remove;
  }

  send(intent: TemplateEditingIntent): void {
    switch (intent.type) {
      case 'text.change':
        if (this.#act.now.status !== 'unknown') this.#act.rest();
        return this.#draft.change(intent.text);
      case 'text.begin':
        return void this.#beginWith(intent.text);
      case 'text.reset':
        return this.#throwAway();
      case 'template.save':
        return void this.#save();
      case 'template.delete':
        return void this.#delete();
      case 'template.load':
        return void this.#look();
      case 'act.reset':
        this.#act.rest();
        return this.#changed();
      default:
        return intent satisfies never;
    }
  }

  templatesChanged(id: string): void {
    if (id !== this.of.template) return;
    this.#remember();
    this.#changed();
  }

  readAgain(): void {
    if (this.#listeners.size > 0 && this.of.template !== undefined) void this.#look();
  }

  /** Writes the draft down if it is not: the page may be going. */
  keep(): void {
    this.#draft.keep(this.state.changed);
  }

  /** Another tab says that something (hashed) stands anew in the store. */
  heard(hashed: string): void {
    if (this.#restored) void this.#draft.heard(hashed);
  }

  clear(): void {
    this.#life += 1;
    this.#draft.clear();
    this.#act.clear();
    this.#status = 'unasked';
    this.#restored = undefined;
    this.#begunWith = undefined;
    this.#changed();
    if (this.#listeners.size === 0) return;
    void this.#look();
    void this.#restore();
  }

  #fold(): TemplateEditingState {
    const template = this.#template;
    const edited = this.of.copy ? undefined : template;
    const begun = this.#begun;
    const fixed = fixedFields(edited);
    const text = { ...begun, ...this.#draft.now, ...Object.fromEntries(fixed.map((field) => [field, begun[field]])) };
    return {
      status: this.#statusNow,
      ...(this.#failure && { failure: this.#failure }),
      ...(edited && { template: edited }),
      text,
      changed: (Object.keys(this.#draft.now) as (keyof TemplateText)[]).some((field) => !isSame(text[field], begun[field])),
      faults: checkTemplate(submittedText(text), this.#shelf.desk.policy),
      fixed,
      mayEdit: mayEditTemplate(edited),
      act: this.#act.now,
    };
  }

  #remember(): void {
    this.#begunWith = this.#template ?? this.#begunWith;
  }

  get #template(): Template | undefined {
    return this.of.template === undefined ? undefined : this.#shelf.template(this.of.template);
  }

  get #statusNow(): TemplateEditingState['status'] {
    const { template } = this.of;
    if (template === undefined || this.#template) return 'ready';
    if (this.of.copy && this.#begunWith) return 'ready'; // a copy needs its original no more
    if (this.#shelf.isGone(template)) return 'gone';
    if (this.#status === 'known') return 'gone';
    return this.#status === 'failed' ? 'failed' : 'loading';
  }

  /** The words it begins with. */
  get #begun(): TemplateText {
    const template = this.#template ?? this.#begunWith;
    if (!template) return emptyText;
    const { id: _id, status: _status, rejected: _rejected, since: _since, ...text } = template;
    return this.of.copy ? { ...text, name: copiedName(text.name, this.#shelf.desk.policy.length.templateName) } : text;
  }

  async #look(): Promise<void> {
    const { template } = this.of;
    if (template === undefined || this.#status === 'loading') return;
    const life = this.#life;
    this.#status = 'loading';
    this.#failure = undefined;
    this.#changed();
    try {
      await this.#shelf.find(template);
      if (life !== this.#life) return;
      this.#remember();
      this.#status = 'known';
    } catch (thrown) {
      if (life !== this.#life) return;
      this.#status = 'failed';
      this.#failure = asFailure(thrown);
    }
    this.#changed();
  }

  /** What an earlier page left unfinished. */
  #restore(): Promise<void> {
    return (this.#restored ??= this.#draft.restore());
  }

  async #beginWith(text: Partial<TemplateText>): Promise<void> {
    await this.#restore();
    const { body: _empty, ...begun } = this.#draft.now;
    if (this.state.text.body.trim() === '') this.#draft.change({ ...text, ...begun });
  }

  async #save(): Promise<void> {
    const { state } = this;
    if (this.#act.isBusy || state.faults.length > 0 || !state.mayEdit.ok || state.status === 'loading') return;
    const { template: id, copy } = this.of;
    const draft = { ...submittedText(state.text), number: this.#shelf.number, ...(id !== undefined && !copy && { id }) };
    const saved = await this.#act.run('save', JSON.stringify(draft), (key) => this.#shelf.desk.save(draft, key));
    if (!saved) return;
    this.#draft.forget();
    this.#act.now = { status: 'saved', template: saved };
    this.#shelf.hear(saved);
    this.#changed();
  }

  async #delete(): Promise<void> {
    const template = this.#template;
    if (this.#act.isBusy || !template || this.of.copy) return;
    const deleted = await this.#act.run('delete', 'delete', async (key) => {
      await this.#shelf.desk.delete(template.id, key);
      return template;
    });
    if (!deleted) return;
    this.#draft.forget();
    this.#act.now = { status: 'deleted', template: deleted };
    this.#shelf.gone(deleted.id);
  }

  #throwAway(): void {
    this.#draft.forget();
    this.#act.rest();
    this.#changed();
  }

  #changed(): void {
    this.#state = undefined;
    this.#listeners.tell();
  }
}

const copiedName = (name: string, longest: number): string => `${name.slice(0, longest - '_copy'.length)}_copy`;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
