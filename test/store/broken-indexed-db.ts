/** IndexedDB of this browser, broken in one way. */
export interface BrokenIndexedDB extends IDBFactory {
  /** How often it was asked to open. */
  readonly opens: number;
  /** Resolves when the fault is met the next time. */
  metAgain(): Promise<void>;
}

interface Fault {
  /** In place of opening. */
  readonly open?: (really: () => IDBOpenDBRequest) => IDBOpenDBRequest;
  /** Done to every connection before its user gets it. */
  readonly connection?: (database: IDBDatabase) => void;
  /** Done to every transaction before its user gets it. */
  readonly transaction?: (transaction: IDBTransaction, database: IDBDatabase) => void;
  /** Added to the version that is asked for. */
  readonly newer?: number;
}

/** The fault is met while `lasts` says so. */
export function brokenIndexedDB(fault: Fault, lasts: () => boolean = () => true): BrokenIndexedDB {
  let opens = 0;
  const waiting: (() => void)[] = [];
  const meet = () => waiting.splice(0).forEach((resolve) => resolve());
  const spoil = (database: IDBDatabase) => {
    fault.connection?.(database);
    const { transaction: spoilTransaction } = fault;
    if (!spoilTransaction) return;
    const begin = database.transaction.bind(database);
    database.transaction = (...how: Parameters<IDBDatabase['transaction']>) => {
      const transaction = begin(...how);
      // reading the generation belongs to opening, and so does the first proof of a key
      const opening = transaction.objectStoreNames.length === 1 || transaction.objectStoreNames.length === 6;
      if ((opening && transaction.objectStoreNames.contains('meta')) || !lasts()) return transaction;
      spoilTransaction(transaction, database);
      meet();
      return transaction;
    };
  };
  return {
    get opens() {
      return opens;
    },
    metAgain: () => new Promise((resolve) => waiting.push(resolve)),
    open(name, version) {
      opens++;
      const really = () => indexedDB.open(name, version && version + (fault.newer ?? 0));
      if (fault.open && lasts()) {
        meet();
        return fault.open(really);
      }
      const request = really();
      request.addEventListener('success', () => spoil(request.result));
      return request;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a, b) => indexedDB.cmp(a, b),
  };
}

const silence = { value: () => undefined };

/** A request that never says anything. */
export const silentRequest = (): IDBOpenDBRequest =>
  Object.create(IDBOpenDBRequest.prototype, { addEventListener: silence, removeEventListener: silence }) as IDBOpenDBRequest;

/** An open request that says what it has to say only after `moment`. */
export const answersAfter =
  (moment: Promise<void>) =>
  (really: () => IDBOpenDBRequest): IDBOpenDBRequest => {
    const request = really();
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
      listen(
        type,
        (event) => void moment.then(() => (typeof listener === 'function' ? listener.call(request, event) : listener.handleEvent(event))),
      );
    return request;
  };

export const failWith = (name: string) => (): never => {
  throw new DOMException('the value +4915112345678 cannot be told', name);
};

/** The transaction does its work and never says so. */
export const neverSettle = (transaction: IDBTransaction): void => {
  transaction.addEventListener = () => undefined;
};

/** What the browser does when it takes the disk away. */
export const closeByForce = (transaction: IDBTransaction, database: IDBDatabase): void =>
  queueMicrotask(() => {
    transaction.abort();
    database.close();
    database.dispatchEvent(new Event('close'));
  });

/** Every row is one too many. */
export const diskIsFull = (transaction: IDBTransaction): void => {
  for (const name of transaction.objectStoreNames) transaction.objectStore(name).put = failWith('QuotaExceededError');
};
