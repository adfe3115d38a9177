/** What the store does inside one transaction. Conversations are named by their hashed ids here; rows are in their stored form. */
import { latestActivities, mergeActivities } from '../domain/activity-log.js';
import type { Activity } from '../domain/activity.js';
import type { ActivityRow, Transaction } from './database.js';
import { newestRows, rowsOf, type ReadPath } from './newest-rows.js';
import { restoredActivity, restoredConversation } from './restored.js';
import type { StoredConversation } from './store.js';

type Reading = Transaction<'readonly'>;
type Writing = Transaction<'readwrite'>;

/** Rows that could be read, and what removes the others. */
export interface Found<T> {
  readonly rows: readonly T[];
  readonly bad: readonly ((transaction: Writing) => Promise<void>)[];
}

export const findActivities =
  (conversation: string, limit: number, path?: ReadPath) =>
  async (transaction: Reading): Promise<Found<Activity>> => {
    const rows: Activity[] = [];
    const bad: Found<Activity>['bad'][number][] = [];
    for (const row of await newestRows(transaction, conversation, limit, path)) {
      const activity = restoredActivity(row.activity);
      if (activity) rows.push(activity);
      else bad.push((writing) => writing.objectStore('activities').delete(keyOf(row)));
    }
    return { rows, bad };
  };

export const uniteActivities =
  (conversation: string, added: readonly Activity[]) =>
  async (transaction: Writing): Promise<void> => {
    const store = transaction.objectStore('activities');
    const known = new Map<Activity, ActivityRow>();
    for (const row of await store.getAll(rowsOf(conversation))) {
      const activity = restoredActivity(row.activity);
      if (activity) known.set(activity, row);
      else await store.delete(keyOf(row));
    }
    const kept = new Set(mergeActivities([...known.keys()], added, latestActivities));
    const gone = [...known].filter(([activity]) => !kept.has(activity));
    const fresh = [...kept].filter((activity) => !known.has(activity));
    await all(gone, ([, row]) => store.delete(keyOf(row)));
    await all(fresh, (activity) => store.put({ conversation, order: activity.sequence ?? -1, activity }));
  };

const keyOf = ({ conversation, order, activity }: ActivityRow): [string, number, number, string] => [
  conversation,
  activity.at,
  order,
  activity.id,
];

/** `ids`: pairs of the hashed and the real one. */
export const findConversations =
  (ids: readonly (readonly [string, string])[]) =>
  async (transaction: Reading): Promise<Found<StoredConversation>> => {
    const store = transaction.objectStore('conversations');
    const rows: StoredConversation[] = [];
    const bad: Found<StoredConversation>['bad'][number][] = [];
    const known = await Promise.all(ids.map(async ([key, id]) => ({ key, id, row: await store.get(key) })));
    for (const { key, id, row } of known) {
      const conversation = row && restoredConversation(row, id);
      if (conversation) rows.push(conversation);
      else if (row) bad.push((writing) => writing.objectStore('conversations').delete(key));
    }
    return { rows, bad };
  };

export const putConversations =
  (rows: readonly StoredConversation[]) =>
  async (transaction: Writing): Promise<void> => {
    const store = transaction.objectStore('conversations');
    await all(rows, (row) => store.put(row));
  };

export const forgetConversation =
  (conversation: string) =>
  async (transaction: Writing): Promise<void> => {
    await Promise.all([
      transaction.objectStore('activities').delete(rowsOf(conversation)),
      transaction.objectStore('conversations').delete(conversation),
    ]);
  };

export const clearAll = async (transaction: Writing): Promise<void> => {
  await Promise.all([transaction.objectStore('activities').clear(), transaction.objectStore('conversations').clear()]);
};

export const removeRows =
  (bad: Found<unknown>['bad']) =>
  async (transaction: Writing): Promise<void> => {
    await all(bad, (remove) => remove(transaction));
  };

/** Asks for all at once. One that throws in the asking does not leave the answers of the others unheard. */
const all = async <T>(items: readonly T[], ask: (item: T) => Promise<unknown>): Promise<void> => {
  await Promise.all(items.map(async (item) => ask(item)));
};
