import { createParts, version, type ActivityRow } from '../../src/store/database.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { databaseName } from '../../src/store/open-store.js';
import { rest, timed, type Case } from './figure.js';
import { answer, newestAtOnce, putAll } from './raw.js';
import { fifty, open, ownerOf } from './saved-rows.js';

/** Conversations that are written for one sample, 50 rows each. */
const batches = 10;

/** A database with the store's layout that only this file writes to. */
function emptyDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = ({ oldVersion }) => request.transaction && createParts(request.result, request.transaction, oldVersion);
  return answer(request);
}

export const writes: Case = {
  what: () => 'history written, 50 rows at once',
  floor: 'raw batches of 50 rows',
  atMost: 1 / 0.9,
  isShort: true,
  promise: '≥ 0.9× the speed',
  async prepare() {
    const owner = ownerOf('who writes');
    const store = open(owner);
    await store.keepActivities('first', fifty('first'));
    const written = await answer(indexedDB.open(databaseName(owner)));
    const stored: readonly ActivityRow[] = await newestAtOnce(written, hashedId('first'));
    written.close();
    const database = await emptyDatabase('bench, raw writes');
    let sample = 0;
    const names = () => {
      sample += 1;
      return Array.from({ length: batches }, (_, index) => `conversation ${performance.timeOrigin} ${sample} ${index}`);
    };
    return {
      async ours() {
        await rest();
        const made = names().map((name) => [name, fifty(name)] as const);
        return timed(() => Promise.all(made.map(([name, rows]) => store.keepActivities(name, rows))));
      },
      async floor() {
        await rest();
        const made = names().map((name) => stored.map((row) => ({ ...row, conversation: hashedId(name) })));
        return timed(async () => {
          for (const rows of made) await putAll(database, rows);
        });
      },
    };
  },
};
