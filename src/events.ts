/** Every DOM event of the product, by name. All bubble and cross shadow roots; details are readonly. */
import type { CallEnded, CallStarted, Failed, PermissionChanged } from './calling/calling.js';

/** An agent pressed a call button; nothing has happened yet. */
export interface CallRequest {
  readonly conversation: string;
}

export interface CallingEventMap {
  /** Before the backend is asked: `preventDefault()` stops it. */
  'wa-call-request': CallRequest;
  /** Once per call and browser. */
  'wa-call-started': CallStarted;
  /** A call is over, with all that a ticket needs: once per call and browser. */
  'wa-call-ended': CallEnded;
  'wa-permission-changed': PermissionChanged;
  /** Something the agent or the SDK tried did not work. */
  'wa-calling-failed': Failed;
}

/** One of the product's events as a listener gets it. */
export type CallingEvent<Type extends keyof CallingEventMap> = CustomEvent<CallingEventMap[Type]>;

declare global {
  interface DocumentEventMap {
    'wa-call-request': CallingEvent<'wa-call-request'>;
    'wa-call-started': CallingEvent<'wa-call-started'>;
    'wa-call-ended': CallingEvent<'wa-call-ended'>;
    'wa-permission-changed': CallingEvent<'wa-permission-changed'>;
    'wa-calling-failed': CallingEvent<'wa-calling-failed'>;
  }
  interface HTMLElementEventMap {
    'wa-call-request': CallingEvent<'wa-call-request'>;
    'wa-call-started': CallingEvent<'wa-call-started'>;
    'wa-call-ended': CallingEvent<'wa-call-ended'>;
    'wa-permission-changed': CallingEvent<'wa-permission-changed'>;
    'wa-calling-failed': CallingEvent<'wa-calling-failed'>;
  }
}
