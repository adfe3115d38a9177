import { asFailure } from '../boundary/failure.js';
import type { OutreachKind } from '../domain/outreach.js';
import type { Template } from '../domain/template.js';
import type { ConversationState, TemplatesNow } from './conversation.js';

const unasked: TemplatesNow = { status: 'unasked', templates: [] };

/** The templates a conversation may choose from, a kind each, read when first wanted. */
export class TemplateLists {
  now: ConversationState['templates'] = { request: unasked, invite: unasked };
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  clear(): void {
    this.now = { request: unasked, invite: unasked };
  }

  async load(kind: OutreachKind, read: () => Promise<readonly Template[]>): Promise<void> {
    if (this.now[kind].status === 'loading') return;
    this.#set(kind, { status: 'loading', templates: this.now[kind].templates });
    try {
      this.#set(kind, { status: 'ready', templates: await read() });
    } catch (thrown) {
      this.#set(kind, { status: 'failed', templates: this.now[kind].templates, failure: asFailure(thrown) });
    }
  }

  /** A template was approved, rejected or edited. */
  hear(template: Template): void {
    const { status, templates } = this.now[template.kind];
    if (status === 'unasked') return;
    this.#set(template.kind, { status, templates: [...templates.filter(({ id }) => id !== template.id), template] });
  }

  gone(id: string): void {
    for (const kind of ['request', 'invite'] as const) {
      const { status, templates } = this.now[kind];
      if (templates.some((template) => template.id === id))
        this.#set(kind, { status, templates: templates.filter((template) => template.id !== id) });
    }
  }

  #set(kind: OutreachKind, list: TemplatesNow): void {
    this.now = { ...this.now, [kind]: list };
    this.#changed();
  }
}
