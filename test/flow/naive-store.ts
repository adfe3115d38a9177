import { openDB } from 'idb';
import type { Owner } from '../../src/calling/cache.js';
import { rowParts, version } from '../../src/store/database.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { databaseName } from '../../src/store/open-store.js';
import { rowOf } from '../../src/store/row-key.js';
import type { Store } from '../../src/store/store.js';
import { storedActivity } from '../../src/store/stored-form.js';
import type { VirtualClock } from '../../src/testing/virtual-clock.js';

/** A history as one would write it for a browser that never fails: no patience, no second connection, no doubt, and no word to anybody. */
export function naiveStore(clock: VirtualClock, owner: Owner): Store {
  const opened = openDB(databaseName(owner), version);
  return Object.assign(memoryStore(clock), {
    async activities(conversation: string) {
      const rows = await (await opened).transaction('activities').store.getAll();
      return rows.filter((row) => row.conversation === hashedId(conversation)).flatMap(({ body }) => body ?? []);
    },
    async keepActivities(conversation: string, rows: Parameters<Store['keepActivities']>[1]) {
      const transaction = (await opened).transaction(['activities', 'meta', 'uses'], 'readwrite');
      for (const row of rows.map(storedActivity))
        await transaction.objectStore('activities').put({ ...rowOf(hashedId(conversation), row), body: row });
    },
    async wipe() {
      const transaction = (await opened).transaction([...rowParts, 'meta'], 'readwrite');
      for (const part of rowParts) await transaction.objectStore(part).clear();
    },
  });
}
