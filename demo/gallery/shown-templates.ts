import { submittedText } from '../../src/calling/templates/submitted-text.js';
import type { EditedTemplate, TemplateEditingState, TemplateListState, Templates } from '../../src/calling/templates/templates.js';
import { product } from '../../src/domain/policy.js';
import { hasWordsOf, isOfFilter, type TemplateFilter } from '../../src/domain/template-filter.js';
import { checkTemplate } from '../../src/domain/template-rules.js';
import { yes } from '../../src/domain/verdict.js';
import type { TemplatesShown } from './scene.js';
import { emptyEditing, shelf } from './states.js';

/** Templates that stand still in the state of a scene. */
export class ShownTemplates implements Templates {
  readonly number = 'n1';
  readonly can = { list: true, save: true, delete: true };
  readonly #list: TemplateListState;
  readonly #editing: TemplateEditingState;

  constructor(
    { list, editing }: TemplatesShown = {},
    private readonly listen: () => () => void = () => () => undefined,
  ) {
    this.#list = { status: 'ready', templates: shelf, more: false, mayCreate: yes, ...list };
    const text = { ...emptyEditing.text, ...editing?.text };
    this.#editing = { ...emptyEditing, faults: checkTemplate(submittedText(text), product), ...editing, text };
  }

  template = (id: string) => this.#list.templates.find((template) => template.id === id);

  list(filter: TemplateFilter) {
    const templates = this.#list.templates.filter((template) => isOfFilter(template, filter) && hasWordsOf(template, filter));
    return { filter, state: { ...this.#list, templates }, send: () => undefined, subscribe: this.listen };
  }

  editing(of: EditedTemplate = {}) {
    return { of, state: this.#editing, send: () => undefined, subscribe: this.listen };
  }
}
