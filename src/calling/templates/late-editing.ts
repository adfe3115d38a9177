import { asFailure } from '../../boundary/failure.js';
import { yes } from '../../domain/verdict.js';
import type { LoadedOnce } from '../../load-once.js';
import type { Failure } from '../conversation.js';
import { Listeners } from '../listeners.js';
import { emptyText } from './empty-text.js';
import type { Editing } from './template-editing.js';
import type { EditedTemplate, TemplateEditing, TemplateEditingIntent, TemplateEditingState } from './templates.js';

const unloaded: Omit<TemplateEditingState, 'status'> = {
  text: emptyText,
  changed: false,
  faults: [],
  fixed: [],
  mayEdit: yes,
  act: { status: 'idle' },
};

/** A piece of work whose code arrives when it is first looked at or written: until then it is loading, and what is sent waits. */
export class LateEditing implements TemplateEditing {
  readonly of: EditedTemplate;
  readonly #code: LoadedOnce<typeof Editing>;
  readonly #begin: (code: typeof Editing) => Editing;
  readonly #listeners = new Listeners();
  #work: Editing | undefined;
  #leave: (() => void) | undefined;
  #waiting: TemplateEditingIntent[] = [];
  #isLoading = false;
  #failure: Failure | undefined;

  constructor(of: EditedTemplate, code: LoadedOnce<typeof Editing>, begin: (code: typeof Editing) => Editing) {
    this.of = of;
    this.#code = code;
    this.#begin = begin;
    this.#work = code.loaded && begin(code.loaded);
  }

  /** Absent while its code is. */
  get work(): Editing | undefined {
    return this.#work;
  }

  get state(): TemplateEditingState {
    if (this.#work) return this.#work.state;
    return this.#failure ? { ...unloaded, status: 'failed', failure: this.#failure } : { ...unloaded, status: 'loading' };
  }

  subscribe(listener: () => void): () => void {
    const remove = this.#listeners.add(listener);
    this.#follow();
    return () => {
      remove();
      if (this.#listeners.size > 0) return;
      this.#leave?.();
      this.#leave = undefined;
    };
  }

  send(intent: TemplateEditingIntent): void {
    if (this.#work) return this.#work.send(intent);
    if (intent.type !== 'template.load') this.#waiting.push(intent);
    this.#follow();
  }

  /** What was known was another agent's to know. */
  clear(): void {
    this.#waiting = [];
    this.#work?.clear();
  }

  #follow(): void {
    if (!this.#work) return void this.#load();
    if (this.#listeners.size > 0) this.#leave ??= this.#work.subscribe(() => this.#listeners.tell());
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#failure = undefined;
    try {
      this.#work = this.#begin(await this.#code());
      this.#follow();
      for (const intent of this.#waiting.splice(0)) this.#work.send(intent);
    } catch (thrown) {
      this.#failure = asFailure(thrown);
    }
    this.#isLoading = false;
    this.#listeners.tell();
  }
}
