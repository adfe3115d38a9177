import type { AssignmentRule, BackendConversation, PhoneState } from '../../src/testing/testing.js';
import type { Act } from './act.js';

/** All that a page may see of the world, as plain data. */
export interface Sight {
  /** When this world was first opened: another one has another birth. */
  readonly birth: number;
  /** Server time when `clock` was the system's, epoch ms. */
  readonly server: number;
  readonly clock: number;
  readonly conversations: readonly BackendConversation[];
  /** By customer. */
  readonly phones: Readonly<Record<string, PhoneState>>;
  readonly network: { readonly down: boolean; readonly twice: boolean };
  /** Ids of the templates that WhatsApp still looks at, oldest first. */
  readonly inReview: readonly string[];
  readonly assignment: AssignmentRule;
  readonly offersToBusy: boolean;
  readonly isRestricted: boolean;
}

/** What a page says to the world. A request goes as its parts, since it cannot be sent whole. */
export type ToWorld =
  | { readonly does: Act }
  | { readonly asks: number; readonly request: SentRequest }
  | { readonly gaveUp: number }
  | { readonly startsOver: true }
  | { readonly leaves: true };

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What the world says to a page. An answer comes in pieces, because a stream of news never ends. */
export type ToPage =
  | { readonly sight: Sight }
  | { readonly answers: number; readonly status: number; readonly headers: readonly (readonly [string, string])[] }
  | { readonly answers: number; readonly piece: Uint8Array }
  | { readonly answers: number; readonly ends: 'well' | 'lost' }
  /** There is a new world; nothing of the old one holds. */
  | { readonly isNew: true };
