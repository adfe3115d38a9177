import type { Activity } from '../domain/activity.js';
import type { Content, Place } from './content.js';
import type { ActivityRow, ConversationRow } from './database.js';
import { restoredActivity, restoredConversation } from './restored.js';
import { isAt, placeOf } from './row-key.js';
import type { StoredConversation } from './store.js';

/** Rows with what could be read in them, and those in which nothing could. */
export interface Readable<R, T> {
  readonly good: ReadonlyMap<T, R>;
  readonly bad: readonly R[];
}

/** Rows of one conversation (hashed), in their order. */
export function readableActivities(
  content: Content,
  conversation: string,
  rows: readonly ActivityRow[],
): Promise<Readable<ActivityRow, Activity>> {
  const place = placeOf(conversation);
  return readable(
    content,
    rows,
    () => place,
    (row, body) => {
      const activity = restoredActivity(body);
      return activity && isAt(row, activity) ? activity : undefined;
    },
  );
}

/** In the order of the rows, with their real ids. */
export const readableConversations = (
  content: Content,
  rows: readonly ConversationRow[],
  idOf: (key: string) => string,
): Promise<Readable<ConversationRow, StoredConversation>> =>
  readable(
    content,
    rows,
    ({ id }) => ['conversations', id],
    ({ id, at }, body) => {
      const conversation = restoredConversation(body, idOf(id));
      return conversation?.keptAt === at ? conversation : undefined;
    },
  );

async function readable<R extends { readonly body: unknown }, T>(
  content: Content,
  rows: readonly R[],
  place: (row: R) => Place,
  read: (row: R, body: unknown) => T | undefined,
): Promise<Readable<R, T>> {
  // a feed waits for this: what is in clear is not waited for row by row
  const bodies = content.atOnce ? rows.map(({ body }) => body) : await Promise.all(rows.map((row) => content.unpack(place(row), row.body)));
  const good = new Map<T, R>();
  const bad: R[] = [];
  rows.forEach((row, index) => {
    const value = read(row, bodies[index]);
    if (value === undefined) bad.push(row);
    else good.set(value, row);
  });
  return { good, bad };
}
