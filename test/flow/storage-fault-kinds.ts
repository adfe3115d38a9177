/** The ways in which IndexedDB goes wrong: what it throws, what it answers, and what is done to the database from outside. */
import { version } from '../../src/store/database.js';
import { hashedId } from '../../src/store/hashed-id.js';
import { abort, type FaultKind, type Place } from './faulty-storage.js';
import { neverTell, tellAsError, tellLater } from './told-otherwise.js';

/** Its words may quote what was stored. */
const error = (name: string) => new DOMException('the value +4915112345678 cannot be told', name);

const failing = (name: string): FaultKind => ({
  name,
  refuses: () => {
    throw error(name);
  },
  lies: (teller, { transaction }) => {
    tellAsError(teller, error(name));
    if (transaction && teller !== transaction) abort(transaction);
  },
});

/** What another page does with the same database; answers when that is over. */
const elsewhere = ({ storage, name }: Place, act: (database: IDBDatabase) => IDBTransaction | undefined, at?: number): Promise<unknown> =>
  new Promise((resolve) => {
    const request = storage.open(name, at);
    request.onerror = resolve;
    request.onsuccess = () => {
      // where ours was deleted a moment ago there is nothing in it
      const transaction = request.result.objectStoreNames.length > 0 ? act(request.result) : undefined;
      request.result.close();
      if (!transaction) return resolve(undefined);
      transaction.oncomplete = transaction.onabort = resolve;
    };
  });

/** What is done to one part of it. */
const within =
  (part: string, act: (store: IDBObjectStore) => void) =>
  (database: IDBDatabase): IDBTransaction => {
    const transaction = database.transaction(part, 'readwrite');
    act(transaction.objectStore(part));
    return transaction;
  };

/** Puts rows where the store keeps its own. */
const plant = (part: string, ...rows: readonly object[]) =>
  within(part, (store) => {
    for (const row of rows) store.put(row);
  });

const isNotOpen: FaultKind['not'] = (step, moment) => step === 'open' && moment === 'before';

const inC1 = { conversation: hashedId('c1'), at: Date.UTC(2026, 9, 15, 10), order: 1 };

export const faultKinds: readonly FaultKind[] = [
  ...[
    'SecurityError',
    'UnknownError',
    'InvalidStateError',
    'QuotaExceededError',
    'NotFoundError',
    'AbortError',
    'TransactionInactiveError',
    'VersionError',
    'DataError',
    'DataCloneError',
    'TimeoutError',
    'an error of no known name',
  ].map(failing),
  {
    name: 'something thrown that is no error',
    refuses: () => {
      throw 'full';
    },
    lies: (teller) => tellAsError(teller, 'full' as never),
  },
  { name: 'no answer', stalls: true, lies: neverTell },
  {
    name: 'an answer after a minute',
    stalls: true,
    lies: (teller, { clock }) => tellLater(teller, (tell) => clock.setTimeout(tell, 60_000)),
  },
  {
    name: 'an answer of no use',
    quiet: true,
    not: (step, moment) => step === 'open' || moment === 'after',
    lies: (teller) => Object.defineProperty(teller, 'result', { configurable: true, get: () => ({ conversation: 7, body: [] }) }),
  },
  {
    name: 'aborted without a reason',
    not: (step, moment) => (step === 'open') !== (moment === 'after'),
    happens: ({ transaction }) => transaction && abort(transaction),
  },
  {
    name: 'closed by force',
    not: isNotOpen,
    happens: ({ database, transaction }) => {
      if (transaction) abort(transaction);
      database?.close();
      queueMicrotask(() => database?.dispatchEvent(new Event('close')));
    },
  },
  { name: 'closed without a word', not: isNotOpen, happens: ({ database }) => database?.close() },
  { name: 'evicted', quiet: true, happens: ({ storage, name }) => void storage.deleteDatabase(name) },
  { name: 'upgraded by a later version', happens: (place) => void elsewhere(place, () => undefined, version + 1) },
  {
    name: 'rows of another hand',
    not: (step) => step === 'wipe',
    quiet: true,
    untilSignOut: true,
    happens: (place) =>
      elsewhere(
        place,
        plant(
          'activities',
          { ...inC1, id: 'phantom', body: { kind: 'request.approved', id: 'phantom', at: inC1.at, line: 7 } },
          { ...inC1, id: 'torn', body: null },
        ),
      ),
  },
  {
    name: 'no mark of a whole upgrade',
    quiet: true,
    happens: (place) =>
      elsewhere(
        place,
        within('meta', (store) => store.clear()),
      ),
  },
];
