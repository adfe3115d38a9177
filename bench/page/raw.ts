/** IndexedDB by hand: the floor under what the store does. */
import type { ActivityRow } from '../../src/store/database.js';
import { latestActivities } from '../../src/domain/activity-log.js';
import { rowsOf } from '../../src/store/newest-rows.js';

export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });

export const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(transaction.error?.name));
  });

const activitiesOf = (database: IDBDatabase) => database.transaction('activities').objectStore('activities');

/** The newest 50 of a conversation (hashed) in one request. */
export function newestAtOnce(database: IDBDatabase, conversation: string): Promise<ActivityRow[]> {
  const store = activitiesOf(database) as unknown as {
    getAll(options: { query: IDBKeyRange; count: number; direction: 'prev' }): IDBRequest<ActivityRow[]>;
  };
  return answer(store.getAll({ query: rowsOf(conversation), count: latestActivities, direction: 'prev' }));
}

/** The same one by one. */
export const newestByCursor = (database: IDBDatabase, conversation: string): Promise<ActivityRow[]> =>
  new Promise((resolve, reject) => {
    const rows: ActivityRow[] = [];
    const request = activitiesOf(database).openCursor(rowsOf(conversation), 'prev');
    request.onerror = () => reject(new Error(request.error?.name));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value as ActivityRow);
      if (cursor && rows.length < latestActivities) cursor.continue();
      else resolve(rows);
    };
  });

/** 50 rows in one transaction. */
export function putAll(database: IDBDatabase, rows: readonly ActivityRow[]): Promise<void> {
  const transaction = database.transaction('activities', 'readwrite', { durability: 'relaxed' });
  for (const row of rows) transaction.objectStore('activities').put(row);
  return ended(transaction);
}
