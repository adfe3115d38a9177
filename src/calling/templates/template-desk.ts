import type { CallingAdapter, TemplateDraft, TemplatePage, TemplateQuery } from '../../adapter.js';
import type { Policy } from '../../domain/policy.js';
import type { Template } from '../../domain/template.js';
import type { DeskParts } from '../desk-parts.js';
import { TemplateShelf } from './template-shelf.js';
import type { Templates } from './templates.js';

/** The templates of every business number that somebody asked for, and what they need of the desk. */
export class TemplateDesk {
  readonly can: Templates['can'];
  readonly #desk: DeskParts;
  readonly #shelves = new Map<string, TemplateShelf>();

  constructor(desk: DeskParts, adapter: CallingAdapter) {
    this.#desk = desk;
    this.can = { list: Boolean(adapter.templates), save: Boolean(adapter.saveTemplate), delete: Boolean(adapter.deleteTemplate) };
  }

  get policy(): Policy {
    return this.#desk.policy;
  }

  get cache() {
    return this.#desk.cache;
  }

  get clock() {
    return this.#desk.clock;
  }

  /** The one shelf of this number. */
  of(number: string): TemplateShelf {
    const shelf = this.#shelves.get(number) ?? new TemplateShelf(number, this);
    this.#shelves.set(number, shelf);
    return shelf;
  }

  async read(query: TemplateQuery): Promise<TemplatePage> {
    return this.#orTell('templates', async () => {
      await this.#desk.session.ready;
      return this.#desk.reading.templates(query);
    });
  }

  save(draft: TemplateDraft, key: string): Promise<Template> {
    return this.#orTell('template-save', () => this.#desk.deliver.saveTemplate(draft, key));
  }

  delete(id: string, key: string): Promise<void> {
    return this.#orTell('template-delete', () => this.#desk.deliver.deleteTemplate(id, key));
  }

  hear(template: Template, number: string): void {
    this.#shelves.get(number)?.hear(template);
  }

  gone(id: string, number: string): void {
    this.#shelves.get(number)?.gone(id);
  }

  readAgain(): void {
    for (const shelf of this.#shelves.values()) shelf.readAgain();
  }

  startAnew(): void {
    for (const shelf of this.#shelves.values()) shelf.startAnew();
  }

  /** The page may be going: drafts are written down now. */
  keepDrafts(): void {
    for (const shelf of this.#shelves.values()) shelf.keepDrafts();
  }

  /** A draft of this place stands anew in the store. */
  tellTabs(place: string): void {
    void this.#desk.unfinished.tell(place);
  }

  heard(hashed: string): void {
    for (const shelf of this.#shelves.values()) shelf.heard(hashed);
  }

  async #orTell<T>(act: 'templates' | 'template-save' | 'template-delete', run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (thrown) {
      this.#desk.failed(act, thrown);
      throw thrown;
    }
  }
}
