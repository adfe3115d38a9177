import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Instant } from '../domain/instant.js';
import { askAll } from './ask-all.js';
import { settled } from './settled.js';
import type { IntentOutcome } from './stored-intent.js';

/**
 * What the database holds, all of it in the form of `stored-form.ts` and packed by `content.ts`. Conversations are hashed ids. Rows are
 * checked when read: another hand may have written them.
 */
export interface Schema extends DBSchema {
  activities: {
    /** Conversation, moment, order and id: the newest of a conversation are one backwards range. */
    key: [string, number, number, string];
    value: ActivityRow;
    indexes: { at: number };
  };
  conversations: { key: string; value: ConversationRow; indexes: { at: number } };
  uses: { key: string; value: Use; indexes: { at: number } };
  drafts: { key: string; value: DraftRow; indexes: { at: number } };
  intents: { key: string; value: IntentRow };
  meta: { key: string; value: unknown };
}

export interface ActivityRow {
  readonly conversation: string;
  readonly at: Instant;
  /** The activity's sequence, as the domain orders it where there is none. */
  readonly order: number;
  readonly id: string;
  readonly body: unknown;
}

export interface ConversationRow {
  readonly id: string;
  /** `keptAt`. */
  readonly at: Instant;
  readonly body: unknown;
}

/** When a conversation was used last, and which writing of its activities was the last one. */
export interface Use {
  readonly conversation: string;
  /** Server time as far as it is known. */
  readonly at: Instant;
  readonly writing?: string;
}

export interface DraftRow {
  readonly conversation: string;
  /** By the page's clock. */
  readonly at: Instant;
  readonly body: unknown;
}

export interface IntentRow {
  readonly key: string;
  readonly conversation?: string;
  /** By the page's clock. */
  readonly at: Instant;
  readonly body: unknown;
  readonly settled?: { readonly at: Instant; readonly outcome: IntentOutcome };
}

/** What `meta` may hold. */
export type MetaKey =
  /** Which layout an upgrade that ran to its end has made. */
  | 'generation'
  /** The last sign-out, by a random name. */
  | 'sign-out'
  /** Something that only the right key, or none, can read. */
  | 'proof'
  /** When old rows were looked for the last time. */
  | 'tidied';

export type Part = 'activities' | 'conversations' | 'uses' | 'drafts' | 'intents' | 'meta';
export type Database = IDBPDatabase<Schema>;
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Schema, Part[], M>;

/** All but `meta`. */
export const rowParts = ['activities', 'conversations', 'uses', 'drafts', 'intents'] as const satisfies Part[];

const parts: readonly Part[] = [...rowParts, 'meta'];

export const version = 2;

/** Raise it with `version`. */
const generation = 'wa-calling 2';

/**
 * Inside the upgrade. The history is a cache and made anew; drafts and intents are not, so they stay as an earlier version left them: a
 * later one only adds to their rows. Where there was no database, all is new: after damage a browser may hand out a "new" one with old rows.
 */
export function createParts(database: IDBDatabase, upgrade: IDBTransaction, oldVersion: number): void {
  const anew = (name: Part, parameters?: IDBObjectStoreParameters) => {
    if (database.objectStoreNames.contains(name)) database.deleteObjectStore(name);
    const store = database.createObjectStore(name, parameters);
    store.clear();
    return store;
  };
  const kept = (name: Part, parameters?: IDBObjectStoreParameters) =>
    oldVersion > 0 && database.objectStoreNames.contains(name) ? upgrade.objectStore(name) : anew(name, parameters);
  const byMoment = (store: IDBObjectStore) => store.indexNames.contains('at') || store.createIndex('at', 'at');

  byMoment(anew('activities', { keyPath: ['conversation', 'at', 'order', 'id'] }));
  byMoment(anew('conversations', { keyPath: 'id' }));
  byMoment(anew('uses', { keyPath: 'conversation' }));
  byMoment(kept('drafts', { keyPath: 'conversation' }));
  kept('intents', { keyPath: 'key' });
  kept('meta').put(generation, 'generation' satisfies MetaKey); // last: what is before it was done
}

/** What `meta` told when the database was opened. */
export interface Inspection {
  /** Is this database as `createParts` makes it? */
  readonly whole: boolean;
  readonly signOut: unknown;
  readonly proof: unknown;
}

export async function inspect(database: Database): Promise<Inspection> {
  if (!parts.every((name) => database.objectStoreNames.contains(name))) return { whole: false, signOut: undefined, proof: undefined };
  const keys = ['generation', 'sign-out', 'proof'] satisfies MetaKey[];
  const [found, signOut, proof] = await settled(database.transaction(['meta']), (transaction) =>
    askAll(keys, (key) => transaction.objectStore('meta').get(key)),
  );
  return { whole: found === generation, signOut, proof };
}

export const wrapped = (database: IDBDatabase): Database => wrap(database) as unknown as Database;
