import type { Template, TemplateStatus } from '../../domain/template.js';
import type { TemplatePickerMessages } from '../../i18n/parts/template-picker.js';

/** Notices the answers of reviews that come while somebody looks. */
export class StatusChanges {
  readonly #seen = new Map<string, TemplateStatus>();

  /** What is to be said of those that were in review at the last look and are so no longer. */
  said(templates: readonly Template[], words: TemplatePickerMessages): string {
    const answered = templates.filter(({ id, status }) => status !== 'pending' && this.#seen.get(id) === 'pending');
    for (const { id, status } of templates) this.#seen.set(id, status);
    return answered.map(({ name, status }) => (status === 'approved' ? words.nowApproved(name) : words.nowRejected(name))).join('. ');
  }
}
