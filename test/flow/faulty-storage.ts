import type { VirtualClock } from '../../src/testing/virtual-clock.js';
import { overhear, type Teller } from './told-otherwise.js';

/** What the store is doing when a fault meets it. */
export type Step = 'open' | 'read' | 'write' | 'prune' | 'wipe';

/** `before` it is begun, `during` its first request, `after` it was done and before that is told. */
export type Moment = 'before' | 'during' | 'after';

/** Where a fault strikes. */
export interface Place {
  /** Of the database. */
  readonly name: string;
  readonly clock: VirtualClock;
  /** The browser's own, for what is done behind the page's back. */
  readonly storage: IDBFactory;
  /** Absent before it was opened. */
  readonly database?: IDBDatabase;
  readonly transaction?: IDBTransaction;
}

/** One way in which a browser's storage goes wrong. */
export interface FaultKind {
  readonly name: string;
  /** In place of what was asked for. */
  readonly refuses?: () => never;
  /** What is told is not what was done. */
  readonly lies?: (teller: Teller, place: Place) => void;
  /** Something becomes of the database meanwhile. Until the answer the storage is not at rest. */
  readonly happens?: (place: Place) => Promise<unknown> | void;
  /** Where it cannot be. */
  readonly not?: (step: Step, moment: Moment) => boolean;
  /** No answer comes before patience is over. */
  readonly stalls?: true;
  /** Nobody needs to be told: all goes on as if nothing had been. */
  readonly quiet?: true;
  /** It ends with the sign-out: what another hand writes after that is not ours to remove. */
  readonly untilSignOut?: true;
}

export interface Fault {
  readonly kind: FaultKind;
  readonly step: Step;
  readonly moment: Moment;
  /** How often it strikes. */
  readonly times: number;
}

const whole = 'activities,conversations,drafts,intents,meta,uses';

/** Which step it belongs to, by what it touches. */
function stepOf({ mode, objectStoreNames }: IDBTransaction, wiping: boolean): Step {
  const parts = [...objectStoreNames].sort().join();
  if (mode === 'readonly') return parts === 'meta' ? 'open' : 'read';
  if (parts === whole) return wiping ? 'wipe' : 'open';
  return parts === 'drafts,intents,meta' ? 'prune' : 'write';
}

const requests = ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear', 'count', 'openCursor'] as const;

/** IndexedDB of this browser, put in the page's way and broken in one way. */
export class FaultyStorage {
  /** How often the fault has struck. */
  struck = 0;
  /** From now on everything is being removed. */
  wiping = false;
  readonly #clock: VirtualClock;
  readonly #fault: Fault;
  readonly #storage = globalThis.indexedDB;
  readonly #property = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
  readonly #connections = new Set<IDBDatabase>();
  #underWay = 0;

  constructor(clock: VirtualClock, fault: Fault) {
    this.#clock = clock;
    this.#fault = fault;
    const { open, deleteDatabase, databases, cmp } = { ...bound(this.#storage), open: this.#open };
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open, deleteDatabase, databases, cmp } });
  }

  /** How often it left something without an answer. */
  get stalls(): number {
    return this.#fault.kind.stalls ? this.struck : 0;
  }

  /** Is nothing asked of the browser that it has yet to do? */
  get rests(): boolean {
    return this.#underWay === 0;
  }

  /** The page has its own storage again; connections of which it was never told are closed. */
  remove(): void {
    Object.defineProperty(globalThis, 'indexedDB', this.#property);
    for (const connection of this.#connections) connection.close();
  }

  readonly #open = (name: string, version?: number): IDBOpenDBRequest => {
    const place = { name, clock: this.#clock, storage: this.#storage };
    const before = this.#isNow('open', 'before');
    if (before) this.#refuse(place);
    const request = this.#storage.open(name, version);
    this.#watch(request, 'success', 'error');
    // before anybody else hears of it
    request.addEventListener('success', () => {
      const { result: database } = request;
      this.#connections.add(database);
      this.#spoil(database, { ...place, database });
      if (!this.#isNow('open', 'during')) return;
      this.#strike(request, { ...place, database });
      // the page may never hear of it, and could not give way
      database.addEventListener('versionchange', () => database.close());
    });
    overhear(request);
    if (before) this.#fault.kind.lies?.(request, place);
    return request;
  };

  #spoil(database: IDBDatabase, place: Place): void {
    const begin = database.transaction.bind(database);
    database.transaction = (...how) => {
      const transaction = begin(...how);
      const here = { ...place, transaction };
      const step = stepOf(transaction, this.wiping);
      const end = this.#watch(transaction, 'complete', 'abort');
      const stop = transaction.abort.bind(transaction);
      // WebKit tells of no abort when the connection is closed before that
      transaction.abort = () => {
        stop();
        end();
      };
      transaction.addEventListener('complete', () => isNow('after') && this.#strike(transaction, here));
      overhear(transaction);
      // an opening goes on in the transaction that looks at what was opened
      const isNow = (moment: Moment) => this.#isNow(step, moment) && step !== 'open';
      if (isNow('before') || (step === 'open' && this.#isNow('open', 'after'))) this.#notBegun(here);
      else this.#eachRequest(transaction, (request) => isNow('during') && this.#strike(request, here));
      return transaction;
    };
  }

  /** Nothing of it is done. */
  #notBegun(place: Place & { readonly transaction: IDBTransaction }): void {
    const { lies } = this.#fault.kind;
    if (lies) {
      lies(place.transaction, place);
      this.#eachRequest(place.transaction, (request) => lies(request, place));
      queueMicrotask(() => abort(place.transaction));
    }
    this.#refuse(place);
  }

  /** Shows every request of a transaction, before its user listens to it. */
  #eachRequest(transaction: IDBTransaction, see: (request: IDBRequest) => void): void {
    const find = transaction.objectStore.bind(transaction);
    const known = new Set<IDBObjectStore>();
    transaction.objectStore = (name) => {
      const store = find(name);
      if (known.has(store)) return store;
      known.add(store);
      for (const method of requests) {
        const ask = store[method].bind(store) as (...how: unknown[]) => IDBRequest;
        const seen = (...how: unknown[]) => {
          const request = ask(...how);
          overhear(request);
          see(request);
          return request;
        };
        Object.defineProperty(store, method, { configurable: true, value: seen });
      }
      return store;
    };
  }

  #isNow(step: Step, moment: Moment): boolean {
    const { kind, step: itsStep, moment: itsMoment, times } = this.#fault;
    if (kind.untilSignOut && this.wiping) return false;
    return itsStep === step && itsMoment === moment && this.struck < times;
  }

  #strike(teller: Teller, place: Place): void {
    this.#happen(place);
    this.#fault.kind.lies?.(teller, place);
  }

  #refuse(place: Place): void {
    this.#happen(place);
    this.#fault.kind.refuses?.();
  }

  #happen(place: Place): void {
    this.struck += 1;
    this.#underWay += 1;
    void Promise.resolve(this.#fault.kind.happens?.(place)).then(() => (this.#underWay -= 1));
  }

  /** Answers what ends it besides. */
  #watch(teller: EventTarget, ...ends: string[]): () => void {
    this.#underWay += 1;
    // an end may be told twice
    const ended = new AbortController();
    const end = () => {
      if (ended.signal.aborted) return;
      ended.abort();
      setTimeout(() => (this.#underWay -= 1));
    };
    for (const name of ends) teller.addEventListener(name, end, { signal: ended.signal });
    return end;
  }
}

const bound = (storage: IDBFactory) => ({
  deleteDatabase: (name: string) => storage.deleteDatabase(name),
  databases: () => storage.databases(),
  cmp: (one: unknown, other: unknown) => storage.cmp(one, other),
});

export function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
}
