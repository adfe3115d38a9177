/** Databases that are open, those that are being opened, and transactions that have not ended. */
export const databases = { open: 0, opening: 0, transactions: 0 };

const closed = new WeakSet<IDBDatabase>();
const { open } = IDBFactory.prototype;
const { close, transaction } = IDBDatabase.prototype;

IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given);
  databases.opening += 1;
  request.addEventListener('error', () => (databases.opening -= 1));
  request.addEventListener('success', () => {
    databases.opening -= 1;
    databases.open += 1;
  });
  return request;
};

IDBDatabase.prototype.close = function () {
  if (!closed.has(this)) databases.open -= 1;
  closed.add(this);
  close.apply(this);
};

IDBDatabase.prototype.transaction = function (...given) {
  const begun = transaction.apply(this, given);
  databases.transactions += 1;
  const over = () => (databases.transactions -= 1);
  begun.addEventListener('complete', over);
  begun.addEventListener('abort', over);
  return begun;
};

const { indexedDB } = window;
let may = true;
Object.defineProperty(window, 'indexedDB', { get: () => (may ? indexedDB : undefined) });

/** Whether this browser has databases, from now on. */
export const mayUseDatabases = (has: boolean): void => void (may = has);
