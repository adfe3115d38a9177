/** Every DOM event of the product, by name. All bubble and cross shadow roots; details are readonly. */
import type { CallId } from './domain/call.js';
import type { Line } from './domain/line.js';
import type { CallEnded, CallStarted, Failed, PermissionChanged } from './calling/calling.js';
import type { Outreach, OutreachKind } from './domain/outreach.js';
import type { TemplateText } from './domain/template-rules.js';
import type { Template } from './domain/template.js';

/** An agent pressed a call button; nothing has happened yet. */
export interface CallRequest {
  readonly conversation: string;
}

/** The agent wants to see where a call belongs. */
export interface CallOpen {
  readonly call: CallId;
  readonly line: Line;
  /** Absent while the call has none: the host may make one. */
  readonly conversation?: string | undefined;
  readonly because: 'answered' | 'call-back';
}

/** The agent wants to see everything that was recorded of a call. */
export interface ActivitiesOpen {
  readonly conversation: string;
  /** Absent while its dial has not answered. */
  readonly call?: CallId | undefined;
}

/** Somebody wants to write a template; nothing has opened yet. */
export interface TemplateCreate {
  /** Id of the business number. */
  readonly number: string;
  readonly kind: OutreachKind;
  readonly conversation?: string;
  /** The template to edit; absent: a new one. */
  readonly template?: string;
  /** A new one that begins with the words of `template`. */
  readonly copy?: boolean;
  /** Words that a new one begins with. */
  readonly text?: Partial<TemplateText>;
}

/** A template was chosen and filled in. */
export interface TemplateUse {
  readonly number: string;
  readonly conversation?: string;
  readonly template: Template;
  /** Ready to be sent as it is. */
  readonly outreach: Extract<Outreach, { form: 'template' }>;
}

/** The create screen is to be left. */
export interface TemplateClose {
  readonly number: string;
  /** The template that was worked on, if there is one. */
  readonly template?: string;
  /** It was deleted, which is why. */
  readonly deleted?: Template;
}

/** A template was submitted for review. */
export interface TemplateSaved {
  readonly number: string;
  readonly template: Template;
}

export interface CallingEventMap {
  /** Before the backend is asked: `preventDefault()` stops it. */
  'wa-call-request': CallRequest;
  /** An incoming call was answered in this tab, or a missed caller is called back: the host may show the conversation. */
  'wa-call-open': CallOpen;
  /** "Show activity" was pressed: the host may show the conversation's feed. */
  'wa-activities-open': ActivitiesOpen;
  /**
   * A call has begun to ring or to be dialled: once per call and browser. Whether anybody picked it up, and when, is `startedAt` of
   * `wa-call-ended`.
   */
  'wa-call-started': CallStarted;
  /** A call is over, with all that a ticket needs: once per call and browser. */
  'wa-call-ended': CallEnded;
  /** The customer allowed calls, took it back, or it ran out. */
  'wa-permission-changed': PermissionChanged;
  /** Before the create screen opens: `preventDefault()` stops it, for a screen of the host's. */
  'wa-template-create': TemplateCreate;
  'wa-template-use': TemplateUse;
  'wa-template-saved': TemplateSaved;
  'wa-template-close': TemplateClose;
  /** Something the agent or the SDK tried did not work. */
  'wa-calling-failed': Failed;
}

/** One of the product's events as a listener gets it. */
export type CallingEvent<Type extends keyof CallingEventMap> = CustomEvent<CallingEventMap[Type]>;

declare global {
  interface DocumentEventMap {
    'wa-call-request': CallingEvent<'wa-call-request'>;
    'wa-call-open': CallingEvent<'wa-call-open'>;
    'wa-activities-open': CallingEvent<'wa-activities-open'>;
    'wa-call-started': CallingEvent<'wa-call-started'>;
    'wa-call-ended': CallingEvent<'wa-call-ended'>;
    'wa-permission-changed': CallingEvent<'wa-permission-changed'>;
    'wa-template-create': CallingEvent<'wa-template-create'>;
    'wa-template-use': CallingEvent<'wa-template-use'>;
    'wa-template-saved': CallingEvent<'wa-template-saved'>;
    'wa-template-close': CallingEvent<'wa-template-close'>;
    'wa-calling-failed': CallingEvent<'wa-calling-failed'>;
  }
  interface HTMLElementEventMap {
    'wa-call-request': CallingEvent<'wa-call-request'>;
    'wa-call-open': CallingEvent<'wa-call-open'>;
    'wa-activities-open': CallingEvent<'wa-activities-open'>;
    'wa-call-started': CallingEvent<'wa-call-started'>;
    'wa-call-ended': CallingEvent<'wa-call-ended'>;
    'wa-permission-changed': CallingEvent<'wa-permission-changed'>;
    'wa-template-create': CallingEvent<'wa-template-create'>;
    'wa-template-use': CallingEvent<'wa-template-use'>;
    'wa-template-saved': CallingEvent<'wa-template-saved'>;
    'wa-template-close': CallingEvent<'wa-template-close'>;
    'wa-calling-failed': CallingEvent<'wa-calling-failed'>;
  }
}
