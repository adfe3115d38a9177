import { emptyEditing, shelf as pictureTemplates, template } from '../../demo/gallery/states.js';
import type {
  EditedTemplate,
  TemplateEditingIntent,
  TemplateEditingState,
  TemplateListIntent,
  TemplateListState,
  Templates,
} from '../../src/calling/templates/templates.js';
import { submittedText } from '../../src/calling/templates/submitted-text.js';
import { product } from '../../src/domain/policy.js';
import { hasWordsOf, isOfFilter, type TemplateFilter } from '../../src/domain/template-filter.js';
import { checkTemplate, fixedFields } from '../../src/domain/template-rules.js';
import type { Template } from '../../src/domain/template.js';
import { yes } from '../../src/domain/verdict.js';

export { emptyEditing, pictureTemplates, template };

/** Templates under the test's control: they show what they were last given, and record what is sent. */
export class FakeTemplates implements Templates {
  readonly number = 'n1';
  can: Templates['can'] = { list: true, save: true, delete: true };
  readonly sent: (TemplateListIntent | TemplateEditingIntent)[] = [];
  readonly filters: TemplateFilter[] = [];
  #templates: readonly Template[] = pictureTemplates;
  #list: Partial<TemplateListState> = {};
  #listState = new Map<string, TemplateListState>();
  readonly #editings = new Map<string, TemplateEditingState>();
  readonly #listeners = new Set<() => void>();

  show(templates: readonly Template[], list: Partial<TemplateListState> = {}): void {
    this.#templates = templates;
    this.#list = list;
    this.#tell();
  }

  /** How the piece of work stands; `text` is checked as the desk would. */
  showEditing(state: Partial<TemplateEditingState>, of: EditedTemplate = {}): void {
    const before = this.#editingOf(of);
    const text = { ...before.text, ...state.text };
    this.#editings.set(JSON.stringify(of), {
      ...before,
      ...state,
      text,
      faults: state.faults ?? checkTemplate(submittedText(text), product),
    });
    this.#tell();
  }

  template(id: string): Template | undefined {
    return this.#templates.find((each) => each.id === id);
  }

  list(filter: TemplateFilter) {
    this.filters.push(filter);
    const stateOf = () => this.#stateOf(filter);
    return {
      filter,
      send: (intent: TemplateListIntent) => void this.sent.push(intent),
      subscribe: this.#subscribe,
      get state() {
        return stateOf();
      },
    };
  }

  editing(of: EditedTemplate = {}) {
    const stateOf = () => this.#editingOf(of);
    return {
      of,
      get state() {
        return stateOf();
      },
      subscribe: this.#subscribe,
      send: (intent: TemplateEditingIntent) => {
        this.sent.push(intent);
        if (intent.type === 'text.reset') this.#reset(of);
        const isBegun = intent.type === 'text.begin' && this.#editingOf(of).text.body !== '';
        if (intent.type === 'text.change' || (intent.type === 'text.begin' && !isBegun))
          this.showEditing({ text: { ...this.#editingOf(of).text, ...intent.text }, changed: true }, of);
      },
    };
  }

  get looks(): number {
    return this.#listeners.size;
  }

  #stateOf(filter: TemplateFilter): TemplateListState {
    const key = JSON.stringify(filter);
    const known = this.#listState.get(key);
    if (known) return known;
    const templates = this.#templates.filter((each) => isOfFilter(each, filter) && hasWordsOf(each, filter));
    const state: TemplateListState = { status: 'ready', templates, more: false, mayCreate: yes, ...this.#list };
    this.#listState.set(key, state);
    return state;
  }

  #editingOf(of: EditedTemplate): TemplateEditingState {
    const found = this.#templates.find(({ id }) => id === of.template);
    return (
      this.#editings.get(JSON.stringify(of)) ??
      (found
        ? { ...emptyEditing, template: found, text: found, fixed: fixedFields(found) }
        : { ...emptyEditing, faults: checkTemplate(emptyEditing.text, product) })
    );
  }

  #reset(of: EditedTemplate): void {
    this.#editings.delete(JSON.stringify(of));
    this.#tell();
  }

  readonly #subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #tell(): void {
    this.#listState.clear();
    for (const listener of [...this.#listeners]) listener();
  }
}
