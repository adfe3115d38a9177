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

/** The newest rows of a conversation, newest first. */
export async function newestRows(
  transaction: Transaction<'readonly' | 'readwrite'>,
  conversation: string,
  limit: number,
  path: ReadPath = 'one-request',
): Promise<readonly ActivityRow[]> {
  if (limit < 1) return []; // `getAll` takes 0 for no limit
  const request = path === 'one-request' && able !== false ? inOneRequest(transaction, conversation, limit) : undefined;
  return request ? request : oneByOne(transaction, conversation, limit);
}

function inOneRequest(
  transaction: Transaction<'readonly' | 'readwrite'>,
  conversation: string,
  limit: number,
): Promise<readonly ActivityRow[]> | undefined {
  const store = unwrap(transaction.objectStore('activities')) as unknown as BackwardsStore;
  try {
    const request = store.getAll({ query: rowsOf(conversation), count: limit, direction: 'prev' });
    able = true;
    return new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('unknown')));
    });
  } catch (error) {
    // an older `getAll` takes the options for a key, and they are none
    if (!(error instanceof DOMException) || error.name !== 'DataError') throw error;
    able = false;
    return undefined;
  }
}

async function oneByOne(
  transaction: Transaction<'readonly' | 'readwrite'>,
  conversation: string,
  limit: number,
): Promise<readonly ActivityRow[]> {
  const rows: ActivityRow[] = [];
  let cursor = await transaction.objectStore('activities').openCursor(rowsOf(conversation), 'prev');
  while (cursor) {
    rows.push(cursor.value);
    cursor = rows.length < limit ? await cursor.continue() : null;
  }
  return rows;
}
