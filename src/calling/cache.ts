import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import { latestActivities } from '../domain/activity-log.js';
import { second, type Instant } from '../domain/instant.js';
import type { Forgotten, Store, StoredConversation, StoreKind, StoreListener } from '../store/store.js';
import type { StoreTrouble } from '../store/store-trouble.js';
import { loadStores } from './load-stores.js';

/** Whose history it is: one database for each. */
export interface Owner {
  readonly tenant: string;
  readonly agent: string;
}

export interface CacheSetting {
  /** Server time; nothing grows old while it is unknown. */
  readonly now?: () => Instant | undefined;
  /** Held by the host and never stored: what is saved is unreadable without it. */
  readonly encryptWith?: CryptoKey | undefined;
  /** Each trouble once in the life of a store. */
  readonly onTrouble?: (trouble: StoreTrouble) => void;
  /** Another tab has signed this owner out: nothing of it may be shown any longer. */
  readonly onSignedOut?: () => void;
}

interface Opened {
  readonly store: Store;
  withSaved(live: readonly Activity[], saved: readonly Activity[]): readonly Activity[];
}

/** Facts that change in a burst are written once. */
const writeAfter = second;

/** How many conversations are written in one task: a burst of a thousand must not keep the page from answering. */
const atOnce = 50;

/**
 * The history of the owner, as far as this browser kept it; opened when the owner is known. Reads wait for that. Nothing here
 * rejects, not even where a host's own store does.
 */
export class Cache {
  kind: StoreKind | 'opening' = 'opening';
  readonly #clock: Clock;
  readonly #setting: CacheSetting;
  #given: Store | 'memory' | undefined;
  readonly #changed: () => void;
  #owner: Owner | undefined;
  #opened: Opened | undefined;
  #ready: Promise<Opened>;
  #open!: (opened: Opened) => void;
  readonly #unwritten = new Map<string, () => StoredConversation | undefined>();
  readonly #rows = new Map<string, readonly Activity[]>();
  #timer: unknown;
  #closed = false;

  constructor(clock: Clock, given: Store | 'memory' | undefined, changed: () => void, setting: CacheSetting = {}) {
    this.#setting = setting;
    this.#clock = clock;
    this.#given = given;
    this.#changed = changed;
    this.#ready = this.#wait();
  }

  /** Opens the owner's history. Answers false when another owner's was open: that one is closed, and what it told is void. */
  own(owner: Owner): boolean {
    const before = this.#owner;
    if (before?.tenant === owner.tenant && before.agent === owner.agent) return true;
    if (before) {
      this.#opened?.store.close();
      // a store of the host's is one owner's
      if (typeof this.#given === 'object') this.#given = 'memory';
      this.#opened = undefined;
      this.#ready = this.#wait();
      this.#unwritten.clear();
      this.#rows.clear();
    }
    this.#owner = owner;
    void this.#load(owner);
    return !before;
  }

  activities(conversation: string): Promise<readonly Activity[]> {
    this.#writeRows();
    return this.ask((store) => store.activities(conversation, latestActivities), []);
  }

  /** What comes in one task, e.g. a batch of news, is written together. */
  keepActivities(conversation: string, rows: readonly Activity[]): void {
    if (rows.length === 0) return;
    if (this.#rows.size === 0) queueMicrotask(() => this.#writeRows(atOnce));
    this.#rows.set(conversation, [...(this.#rows.get(conversation) ?? []), ...rows]);
  }

  conversations(ids: readonly string[]): Promise<readonly StoredConversation[]> {
    return this.ask((store) => store.conversations(ids), []);
  }

  /** Writes it soon; what it is by then is what is written. */
  keepConversation(id: string, read: () => StoredConversation | undefined): void {
    if (this.#closed) return;
    this.#timer ??= this.#clock.setTimeout(() => this.#writeConversations(atOnce), writeAfter);
    this.#unwritten.set(id, read);
  }

  /** Writes what waits: the page may be going. */
  flush(): void {
    this.#writeRows();
    this.#writeConversations();
  }

  async forget(conversation: string, what: Forgotten = 'everything'): Promise<void> {
    this.#rows.delete(conversation);
    this.#unwritten.delete(conversation);
    await this.ask((store) => store.forget(conversation, what), undefined);
  }

  /** Removes all that is known of the owner, in every tab. What waits to be written is not. */
  async wipe(): Promise<void> {
    this.#unwritten.clear();
    this.#rows.clear();
    if (this.#owner) await this.ask((store) => store.wipe(), undefined);
  }

  /** Live rows completed by saved ones. */
  withSaved(live: readonly Activity[], saved: readonly Activity[]): readonly Activity[] {
    return this.#opened && saved.length > 0 ? this.#opened.withSaved(live, saved) : live;
  }

  /** What was asked before is still done. */
  close(): void {
    this.flush();
    void this.ask(async (store) => store.close(), undefined);
    this.#closed = true;
    this.#clock.clearTimeout(this.#timer);
  }

  /** Asks the owner's store, once it is open; `otherwise` where it rejects, and when this is closed. */
  async ask<T>(question: (store: Store) => Promise<T>, otherwise: T): Promise<T> {
    if (this.#closed) return otherwise;
    const { store } = await this.#ready;
    try {
      return await question(store);
    } catch {
      return otherwise;
    }
  }

  #writeRows(most = Infinity): void {
    for (const [conversation, rows] of taken(this.#rows, most)) {
      void this.ask((store) => store.keepActivities(conversation, rows), undefined);
    }
    if (this.#rows.size > 0) this.#clock.setTimeout(() => this.#writeRows(atOnce), 0);
  }

  #writeConversations(most = Infinity): void {
    this.#clock.clearTimeout(this.#timer);
    const rows = taken(this.#unwritten, most).flatMap(([, read]) => read() ?? []);
    if (rows.length > 0) void this.ask((store) => store.keepConversations(rows), undefined);
    this.#timer = this.#unwritten.size > 0 ? this.#clock.setTimeout(() => this.#writeConversations(atOnce), 0) : undefined;
  }

  #wait(): Promise<Opened> {
    return new Promise((open) => (this.#open = open));
  }

  async #load(owner: Owner): Promise<void> {
    const opened = this.#open;
    const isStillWanted = () => owner === this.#owner && !this.#closed;
    const { encryptWith, now, onTrouble, onSignedOut } = this.#setting;
    const onKind = (kind: StoreKind) => {
      if (!isStillWanted()) return;
      this.kind = kind;
      this.#changed();
    };
    const listener: StoreListener = {
      onKind,
      onTrouble: (trouble) => owner === this.#owner && onTrouble?.(trouble),
      onSignedOut: () => isStillWanted() && onSignedOut?.(),
    };
    try {
      // opening takes longest, so that it is asked for in this very task where the code is there
      const { openStore, memoryStore, withSaved } = loadStores.loaded ?? (await loadStores());
      if (!isStillWanted()) return;
      const open = () => openStore(owner, { clock: this.#clock, now, encryptWith, ...listener });
      const store = this.#given === 'memory' ? memoryStore(this.#clock) : (this.#given ?? open());
      // whoever makes this cache hears of it when it stands
      await undefined;
      if (!isStillWanted()) return store.close();
      this.#opened = { store, withSaved };
      onKind(store.kind);
      opened(this.#opened);
    } catch {
      // without its code nothing can be saved; the desk works all the same
      onKind('memory');
    }
  }
}

/** The first of a map, which holds them no longer. */
function taken<K, V>(from: Map<K, V>, most: number): readonly (readonly [K, V])[] {
  const some = [...from].slice(0, most);
  for (const [key] of some) from.delete(key);
  return some;
}
