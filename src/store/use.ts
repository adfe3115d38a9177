import type { Instant } from '../domain/instant.js';
import type { Transaction } from './database.js';
import { storeLimits } from './limits.js';

/** Notes, inside a transaction, that these conversations (hashed) are in use; exact to the hour, since writing costs more than reading. */
export async function noteUse(transaction: Transaction<'readwrite'>, conversations: readonly string[], at: Instant): Promise<void> {
  const uses = transaction.objectStore('uses');
  await Promise.all(
    conversations.map(async (conversation) => {
      const known = await uses.get(conversation);
      if (known && Math.abs(at - known.at) < storeLimits.tidyEvery) return;
      await uses.put({ ...known, conversation, at });
    }),
  );
}

/** The same for one whose rows may be gone by now: what is not there is not noted. */
export async function renewUse(transaction: Transaction<'readwrite'>, conversation: string, at: Instant): Promise<void> {
  if (await transaction.objectStore('uses').get(conversation)) await noteUse(transaction, [conversation], at);
}
