import type { TemplateFilter } from '../../domain/template-filter.js';
import type { TemplateFault, TemplateField, TemplateText } from '../../domain/template-rules.js';
import type { Template } from '../../domain/template.js';
import type { Verdict } from '../../domain/verdict.js';
import type { Failure } from '../conversation.js';

/** The message templates of one business number. */
export interface Templates {
  /** Id of the business number. */
  readonly number: string;
  /** What the adapter can do; the rest is not offered. */
  readonly can: { readonly list: boolean; readonly save: boolean; readonly delete: boolean };
  /** The template of this id, as far as it was read or heard of. */
  template(id: string): Template | undefined;
  /** The one list of this filter; made on first asking, read once somebody subscribes. */
  list(filter: TemplateFilter): TemplateList;
  /** The one piece of work on a new template, on an old one, or on a copy of an old one. */
  editing(of?: EditedTemplate): TemplateEditing;
}

export interface EditedTemplate {
  /** Absent: a new one. */
  readonly template?: string;
  /** A new one that begins with the words of `template`. */
  readonly copy?: boolean;
}

/** The templates that fit a filter, read page by page, and kept up to date by news while somebody looks. */
export interface TemplateList {
  readonly filter: TemplateFilter;
  readonly state: TemplateListState;
  send(intent: TemplateListIntent): void;
  subscribe(listener: () => void): () => void;
}

export type TemplateListIntent =
  /** Reads the next page. */
  | { readonly type: 'list.more' }
  /** Reads again from the start, e.g. after a failure. */
  | { readonly type: 'list.load' };

export interface TemplateListState {
  /** `loading`: a page is on its way, the first or the next. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly templates: readonly Template[];
  /** There are more than those read so far. */
  readonly more: boolean;
  readonly failure?: Failure;
  /** May the agent create templates here, as far as the backend said. */
  readonly mayCreate: Verdict;
}

/** A template as the agent writes it: a draft that is kept until it was submitted or thrown away. */
export interface TemplateEditing {
  readonly of: EditedTemplate;
  readonly state: TemplateEditingState;
  /** What the agent wants. Never throws; what came of it is in `state`. */
  send(intent: TemplateEditingIntent): void;
  subscribe(listener: () => void): () => void;
}

export type TemplateEditingIntent =
  | { readonly type: 'text.change'; readonly text: Partial<TemplateText> }
  /** Words to begin with: taken unless a body is written already, here or by an earlier page. */
  | { readonly type: 'text.begin'; readonly text: Partial<TemplateText> }
  /** Throws away what is not submitted. */
  | { readonly type: 'text.reset' }
  /** Submits it for review, unless `faults` says what is wrong. */
  | { readonly type: 'template.save' }
  | { readonly type: 'template.delete' }
  /** Looks for the template again, after a failure. */
  | { readonly type: 'template.load' }
  /** Forgets what came of the last act. */
  | { readonly type: 'act.reset' };

export interface TemplateEditingState {
  /** `gone`: the backend knows no such template any more; what was written stays. */
  readonly status: 'loading' | 'ready' | 'gone' | 'failed';
  readonly failure?: Failure;
  /** As the backend has it; absent while it is new. */
  readonly template?: Template;
  /** As it stands in the form. */
  readonly text: TemplateText;
  /** Something is written that was not submitted: the draft. */
  readonly changed: boolean;
  /** What the platform would reject; empty when it may be submitted. */
  readonly faults: readonly TemplateFault[];
  /** What must stay as it is. */
  readonly fixed: readonly TemplateField[];
  readonly mayEdit: Verdict;
  readonly act: TemplateActNow;
}

export type TemplateActNow =
  | { readonly status: 'idle' | 'saving' | 'deleting' }
  /** Taken: its review has begun. */
  | { readonly status: 'saved'; readonly template: Template }
  | { readonly status: 'deleted'; readonly template: Template }
  | { readonly status: 'failed'; readonly act: 'save' | 'delete'; readonly failure: Failure }
  /** The answer was lost: it may or may not have been done. The same again is asked about, never done twice. */
  | { readonly status: 'unknown'; readonly act: 'save' | 'delete' };
