/** What vanishes by itself, in steps of one small transaction each; `conversation` is a hashed id. */
import type { Instant } from '../domain/instant.js';
import { askAll, askEach } from './ask-all.js';
import type { Part, Transaction } from './database.js';
import { storeLimits, type Ceiling } from './limits.js';
import { rowsOf } from './newest-rows.js';

type Writing = Transaction<'readwrite'>;

/** What a step works on. */
export const historyParts: readonly Part[] = ['activities', 'conversations', 'uses'];

/** All that the history knows of a conversation. */
export const forgetHistory = async (transaction: Writing, conversation: string): Promise<void> => {
  await askEach(
    () => transaction.objectStore('activities').delete(rowsOf(conversation)),
    () => transaction.objectStore('conversations').delete(conversation),
    () => transaction.objectStore('uses').delete(conversation),
  );
};

/** Removes some rows of before `oldest`; answers whether there may be more. */
export const removeAged =
  (oldest: Instant) =>
  async (transaction: Writing): Promise<boolean> => {
    const aged = IDBKeyRange.upperBound(oldest, true);
    const [activities, conversations, uses] = [
      transaction.objectStore('activities'),
      transaction.objectStore('conversations'),
      transaction.objectStore('uses'),
    ];
    const most = storeLimits.tidyAtOnce;
    const [a, c, u] = await askEach(
      () => activities.index('at').getAllKeys(aged, most),
      () => conversations.index('at').getAllKeys(aged, most),
      () => uses.index('at').getAllKeys(aged, most),
    );
    await askEach(
      () => askAll(a, (key) => activities.delete(key)),
      () => askAll(c, (key) => conversations.delete(key)),
      () => askAll(u, (key) => forgetHistory(transaction, key)),
    );
    return [a, c, u].some(({ length }) => length === most);
  };

/** How much there is beyond the ceiling. */
export const excess =
  (ceiling: Ceiling) =>
  async (transaction: Transaction<'readonly'>): Promise<Ceiling> => {
    const [conversations, activities] = await askEach(
      () => transaction.objectStore('uses').count(),
      () => transaction.objectStore('activities').count(),
    );
    return { conversations: conversations - ceiling.conversations, activities: activities - ceiling.activities };
  };

/** Removes some of the conversations that were used least recently; answers what is still beyond the ceiling, nothing if no more can be done. */
export const removeLeastUsed =
  (beyond: Ceiling) =>
  async (transaction: Writing): Promise<Ceiling | undefined> => {
    let { conversations, activities } = beyond;
    const oldest = await transaction.objectStore('uses').index('at').getAllKeys(null, storeLimits.tidyAtOnce);
    for (const conversation of oldest) {
      if (conversations <= 0 && activities <= 0) return undefined;
      activities -= await transaction.objectStore('activities').count(rowsOf(conversation));
      conversations -= 1;
      await forgetHistory(transaction, conversation);
    }
    return oldest.length > 0 ? { conversations, activities } : undefined;
  };

/** Removes drafts that were left, intents that were settled, and those nobody will ask about any more. `now` by the page's clock. */
export const removeOver =
  (now: Instant, retention: number) =>
  async (transaction: Writing): Promise<void> => {
    const drafts = transaction.objectStore('drafts');
    const intents = transaction.objectStore('intents');
    const left = await drafts.index('at').getAllKeys(IDBKeyRange.upperBound(now - storeLimits.draftLife));
    const over = (await intents.getAll()).filter(({ at, settled }) =>
      settled ? settled.at + storeLimits.settledLife <= now : !(at + retention > now),
    );
    await askEach(
      () => askAll(left, (key) => drafts.delete(key)),
      () => askAll(over, ({ key }) => intents.delete(key)),
    );
  };
