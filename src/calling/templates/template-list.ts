import { asFailure } from '../../boundary/failure.js';
import { hasWordsOf, isOfFilter, type TemplateFilter } from '../../domain/template-filter.js';
import type { Template } from '../../domain/template.js';
import { yes, type Verdict } from '../../domain/verdict.js';
import type { Failure } from '../conversation.js';
import { Listeners } from '../listeners.js';
import type { TemplateShelf } from './template-shelf.js';
import type { TemplateList, TemplateListIntent, TemplateListState } from './templates.js';

/** Of a backend that cannot search, so many pages are read in one go; a page that leads to another for ever must end somewhere. */
export const mostPages = 50;

/** … and reading stops earlier once so many more have been found. */
const enough = 20;

/** The templates of one filter, as far as they were read. */
export class List implements TemplateList {
  readonly filter: TemplateFilter;
  readonly #shelf: TemplateShelf;
  readonly #listeners = new Listeners();
  /** In the backend's order; what is heard of in between comes first. */
  #ids: readonly string[] = [];
  /** Those the backend itself has found for these words, whatever we think of it. */
  #foundThere = new Set<string>();
  #status: TemplateListState['status'] | 'unasked' = 'unasked';
  #next: string | undefined;
  #failure: Failure | undefined;
  #mayCreate: Verdict = yes;
  #state: TemplateListState | undefined;
  /** Answers to earlier questions are void. */
  #question = 0;

  constructor(filter: TemplateFilter, shelf: TemplateShelf) {
    this.filter = filter;
    this.#shelf = shelf;
  }

  get state(): TemplateListState {
    return (this.#state ??= {
      status: this.#status === 'unasked' ? 'loading' : this.#status,
      templates: this.#ids
        .map((id) => this.#shelf.template(id))
        .filter((template) => template !== undefined && this.#fits(template)) as Template[],
      more: this.#next !== undefined,
      mayCreate: this.#mayCreate,
      ...(this.#failure && { failure: this.#failure }),
    });
  }

  get isSeen(): boolean {
    return this.#listeners.size > 0;
  }

  subscribe(listener: () => void): () => void {
    const remove = this.#listeners.add(listener);
    if (this.#status === 'unasked') this.#read({ fromStart: true });
    return remove;
  }

  send({ type }: TemplateListIntent): void {
    if (type === 'list.load') return this.#read({ fromStart: true });
    if (this.#status !== 'loading' && this.#next !== undefined) this.#read({ fromStart: false });
  }

  /** A template changed or went: one that fits now and was not here comes first. */
  heard(id: string): void {
    const template = this.#shelf.template(id);
    if (this.#status === 'unasked') return;
    if (!this.#ids.includes(id)) {
      if (!template || !this.#fits(template)) return;
      this.#ids = [id, ...this.#ids];
    }
    this.#changed();
  }

  /** News were missed. */
  readAgain(): void {
    if (this.isSeen) this.#read({ fromStart: true });
    else this.clear();
  }

  clear(): void {
    this.#question += 1;
    this.#status = 'unasked';
    this.#ids = [];
    this.#foundThere.clear();
    this.#next = undefined;
    this.#failure = undefined;
    this.#mayCreate = yes;
    this.#changed();
    if (this.isSeen) this.#read({ fromStart: true });
  }

  #read({ fromStart }: { readonly fromStart: boolean }): void {
    this.#question += 1;
    this.#status = 'loading';
    this.#failure = undefined;
    this.#changed();
    void this.#readPages(fromStart ? undefined : this.#next, fromStart, this.#question);
  }

  async #readPages(first: string | undefined, fromStart: boolean, question: number): Promise<void> {
    let after = first;
    let isAnew = fromStart;
    let found = 0;
    try {
      for (let pages = 0; pages < mostPages; pages += 1) {
        const {
          templates,
          next,
          unfiltered = false,
          mayCreate = yes,
        } = await this.#shelf.read({ ...asked(this.filter), ...(after !== undefined && { after }) });
        if (question !== this.#question) return;
        this.#shelf.learn(templates);
        if (!unfiltered) for (const { id } of templates) this.#foundThere.add(id);
        const before = new Set(isAnew ? [] : this.#ids);
        const fresh = templates.filter(({ id }) => !before.has(id)).map(({ id }) => id);
        this.#ids = isAnew ? fresh : [...this.#ids, ...fresh];
        isAnew = false;
        found += templates.filter((template) => this.#fits(template)).length;
        this.#mayCreate = mayCreate;
        // a page that leads to itself must not be followed for ever
        this.#next = next === after ? undefined : next;
        after = this.#next;
        if (after === undefined || !unfiltered || found >= enough) break;
        this.#changed();
      }
      this.#status = 'ready';
    } catch (thrown) {
      if (question !== this.#question) return;
      this.#status = 'failed';
      this.#failure = asFailure(thrown);
    }
    this.#changed();
  }

  #fits(template: Template): boolean {
    return isOfFilter(template, this.filter) && (this.#foundThere.has(template.id) || hasWordsOf(template, this.filter));
  }

  #changed(): void {
    this.#state = undefined;
    this.#listeners.tell();
  }
}

/** The filter as a question: what is not filtered by is not asked. */
const asked = ({ kind, ...rest }: TemplateFilter): TemplateFilter => ({
  kind,
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
});
