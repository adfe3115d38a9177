import type { Explained } from '../../i18n/parts/reasons.js';
import type { OutreachForm, OutreachKind } from '../../domain/outreach.js';

/** A field of the form, as an error names it. */
export type Field = 'text' | 'button' | 'minutes';

/** What only the open dialog knows: no fact of the conversation tells it, and it is forgotten on close. */
export interface DialogMemory {
  /** Permission held already when the dialog opened. */
  readonly permitted: boolean;
  /** The agent goes on although a request waits, or invites although permission holds. */
  readonly again: boolean;
  /** The form the agent asked for, while the window offers a choice or has refused a text. */
  readonly wants?: OutreachForm;
  /** The form before the window opened or closed under the dialog. */
  readonly formBefore?: OutreachForm;
  /** There are templates to pick from. */
  readonly hasTemplates: boolean;
  /** New ones may be written. */
  readonly mayCreate: boolean;
  /** A template is written, for this kind of message: the form waits until that screen is left. */
  readonly writes?: OutreachKind;
  /** What became different while the dialog was open. */
  readonly changed?: Explained;
  /** Suggested texts that the agent emptied; they do not come back. */
  readonly emptied: ReadonlySet<OutreachKind>;
  /** Fields that were left or submitted: only these show what is wrong with them. */
  readonly visited: ReadonlySet<Field>;
}

export const freshMemory: DialogMemory = {
  permitted: false,
  again: false,
  hasTemplates: false,
  mayCreate: false,
  emptied: new Set(),
  visited: new Set(),
};
