import { wrap } from 'idb';
import { askAll } from './ask-all.js';
import type { Content } from './content.js';
import { createParts, inspect, rowParts, version, wrapped, type Database, type Inspection } from './database.js';
import { settled } from './settled.js';
import { StoreError, type StoreTrouble } from './store-trouble.js';

export interface Opening {
  /** Absent where the browser has none. */
  readonly factory: IDBFactory | undefined;
  readonly name: string;
  readonly content: Content;
  /** Something went wrong, and opening goes on. */
  readonly trouble: (trouble: StoreTrouble) => void;
  /** There is a connection, and it is looked at now: what is read from it meanwhile holds only if this is the one that was opened, untouched. */
  readonly connected: (database: Database) => void;
  /** The connection is gone. `asked`: another tab wants to upgrade or delete the database. */
  readonly lost: (database: Database, why: 'asked' | 'closed') => void;
}

export interface Opened {
  readonly database: Database;
  /** The last sign-out that this database has seen. */
  readonly signOut: unknown;
  /** Its rows were there before, whole and for us to read. */
  readonly untouched: boolean;
}

/** Opens the database, once made anew if it is damaged. May never settle; rejects with what the browser says, or a `StoreError`. */
export async function openDatabase(opening: Opening): Promise<Opened> {
  if (!opening.factory) throw new StoreError('refused');
  const database = await connect(opening.factory, opening);
  const looking = inspect(database); // first: its small answers come while the rows are looked up
  opening.connected(database);
  const found = await looking;
  if (found.whole) return readable(database, found, opening);
  opening.trouble('damaged');
  database.close();
  await deleteDatabase(opening.factory, opening.name);
  const anew = await connect(opening.factory, opening);
  const again = await inspect(anew);
  if (again.whole) return readable(anew, again, opening);
  anew.close();
  throw new StoreError('damaged');
}

/** Deletes it as soon as no tab holds it. */
export const deleteDatabase = async (factory: IDBFactory, name: string): Promise<void> => {
  await wrap(factory.deleteDatabase(name));
};

/** The database, emptied if its rows are of another key than ours: nobody here could read or judge them. */
async function readable(database: Database, { signOut, proof }: Inspection, opening: Opening): Promise<Opened> {
  const place = ['meta', 'proof'];
  if (isProof(await opening.content.unpack(place, proof))) return { database, signOut, untouched: true };
  if (proof !== undefined) opening.trouble('other-key');
  const ours = await opening.content.pack(place, { proof: 'readable' });
  const raced = await settled(database.transaction([...rowParts, 'meta'], 'readwrite'), async (transaction) => {
    const meta = transaction.objectStore('meta');
    if (proof === undefined && (await meta.get('proof')) !== undefined) return true;
    await askAll(rowParts, (part) => transaction.objectStore(part).clear());
    await meta.put(ours, 'proof');
    return false;
  });
  // another tab was first: its proof may be ours as well
  return raced ? readable(database, await inspect(database), opening) : { database, signOut, untouched: false };
}

const isProof = (value: unknown): boolean => typeof value === 'object' && value !== null && Reflect.get(value, 'proof') === 'readable';

// not idb's `openDB`: it always takes the page's own factory
async function connect(factory: IDBFactory, { name, trouble, lost }: Opening): Promise<Database> {
  const request = factory.open(name, version);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (request.transaction) createParts(request.result, request.transaction, oldVersion);
  });
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
