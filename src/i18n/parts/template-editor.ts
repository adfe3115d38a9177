import type { OutreachKind } from '../../domain/outreach.js';
import type { TemplateFault } from '../../domain/template-rules.js';
import type { TemplateStatus } from '../../domain/template.js';

type ByKind = Readonly<Record<OutreachKind, string>>;

/** What a sentence about a fault may mention; counts come written out. */
export interface FaultContext {
  /** By how many characters a text is too long. */
  readonly over: string;
  /** A name that the platform would take, made of what was typed; may be empty. */
  readonly name: string;
}

/** Words of the create screen of templates. */
export interface TemplateEditorMessages {
  /** While there is none to name. */
  readonly title: string;
  readonly titleNew: string;
  readonly titleCopy: string;
  readonly titleEdit: (name: string) => string;
  readonly back: string;
  readonly loading: string;
  readonly failed: string;
  readonly gone: string;
  readonly goneHelp: (textKept: boolean) => string;
  readonly asNew: string;
  readonly use: string;
  /** Puts words from elsewhere in the place of the body. */
  readonly useMyText: string;
  readonly notAllowed: string;
  readonly tryAgain: string;

  /** The way of a template, for `aria-label`. */
  readonly steps: string;
  readonly step: Readonly<Record<'draft' | TemplateStatus, string>>;

  readonly kind: string;
  readonly kinds: ByKind;
  readonly name: string;
  readonly nameHint: string;
  readonly suggestedName: (name: string) => string;
  readonly category: string;
  readonly categories: Readonly<Record<'MARKETING' | 'UTILITY', string>>;
  readonly categoryHint: Readonly<Record<'MARKETING' | 'UTILITY', string>>;
  readonly language: string;
  readonly header: string;
  readonly body: string;
  readonly footer: string;
  readonly button: string;
  readonly optional: string;
  readonly usualButton: string;
  readonly buttonHint: string;
  readonly count: (length: string, max: string) => string;
  readonly variablesHint: string;
  readonly addVariable: string;
  readonly variableAdded: (number: number) => string;
  readonly example: (number: number) => string;
  readonly fault: (fault: TemplateFault, context: FaultContext) => string;
  /** Under fields that must stay as they are. */
  readonly fixed: (status: TemplateStatus) => string;
  /** Above the form of an approved template. `often`: how often it may be changed, as [times, days]. */
  readonly approvedEdit: string;
  readonly approvedEditHelp: (often: readonly (readonly [number, number])[]) => string;

  readonly customerSees: (name: string | undefined) => string;
  readonly permissionButton: string;
  readonly requestCaption: string;
  readonly inviteCaption: string;
  readonly emptyBody: string;

  readonly toFix: (count: number, figure: string) => string;
  readonly nothingChanged: string;
  readonly draftKept: string;
  readonly draftKeptHere: string;
  readonly send: string;
  readonly sendAgain: string;
  readonly sending: string;
  readonly discard: string;
  readonly discarded: string;
  readonly undo: string;

  readonly notSent: string;
  readonly textKept: string;
  readonly unknown: string;
  readonly unknownHelp: string;
  readonly details: string;
  readonly platformCode: (code: number) => string;

  readonly inReview: string;
  readonly inReviewHelp: (since: string | undefined) => string;
  readonly approved: string;
  readonly approvedHelp: (since: string | undefined) => string;
  readonly rejected: string;
  readonly rejectedHelp: (reason: string | undefined) => string;
  readonly edit: string;
  readonly duplicate: string;

  readonly delete: string;
  readonly deleting: string;
  readonly deleteTitle: (name: string) => string;
  /** `days`: how long the name rests afterwards; absent where it is free at once. */
  readonly deleteHelp: (days: string | undefined) => string;
  readonly keep: string;
  readonly deleteNow: string;
  readonly notDeleted: string;
  readonly deleteUnknown: string;
}
