import { unwrap } from 'idb';
import { latestActivities, mergeActivities } from '../domain/activity-log.js';
import type { Activity } from '../domain/activity.js';
import type { Instant } from '../domain/instant.js';
import { askAll, askEach } from './ask-all.js';
import type { ActivityRow, Part, Transaction } from './database.js';
import type { Disk } from './disk.js';
import type { Outcome } from './healing-database.js';
import { keepableActivities } from './keepable.js';
import { storeLimits } from './limits.js';
import { rowsOf } from './newest-rows.js';
import { readableActivities } from './readable-rows.js';
import { keyOf, placeOf, rowOf } from './row-key.js';

const parts: readonly Part[] = ['activities', 'uses'];

/** What is told of each conversation (hashed). */
export type Told = ReadonlyMap<string, readonly Activity[]>;

/**
 * Unites activities, in their stored form, with the rows of their conversations. A transaction does not wait for encryption: what is
 * encrypted takes two for each conversation, one to read, one to write if nobody wrote in between – else it begins again.
 */
export async function uniteActivities(disk: Disk, told: Told, now: Instant): Promise<Outcome<unknown>> {
  if (disk.content.atOnce)
    return disk.write(parts, (transaction) =>
      askAll(told, async ([conversation, activities]) => {
        const [rows, added] = await askEach(
          () => transaction.objectStore('activities').getAll(rowsOf(conversation)),
          async () => keepableActivities(activities), // while the database looks them up
        );
        await write(transaction, conversation, await changeOf(disk, conversation, rows, added), now);
      }),
    );
  // one after the other: each has its time, and nothing is left to be written when the next change begins
  const outcomes: Outcome<unknown>[] = [];
  for (const [conversation, activities] of told) outcomes.push(await uniteInTwo(disk, conversation, activities, now));
  return (['no-database', 'failed'] as const).find((why) => outcomes.includes(why)) ?? { value: undefined };
}

async function uniteInTwo(disk: Disk, conversation: string, told: readonly Activity[], now: Instant): Promise<Outcome<unknown>> {
  const added = keepableActivities(told);
  for (let attempt = 0; attempt < storeLimits.attempts; attempt++) {
    const found = await disk.read(parts, async (transaction) => {
      const [rows, use] = await askEach(
        () => transaction.objectStore('activities').getAll(rowsOf(conversation)),
        () => transaction.objectStore('uses').get(conversation),
      );
      return { rows, writing: use?.writing };
    });
    if (typeof found === 'string') return found;
    const { rows, writing } = found.value;
    const change = await changeOf(disk, conversation, rows, added);
    const written = await disk.write(parts, async (transaction) => {
      if ((await transaction.objectStore('uses').get(conversation))?.writing !== writing) return false;
      await write(transaction, conversation, change, now);
      return true;
    });
    if (typeof written === 'string' || written.value) return written;
  }
  return 'failed';
}

async function write(transaction: Transaction<'readwrite'>, conversation: string, { gone, fresh }: Change, at: Instant): Promise<void> {
  const store = unwrap(transaction).objectStore('activities');
  for (const row of gone) store.delete(keyOf(row));
  for (const row of fresh) store.put(row); // unheard: what fails ends the transaction, and that is heard
  await transaction.objectStore('uses').put({ conversation, at, writing: newWriting() });
}

interface Change {
  readonly gone: readonly ActivityRow[];
  readonly fresh: readonly ActivityRow[];
}

/** Which rows go and which come, so that the newest 50 of the domain's merge are kept. */
async function changeOf(disk: Disk, conversation: string, rows: readonly ActivityRow[], added: readonly Activity[]): Promise<Change> {
  const { good, bad } = await readableActivities(disk.content, conversation, rows);
  const kept = new Set(mergeActivities([...good.keys()], added, latestActivities));
  const superseded = [...good].filter(([activity]) => !kept.has(activity)).map(([, row]) => row);
  const come = [...kept].filter((activity) => !good.has(activity));
  const place = placeOf(conversation);
  const fresh = await Promise.all(
    come.map(async (activity) => ({ ...rowOf(conversation, activity), body: await disk.content.pack(place, activity) })),
  );
  return { gone: [...bad, ...superseded], fresh };
}

const newWriting = (): string => [...crypto.getRandomValues(new Uint32Array(3))].join('-');
