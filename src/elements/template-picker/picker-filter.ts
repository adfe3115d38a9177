import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateFilter } from '../../domain/template-filter.js';
import type { Template, TemplateStatus } from '../../domain/template.js';

/** After a pause of so many ms in typing the backend is asked. */
const searchAfter = 100;

/** What the agent narrows the list down by. */
export class PickerFilter implements ReactiveController {
  /** As it stands in the field; `of()` follows a little later. */
  words = '';
  language = '';
  status: TemplateStatus | '' = '';
  readonly #host: ReactiveControllerHost;
  readonly #languages = new Set<string>();
  #search = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  of(kind: OutreachKind): TemplateFilter {
    return {
      kind,
      ...(this.#search && { search: this.#search }),
      ...(this.language && { language: this.language }),
      ...(this.status && { status: this.status }),
    };
  }

  /** Those that were seen so far. */
  get languages(): readonly string[] {
    return [...this.#languages].sort();
  }

  seen(templates: readonly Template[]): void {
    for (const { language } of templates) this.#languages.add(language);
  }

  readonly type = (words: string) => {
    this.words = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.searchNow, searchAfter);
  };

  readonly searchNow = () => {
    clearTimeout(this.#timer);
    this.#search = this.words.trim();
    this.#host.requestUpdate();
  };

  clear(): void {
    this.words = '';
    this.language = '';
    this.status = '';
    this.searchNow();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
