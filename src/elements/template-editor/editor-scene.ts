import type { TemplateEditingState, Templates } from '../../calling/templates/templates.js';
import type { Instant } from '../../domain/instant.js';
import type { Line } from '../../domain/line.js';
import type { OutreachKind } from '../../domain/outreach.js';
import type { Policy } from '../../domain/policy.js';
import type { TemplateFault, TemplateText } from '../../domain/template-rules.js';
import { templateLanguageFor } from '../../domain/template-languages.js';
import type { Verdict } from '../../domain/verdict.js';
import type { Format } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';

/** A field of the form; examples count from 1. */
export type EditorField = Exclude<TemplateFault['field'], 'examples'> | `example-${number}`;

/** What only the open screen knows. */
export interface EditorMemory {
  /** Fields that were left; after a try to send, all of them. */
  readonly visited: ReadonlySet<EditorField>;
  readonly tried: boolean;
  /** It was sent for review from here: the answer is awaited on a screen of its own. */
  readonly submitted: boolean;
  /** "Delete?" is asked. */
  readonly confirming: boolean;
  /** The draft that was thrown away just now. */
  readonly discarded?: TemplateText;
}

export const freshMemory: EditorMemory = { visited: new Set(), tried: false, submitted: false, confirming: false };

/** Everything the views of the create screen look at. */
export interface EditorScene {
  readonly messages: Messages;
  readonly format: Format;
  readonly policy: Policy;
  readonly now: Instant;
  readonly can: Templates['can'];
  readonly editing: TemplateEditingState;
  readonly isCopy: boolean;
  /** Whoever opened the screen takes an approved template. */
  readonly choosing: boolean;
  /** Words that were to be the beginning of a new one. */
  readonly begun?: Partial<TemplateText>;
  /** Where drafts are kept. */
  readonly storage: 'opening' | 'saved' | 'memory';
  /** Of a new template, until the agent chooses. */
  readonly kind: OutreachKind;
  readonly line?: Line;
  readonly mayCreate: Verdict;
  readonly memory: EditorMemory;
}

export type ScreenName = 'loading' | 'failed' | 'gone' | 'not-allowed' | 'form' | 'review' | 'approved';

export function screenOf({ editing, can, mayCreate, memory }: EditorScene): ScreenName {
  const { status, template } = editing;
  if (!can.save || !mayCreate.ok) return 'not-allowed';
  if (status !== 'ready') return status;
  if (template?.status === 'pending') return 'review';
  return template?.status === 'approved' && memory.submitted ? 'approved' : 'form';
}

/** What a new template begins with, until the agent has chosen otherwise. */
export function begunWith({ editing: { text, template }, isCopy, kind, messages }: EditorScene): Partial<TemplateText> {
  if (template || isCopy || text.language) return {};
  return { language: templateLanguageFor(messages.locale), ...(text.body === '' && text.name === '' && { kind }) };
}

/** As it stands in the form. */
export const textOf = (scene: EditorScene): TemplateText => ({ ...scene.editing.text, ...begunWith(scene) });

export const isBusy = ({ editing: { act } }: EditorScene): boolean => act.status === 'saving' || act.status === 'deleting';

export const fieldOf = ({ field, variable = 1 }: TemplateFault): EditorField => (field === 'examples' ? `example-${variable}` : field);

/** What is wrong, without what a new template begins with. */
export const faultsOf = (scene: EditorScene): readonly TemplateFault[] =>
  scene.editing.faults.filter(({ field, because }) => !(field === 'language' && because === 'missing' && begunWith(scene).language));
