import type { TemplateResult } from 'lit';
import type { CallingState } from '../../src/calling/calling.js';
import type { Shortcuts } from '../../src/calling/context.js';
import type { ConversationState } from '../../src/calling/conversation.js';
import type { TemplateEditingState, TemplateListState } from '../../src/calling/templates/templates.js';

/** What a shelf of templates shows: its list, and the piece of work in the create screen. */
export interface TemplatesShown {
  readonly list?: Partial<TemplateListState>;
  readonly editing?: Partial<TemplateEditingState>;
}

/** One element in one state. */
export interface Scene {
  /** In a few words, as in "the window has closed". */
  readonly name: string;
  readonly state?: Partial<ConversationState>;
  readonly calling?: Partial<CallingState>;
  readonly templates?: TemplatesShown;
  readonly shortcuts?: Shortcuts;
  /** What the desk turns to once the first state was shown. */
  readonly then?: Partial<CallingState>;
  /** In place of the element alone. */
  readonly content?: TemplateResult;
  /** What is done before it is looked at, as opening a drawer. */
  readonly after?: (element: HTMLElement) => void | Promise<void>;
}

/** The states of one element. */
export interface Room {
  readonly tag: string;
  readonly content: TemplateResult;
  readonly scenes: readonly Scene[];
}
