import { latestActivities } from '../../src/domain/activity-log.js';
import { hashedId } from '../../src/store/hashed-id.js';
import type { ReadPath } from '../../src/store/newest-rows.js';
import { databaseName } from '../../src/store/open-store.js';
import { timed, type Case, type Figure } from './figure.js';
import { answer, newestAtOnce, newestByCursor } from './raw.js';
import { conversationAt, filled, open } from './saved-rows.js';

/** Conversations that are read for one sample, one after the other: a single read is shorter than what disturbs it. */
const reads = 20;

/** The newest 50 of conversations all over a database of so many rows: by the store, and by hand. */
async function reading(rows: number, readPath: ReadPath): Promise<Figure> {
  const owner = await filled(rows);
  const store = open(owner, { readPath });
  const database = await answer(indexedDB.open(databaseName(owner)));
  const newest = readPath === 'cursor' ? newestByCursor : newestAtOnce;
  const conversations = rows / latestActivities;
  const chosen = Array.from({ length: reads }, (_, index) => conversationAt(Math.floor((index * conversations) / reads)));
  const each = (read: (conversation: string) => Promise<readonly unknown[]>) =>
    timed(async () => {
      for (const conversation of chosen) {
        const { length } = await read(conversation);
        if (length !== latestActivities) throw new Error(`${length} rows were read.`);
      }
    });
  return {
    ours: () => each((conversation) => store.activities(conversation, latestActivities)),
    floor: () => each((conversation) => newest(database, hashedId(conversation))),
  };
}

const number = (rows: number) => rows.toLocaleString('en');

export const newestInOneRequest: Case = {
  what: (rows) => `latest 50 of ${number(rows)} rows`,
  floor: 'raw getAll(direction)',
  atMost: 1.25,
  isShort: true,
  prepare: (rows) => reading(rows, 'one-request'),
};

export const newestOneByOne: Case = {
  what: (rows) => `latest 50 of ${number(rows)} rows, older browsers`,
  floor: 'a raw cursor',
  atMost: 1.15,
  isShort: true,
  prepare: (rows) => reading(rows, 'cursor'),
};

export const growth: Case = {
  what: (rows, fewer) => `latest 50, growth from ${number(fewer)} to ${number(rows)} rows`,
  floor: 'growth of raw getAll(direction)',
  atMost: 1.1,
  isShort: true,
  prepare: async (rows, fewer) => ({ ...(await reading(rows, 'one-request')), before: await reading(fewer, 'one-request') }),
};
