import type { Activity } from '../domain/activity.js';
import type { LastCall } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import type { LineFacts } from '../domain/line-facts.js';
import type { StoreTrouble } from './store-trouble.js';

/** `saved`: IndexedDB. `memory`: this browser refuses it, and all is gone with the page. */
export type StoreKind = 'saved' | 'memory';

/**
 * What this browser remembers of one agent's conversations: a cache, never the truth. Nothing here rejects or hangs: a failure
 * answers as if nothing were known, and is told once by its name. What is read has passed `stored-form.ts`: see there what an id
 * and a phone number look like afterwards, and `with-saved.ts` for showing saved activities beside live ones.
 */
export interface Store {
  /** `saved` until the browser has refused; may turn to `memory` and back (another tab held the database). */
  readonly kind: StoreKind;
  /** The newest activities of a conversation, newest first. */
  activities(conversation: string, limit: number): Promise<readonly Activity[]>;
  /** Unites these with what is kept, by the domain's rule, and keeps the newest 50 of the conversation. */
  keepActivities(conversation: string, rows: readonly Activity[]): Promise<void>;
  /** Those that are known, in the order of `ids`. */
  conversations(ids: readonly string[]): Promise<readonly StoredConversation[]>;
  keepConversations(rows: readonly StoredConversation[]): Promise<void>;
  /** Removes all that is known of this conversation. */
  forget(conversation: string): Promise<void>;
  /** Removes all that is known, e.g. at sign-out. */
  wipe(): Promise<void>;
  /** What was asked before is still done; afterwards nothing is known and nothing is kept. */
  close(): void;
}

export interface StoredConversation {
  readonly id: string;
  /** For the first paint. The backend's first answer replaces them whole: united with it, a call or a request (hashed here) counts twice. */
  readonly facts: LineFacts;
  readonly lastCall?: LastCall;
  /** Server time. */
  readonly keptAt: Instant;
}

/** Who wants to know what becomes of a store. Called after the present task, never from within a call to the store. */
export interface StoreListener {
  /** Once when it is decided, then at every change. */
  readonly onKind?: ((kind: StoreKind) => void) | undefined;
  /** Each trouble once in the life of the store; a name, never a value. */
  readonly onTrouble?: ((trouble: StoreTrouble) => void) | undefined;
}
