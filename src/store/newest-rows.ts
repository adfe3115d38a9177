import { unwrap } from 'idb';
import type { ActivityRow, Transaction } from './database.js';

/** How rows are read backwards: in one request where the browser can, else one by one. */
export type ReadPath = 'one-request' | 'cursor';

/** The browser's newer `getAll`; no type library knows it yet. */
interface BackwardsStore {
  getAll(options: { query: IDBKeyRange; count: number; direction: 'prev' }): IDBRequest<ActivityRow[]>;
}

let able: boolean | undefined;

/** All rows of a conversation; no longer array of its kind sorts before `[conversation, []]`. */
export const rowsOf = (conversation: string): IDBKeyRange => IDBKeyRange.bound([conversation], [conversation, []]);

/**
 * The newest rows of a conversation, newest first. Asked for without idb: a feed waits for this, and a promise around each step of a cursor
 * would double its cost.
 */
export async function newestRows(
  transaction: Transaction<'readonly' | 'readwrite'>,
  conversation: string,
  limit: number,
  path: ReadPath = 'one-request',
): Promise<readonly ActivityRow[]> {
  if (limit < 1) return []; // `getAll` takes 0 for no limit
  const store = unwrap(transaction).objectStore('activities');
  const request = path === 'one-request' && able !== false ? inOneRequest(store, conversation, limit) : undefined;
  return request ? answerOf(request) : oneByOne(store, conversation, limit);
}

function inOneRequest(store: IDBObjectStore, conversation: string, limit: number): IDBRequest<ActivityRow[]> | undefined {
  try {
    const request = (store as unknown as BackwardsStore).getAll({ query: rowsOf(conversation), count: limit, direction: 'prev' });
    able = true;
    return request;
  } catch (error) {
    // an older `getAll` takes the options for a key, and they are none
    if (!(error instanceof DOMException) || error.name !== 'DataError') throw error;
    able = false;
    return undefined;
  }
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(reasonOf(request)));
  });

const oneByOne = (store: IDBObjectStore, conversation: string, limit: number): Promise<readonly ActivityRow[]> =>
  new Promise((resolve, reject) => {
    const rows: ActivityRow[] = [];
    const request = store.openCursor(rowsOf(conversation), 'prev');
    request.addEventListener('error', () => reject(reasonOf(request)));
    request.addEventListener('success', () => {
      try {
        const cursor = request.result;
        if (cursor) rows.push(cursor.value as ActivityRow);
        if (cursor && rows.length < limit) cursor.continue();
        else resolve(rows);
      } catch (error) {
        reject(error instanceof Error ? error : new Error('unknown'));
      }
    });
  });

const reasonOf = ({ error }: IDBRequest): Error => error ?? new Error('unknown');
