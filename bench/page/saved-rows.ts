/** Databases as the SDK's own store makes and fills them. */
import { systemClock } from '../../src/clock.js';
import { latestActivities } from '../../src/domain/activity-log.js';
import { day, minute } from '../../src/domain/instant.js';
import { lineKey, type Line } from '../../src/domain/line.js';
import type { Activity } from '../../src/domain/activity.js';
import type { ActivityRow } from '../../src/store/database.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { databaseName, openStore, type StoreOwner, type StoreSetting } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { answer, ended } from './raw.js';

export const line: Line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'lumen', name: 'Lumen & Oak', phone: '+442079460123' },
};

const priya = { kind: 'agent', id: 'priya', name: 'Priya' } as const;
const customer = { kind: 'customer' } as const;
const platform = { kind: 'platform' } as const;

const newest = Date.now() - minute;

/** Kinds of which each record is a row of its own. */
const kinds = [
  { kind: 'request.sent', actor: priya, form: 'free-form' },
  { kind: 'request.declined', actor: customer },
  { kind: 'invite.sent', actor: priya, form: 'free-form' },
  { kind: 'permission.granted', actor: customer, how: 'temporary', until: newest + 7 * day },
  { kind: 'permission.expired', actor: platform, days: 7 },
  { kind: 'call.not-placed', actor: priya, because: 'no-permission' },
] as const;

/** The newest 50 of a conversation, as a backend tells them. */
export const fifty = (conversation: string): readonly Activity[] =>
  Array.from({ length: latestActivities }, (_, index) => ({
    id: `${conversation}/${index}`,
    at: newest - index * 37 * minute,
    sequence: latestActivities - index,
    line: lineKey(line),
    conversation,
    ...(kinds[index % kinds.length] ?? kinds[0]),
  }));

export const conversationAt = (index: number): string => `conversation ${index}`;

/** Nothing is pruned: these databases hold more than the SDK would keep. */
const ceiling = { conversations: Infinity, activities: Infinity };

export const open = (owner: StoreOwner, setting: Partial<StoreSetting> = {}): Store =>
  openStore(owner, { clock: systemClock, ceiling, ...setting });

export const ownerOf = (agent: string): StoreOwner => ({ tenant: 'bench', agent });

/**
 * An agent's database with so many rows, 50 to a conversation; made once. The store itself writes the first conversation, the others
 * hold copies of what it wrote.
 */
export async function filled(rows: number): Promise<StoreOwner> {
  const owner = ownerOf(`with ${rows} rows`);
  const store = open(owner);
  await store.keepActivities(conversationAt(0), fifty(conversationAt(0)));
  store.close();
  const database = await answer(indexedDB.open(databaseName(owner)));
  const read = database.transaction('activities').objectStore('activities');
  const written: ActivityRow[] = await answer(read.getAll(null, latestActivities));
  const have = await answer(read.count());
  const atOnce = 40;
  for (let from = 1; from < rows / latestActivities && have < rows; from += atOnce) {
    const transaction = database.transaction('activities', 'readwrite', { durability: 'relaxed' });
    const activities = transaction.objectStore('activities');
    for (let index = from; index < Math.min(from + atOnce, rows / latestActivities); index++) {
      const conversation = hashedId(conversationAt(index));
      for (const row of written) activities.put({ ...row, conversation });
    }
    await ended(transaction);
  }
  database.close();
  return owner;
}
