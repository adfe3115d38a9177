import type { Template, TemplateStatus } from '../../domain/template.js';
import type { Messages } from '../../i18n/messages.js';
import { sentences } from '../../i18n/sentences.js';

/** Notices the answers of reviews that come while somebody looks. */
export class StatusChanges {
  readonly #seen = new Map<string, TemplateStatus>();

  /** What is to be said of those that were in review at the last look and are so no longer. */
  said(templates: readonly Template[], messages: Messages): string {
    const answered = templates.filter(({ id, status }) => status !== 'pending' && this.#seen.get(id) === 'pending');
    for (const { id, status } of templates) this.#seen.set(id, status);
    const { nowApproved, nowRejected } = messages.templatePicker;
    return sentences(messages, ...answered.map(({ name, status }) => (status === 'approved' ? nowApproved(name) : nowRejected(name))));
  }
}
