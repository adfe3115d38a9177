/** How templates are asked for, answered and submitted. */
import type { OutreachKind } from './outreach.js';
import type { Template, TemplateStatus } from './template.js';
import type { TemplateText } from './template-rules.js';
import type { Verdict } from './verdict.js';

export interface TemplateQuery {
  readonly kind: OutreachKind;
  /** Id of the business number. */
  readonly number: string;
  /** Words of the name or the text. */
  readonly search?: string;
  readonly language?: string;
  readonly status?: TemplateStatus;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface TemplatePage {
  readonly templates: readonly Template[];
  /** Pass as `after` for more; absent on the last page. */
  readonly next?: string;
  /** The backend cannot search: `search`, `language` and `status` were left out, the SDK filters by itself. */
  readonly unfiltered?: boolean;
  /** May this agent create, change and delete templates of the number? Yes when absent. */
  readonly mayCreate?: Verdict;
}

/** A template as the agent has written it. */
export interface TemplateDraft extends TemplateText {
  /** Id of the business number. */
  readonly number: string;
  /** The template that gets this wording; absent: a new one. */
  readonly id?: string;
}
