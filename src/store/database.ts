import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Activity } from '../domain/activity.js';
import type { StoredConversation } from './store.js';

/** What the database holds, all of it in the form of `stored-form.ts`. Rows are checked when read: another hand may have written them. */
export interface Schema extends DBSchema {
  activities: {
    /** Conversation, moment, sequence and id: the newest of a conversation are one backwards range. */
    key: [string, number, number, string];
    value: ActivityRow;
  };
  conversations: { key: string; value: StoredConversation };
  meta: { key: string; value: string };
}

export interface ActivityRow {
  /** Hashed id. */
  readonly conversation: string;
  /** The activity's sequence, as the domain orders it where there is none. */
  readonly order: number;
  readonly activity: Activity;
}

export type Database = IDBPDatabase<Schema>;
export type Part = 'activities' | 'conversations';
export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Schema, Part[], M>;

export const version = 1;

/** Says that an upgrade ran to its end, and which layout it made. Raise it with `version`. */
const generation = 'wa-calling 1';

/** Inside the upgrade: makes everything anew. It is a cache, and after damage a browser may hand out a "new" database with old rows. */
export function createParts(database: IDBDatabase): void {
  for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
  database.createObjectStore('activities', { keyPath: ['conversation', 'activity.at', 'order', 'activity.id'] }).clear();
  database.createObjectStore('conversations', { keyPath: 'id' }).clear();
  const meta = database.createObjectStore('meta');
  meta.clear();
  meta.put(generation, 'generation'); // last: what is before it was done
}

/** Is this database as `createParts` makes it? */
export async function isWhole(database: Database): Promise<boolean> {
  const has = (name: 'activities' | 'conversations' | 'meta') => database.objectStoreNames.contains(name);
  if (!has('activities') || !has('conversations') || !has('meta')) return false;
  const transaction = database.transaction('meta');
  const [found] = await Promise.all([transaction.store.get('generation'), transaction.done]);
  return found === generation;
}

export const wrapped = (database: IDBDatabase): Database => wrap(database) as unknown as Database;
