import type { Activity } from '../domain/activity.js';
import type { LastCall } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import type { LineFacts } from '../domain/line-facts.js';
import type { StoreTrouble } from './store-trouble.js';
import type { StoredDraft } from './stored-draft.js';
import type { StoredTemplateDraft } from './stored-template-draft.js';
import type { IntentOutcome, KnownIntent, StoredIntent } from './stored-intent.js';

/** `saved`: IndexedDB. `memory`: this browser refuses it, and all is gone with the page. */
export type StoreKind = 'saved' | 'memory';

/** How much of a conversation is removed. */
export type Forgotten = 'everything' | 'history';

/**
 * What this browser remembers of one agent: a history that is a cache and never the truth, the agent's unsent texts, and the acts
 * under way. Nothing here rejects or hangs: a failure answers as if nothing were known, and is told once by its name. What is read has
 * passed `stored-form.ts`: see there what an id and a phone number look like afterwards, and `with-saved.ts` for showing saved
 * activities beside live ones.
 */
export interface Store extends History, Drafts, TemplateDrafts, Intents {
  /** `saved` until the browser has refused; may turn to `memory` and back (another tab held the database). */
  readonly kind: StoreKind;
  /** Removes all that is known of this conversation: its history, its draft, its intents. Or its history alone: what the agent wrote and began stays. */
  forget(conversation: string, what?: Forgotten): Promise<void>;
  /**
   * Removes all that is known, e.g. at sign-out, and ends every other open store of this owner in every tab: see `onSignedOut`. What
   * those had yet to write is not written. This store works on, empty.
   */
  wipe(): Promise<void>;
  /** What was asked before is still done; afterwards nothing is known and nothing is kept. */
  close(): void;
}

/** Gone after `retention`, and, least recently used first, beyond the ceiling. */
export interface History {
  /** The newest activities of a conversation, newest first. */
  activities(conversation: string, limit: number): Promise<readonly Activity[]>;
  /** Unites these with what is kept, by the domain's rule, and keeps the newest 50 of the conversation. */
  keepActivities(conversation: string, rows: readonly Activity[]): Promise<void>;
  /** Those that are known, in the order of `ids`. */
  conversations(ids: readonly string[]): Promise<readonly StoredConversation[]>;
  keepConversations(rows: readonly StoredConversation[]): Promise<void>;
}

/** The agent's own text: in clear on disk unless the host gave a key. Kept 24 h from the last change. */
export interface Drafts {
  draft(conversation: string): Promise<StoredDraft | undefined>;
  /** Those of these conversations that have one. */
  drafted(conversations: readonly string[]): Promise<readonly string[]>;
  keepDraft(conversation: string, draft: StoredDraft): Promise<void>;
  /** When it was sent, or thrown away. */
  dropDraft(conversation: string): Promise<void>;
}

/** Templates the agent has not finished, kept in the same way; `of` names the piece of work. */
export interface TemplateDrafts {
  templateDraft(of: string): Promise<StoredTemplateDraft | undefined>;
  keepTemplateDraft(of: string, draft: StoredTemplateDraft): Promise<void>;
  /** When it was submitted, or thrown away. */
  dropTemplateDraft(of: string): Promise<void>;
}

/** Acts under way, for all tabs of the agent. Open ones are asked about after a reload; nothing here is a queue. */
export interface Intents {
  /**
   * Writes it down. Answers true when it is on disk for good (also when this key was there before: the first record holds), and false
   * when only this page remembers it. Answers within seconds, whatever the disk does.
   */
  keepIntent(intent: StoredIntent): Promise<boolean>;
  /** It is not open any more; forgotten after 24 h. `done` and `refused` are final. */
  settleIntent(key: string, outcome: IntentOutcome): Promise<void>;
  /**
   * Those not settled yet, oldest first, of every tab. Ids and fingerprint are hashed (see `hashed-id.ts`), but with `conversation`
   * only those of this conversation are told, with its id as given.
   */
  openIntents(conversation?: string): Promise<readonly StoredIntent[]>;
  /** All of this conversation since then, settled or not, oldest first. */
  intents(conversation: string, since: Instant): Promise<readonly KnownIntent[]>;
}

export interface StoredConversation {
  readonly id: string;
  /** For the first paint. The backend's first answer replaces them whole: united with it, a call or a request (hashed here) counts twice. */
  readonly facts: LineFacts;
  readonly lastCall?: LastCall;
  /** The agent has seen the missed calls up to this moment (server time). */
  readonly seenAt?: Instant;
  /** Server time. */
  readonly keptAt: Instant;
}

/** Who wants to know what becomes of a store. Called after the present task, never from within a call to the store. */
export interface StoreListener {
  /** Once when it is decided, then at every change. */
  readonly onKind?: ((kind: StoreKind) => void) | undefined;
  /** Each trouble once in the life of the store; a name, never a value. */
  readonly onTrouble?: ((trouble: StoreTrouble) => void) | undefined;
  /** Another tab wiped this owner's store. This one is closed for good; whatever it told is to be shown no longer. */
  readonly onSignedOut?: (() => void) | undefined;
}
