import { wrap } from 'idb';
import { createParts, isWhole, version, wrapped, type Database } from './database.js';
import { StoreError, type StoreTrouble } from './store-trouble.js';

export interface Opening {
  /** Absent where the browser has none. */
  readonly factory: IDBFactory | undefined;
  readonly name: string;
  /** Something went wrong, and opening goes on. */
  readonly trouble: (trouble: StoreTrouble) => void;
  /** The connection is gone. `asked`: another tab wants to upgrade or delete the database. */
  readonly lost: (database: Database, why: 'asked' | 'closed') => void;
}

/** Opens the database, once made anew if it is damaged. May never settle; rejects with what the browser says, or a `StoreError`. */
export async function openDatabase(opening: Opening): Promise<Database> {
  if (!opening.factory) throw new StoreError('refused');
  const database = await connect(opening.factory, opening);
  if (await isWhole(database)) return database;
  opening.trouble('damaged');
  database.close();
  await deleteDatabase(opening.factory, opening.name);
  const anew = await connect(opening.factory, opening);
  if (await isWhole(anew)) return anew;
  anew.close();
  throw new StoreError('damaged');
}

/** Deletes it as soon as no tab holds it. */
export const deleteDatabase = async (factory: IDBFactory, name: string): Promise<void> => {
  await wrap(factory.deleteDatabase(name));
};

// not idb's `openDB`: it always takes the page's own factory
async function connect(factory: IDBFactory, { name, trouble, lost }: Opening): Promise<Database> {
  const request = factory.open(name, version);
  request.addEventListener('upgradeneeded', () => createParts(request.result));
  request.addEventListener('blocked', () => trouble('blocked'));
  await wrap(request);
  const raw = request.result;
  const database = wrapped(raw);
  raw.addEventListener('close', () => lost(database, 'closed'));
  raw.addEventListener('versionchange', () => {
    raw.close();
    lost(database, 'asked');
  });
  return database;
}
