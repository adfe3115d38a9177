import type { TemplatePage, TemplateQuery } from '../../adapter.js';
import type { OutreachKind } from '../../domain/outreach.js';
import { stableJson } from '../../domain/stable-json.js';
import { newerTemplate, type TemplateFilter } from '../../domain/template-filter.js';
import type { Template } from '../../domain/template.js';
import { loadEditing } from './editing-code.js';
import { LateEditing } from './late-editing.js';
import type { TemplateDesk } from './template-desk.js';
import { List, mostPages } from './template-list.js';
import type { EditedTemplate, Templates } from './templates.js';

/** Lists nobody looks at are kept for going back to them, this many. */
const unseenLists = 5;

/** All that is known of the templates of one business number. */
export class TemplateShelf implements Templates {
  readonly number: string;
  readonly desk: TemplateDesk;
  readonly #known = new Map<string, Template>();
  /** Deleted ones: a late page or piece of news does not bring them back. */
  readonly #gone = new Set<string>();
  readonly #lists = new Map<string, List>();
  readonly #editings = new Map<string, LateEditing>();

  constructor(number: string, desk: TemplateDesk) {
    this.number = number;
    this.desk = desk;
  }

  get can(): Templates['can'] {
    return this.desk.can;
  }

  list(filter: TemplateFilter): List {
    const { kind, search = '', language = '', status = '' } = filter;
    const key = JSON.stringify([kind, search.trim(), language, status]);
    const list = this.#lists.get(key) ?? new List({ ...filter, search: search.trim() }, this);
    this.#lists.delete(key);
    this.#lists.set(key, list);
    this.#dropUnseen();
    return list;
  }

  editing(of: EditedTemplate = {}): LateEditing {
    const key = JSON.stringify([of.template ?? '', of.copy === true]);
    const begun = this.#editings.get(key);
    const editing = begun ?? new LateEditing(of, loadEditing, (code) => new code(of, this, `wa-template/${this.number}/${key}`));
    this.#editings.set(key, editing);
    return editing;
  }

  template(id: string): Template | undefined {
    return this.#known.get(id);
  }

  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  /** Notes what a page says; the lists that asked tell of it themselves. */
  learn(templates: readonly Template[]): void {
    for (const template of templates) {
      const known = this.template(template.id);
      if (this.isGone(template.id) || stableJson(known) === stableJson(template)) continue;
      this.#known.set(template.id, newerTemplate(known, template));
      if (known) this.#tell(template.id);
    }
  }

  /** It was created, edited, approved or rejected. */
  hear(template: Template): void {
    if (this.isGone(template.id)) return;
    this.#known.set(template.id, newerTemplate(this.template(template.id), template));
    this.#tell(template.id);
  }

  gone(id: string): void {
    this.#gone.add(id);
    this.#known.delete(id);
    this.#tell(id);
  }

  read(query: Omit<TemplateQuery, 'number'>): Promise<TemplatePage> {
    return this.desk.read({ ...query, number: this.number });
  }

  /** Looks through both kinds until it is found. */
  async find(id: string): Promise<Template | undefined> {
    for (const kind of ['request', 'invite'] as const) await this.#readUntil(kind, () => this.#known.has(id));
    return this.template(id);
  }

  /** Something was missed: what is looked at is read anew. */
  readAgain(): void {
    for (const list of this.#lists.values()) list.readAgain();
    for (const editing of this.#editings.values()) editing.work?.readAgain();
  }

  /** What was known was another agent's to know. */
  startAnew(): void {
    this.#known.clear();
    this.#gone.clear();
    for (const list of this.#lists.values()) list.clear();
    for (const editing of this.#editings.values()) editing.clear();
  }

  /** The page may be going: drafts are written down now. */
  keepDrafts(): void {
    for (const editing of this.#editings.values()) editing.work?.keep();
  }

  /** Another tab says that something (hashed) stands anew in the store. */
  heard(hashed: string): void {
    for (const editing of this.#editings.values()) editing.work?.heard(hashed);
  }

  async #readUntil(kind: OutreachKind, found: () => boolean): Promise<void> {
    let after: string | undefined;
    for (let pages = 0; pages < mostPages && !found(); pages += 1) {
      const { templates, next } = await this.read({ kind, ...(after !== undefined && { after }) });
      this.learn(templates);
      if (next === undefined || next === after) return;
      after = next;
    }
  }

  #tell(id: string): void {
    for (const list of this.#lists.values()) list.heard(id);
    for (const editing of this.#editings.values()) editing.work?.templatesChanged(id);
  }

  #dropUnseen(): void {
    const unseen = [...this.#lists].filter(([, list]) => !list.isSeen).slice(0, -unseenLists);
    for (const [key] of unseen) this.#lists.delete(key);
  }
}
