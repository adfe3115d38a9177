import type { Activity } from '../domain/activity.js';
import type { Content } from './content.js';
import type { ActivityRow, ConversationRow } from './database.js';
import { restoredActivity, restoredConversation } from './restored.js';
import { keyOf, rowOf } from './row-key.js';
import type { StoredConversation } from './store.js';

/** Rows with what could be read in them, and those in which nothing could. */
export interface Readable<R, T> {
  readonly good: ReadonlyMap<T, R>;
  readonly bad: readonly R[];
}

/** In the order of the rows. */
export const readableActivities = (content: Content, rows: readonly ActivityRow[]): Promise<Readable<ActivityRow, Activity>> =>
  readable(rows, async (row) => {
    const activity = restoredActivity(await content.unpack(['activities', ...keyOf(row)], row.body));
    const inPlace = activity && String(keyOf(rowOf(row.conversation, activity))) === String(keyOf(row));
    return inPlace ? activity : undefined;
  });

/** In the order of the rows, with their real ids. */
export const readableConversations = (
  content: Content,
  rows: readonly ConversationRow[],
  idOf: (key: string) => string,
): Promise<Readable<ConversationRow, StoredConversation>> =>
  readable(rows, async ({ id, at, body }) => {
    const conversation = restoredConversation(await content.unpack(['conversations', id], body), idOf(id));
    return conversation?.keptAt === at ? conversation : undefined;
  });

async function readable<R, T>(rows: readonly R[], read: (row: R) => Promise<T | undefined>): Promise<Readable<R, T>> {
  const values = await Promise.all(rows.map(read));
  const good = new Map<T, R>();
  const bad: R[] = [];
  rows.forEach((row, index) => {
    const value = values[index];
    if (value === undefined) bad.push(row);
    else good.set(value, row);
  });
  return { good, bad };
}
