import { databaseName, openStore, type StoreOwner, type StoreSetting } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

const made: string[] = [];
const open: { close(): void }[] = [];
let count = 0;

/** An agent whose database nobody else uses. */
export function someOwner(more: Partial<StoreOwner> = {}): StoreOwner {
  const owner = { tenant: `test-${Math.random().toString(36).slice(2)}`, agent: `agent-${count++}`, ...more };
  made.push(databaseName(owner));
  return owner;
}

/** A key as a host would hold it. */
export const someKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Server time, soon after the facts that tests keep. */
export const today = 100_000_000;

/** A store that `tidyUp` closes. Its clock stands still unless one is given. */
export function storeOf(owner: StoreOwner, setting: Partial<StoreSetting> = {}): Store {
  const store = openStore(owner, { clock: new VirtualClock(), now: () => today, ...setting });
  open.push(store);
  return store;
}

export function toClose<T extends { close(): void }>(connection: T): T {
  open.push(connection);
  return connection;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

/** The database itself, without any of our code. */
export const rawDatabase = async (owner: StoreOwner): Promise<IDBDatabase> => toClose(await settled(indexedDB.open(databaseName(owner))));

export async function rawRows(owner: StoreOwner, part: string): Promise<readonly unknown[]> {
  const database = await rawDatabase(owner);
  const rows = await settled<unknown[]>(database.transaction(part).objectStore(part).getAll());
  database.close();
  return rows;
}

/** Does something to a part of the database behind the store's back. */
export async function tamper(owner: StoreOwner, part: string, act: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  const database = await rawDatabase(owner);
  await settled<unknown>(act(database.transaction(part, 'readwrite').objectStore(part)));
  database.close();
}

/** Until it is so; a test that waits in vain runs out of time. */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Closes every store and deletes every database of a test. */
export async function tidyUp(): Promise<void> {
  for (const connection of open.splice(0)) connection.close();
  await Promise.all(made.splice(0).map((name) => settled(indexedDB.deleteDatabase(name))));
}
