import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import type { Transaction } from './database.js';
import { hashedId } from './hashed-id.js';
import { HealingDatabase, type Outcome } from './healing-database.js';
import { keepableActivities, keepableConversations } from './keepable.js';
import { storeLimits } from './limits.js';
import { memoryStore } from './memory-store.js';
import type { ReadPath } from './newest-rows.js';
import { deleteDatabase } from './open-database.js';
import {
  clearAll,
  findActivities,
  findConversations,
  forgetConversation,
  putConversations,
  removeRows,
  uniteActivities,
  type Found,
} from './row-work.js';
import type { StoreTrouble } from './store-trouble.js';
import type { Store, StoredConversation, StoreKind, StoreListener } from './store.js';
import { within } from './within.js';

export interface StoreOwner {
  readonly tenant: string;
  readonly agent: string;
}

export interface StoreSetting extends StoreListener {
  readonly clock: Clock;
  /** The page's own when left out; `null` for none. */
  readonly indexedDB?: IDBFactory | null | undefined;
  /** For tests: read with a cursor also where the browser has the faster way. */
  readonly readPath?: ReadPath | undefined;
}

/** One database for each tenant and agent. */
export const databaseName = ({ tenant, agent }: StoreOwner): string => `wa-calling/${tenant}/${hashedId(agent)}`;

/** Opens the store of this agent. Opening goes on in the background, and every call waits for it, but never long. */
export const openStore = (owner: StoreOwner, setting: StoreSetting): Store => new SavedStore(databaseName(owner), setting);

type Reading<T> = (transaction: Transaction<'readonly'>) => Promise<Found<T>>;
type Writing = (transaction: Transaction<'readwrite'>) => Promise<void>;

class SavedStore implements Store {
  readonly #name: string;
  readonly #setting: StoreSetting;
  readonly #factory: IDBFactory | undefined;
  readonly #database: HealingDatabase;
  readonly #memory = memoryStore();
  readonly #told = new Set<StoreTrouble>();
  /** Conversations (hashed) to forget as soon as there is a database again. */
  readonly #owed = new Set<string>();
  /** One write after the other: nothing asked earlier may undo what was asked later. */
  #writes: Promise<unknown> = Promise.resolve();
  #kind: StoreKind | undefined;
  #closed = false;

  constructor(name: string, setting: StoreSetting) {
    this.#name = name;
    this.#setting = setting;
    this.#factory = factoryOf(setting);
    this.#database = new HealingDatabase({
      clock: setting.clock,
      factory: this.#factory,
      name,
      onTrouble: (trouble) => this.#tell(trouble),
      onKind: (kind) => this.#become(kind),
    });
  }

  get kind(): StoreKind {
    return this.#kind ?? 'saved';
  }

  async activities(conversation: string, limit: number): Promise<readonly Activity[]> {
    const find = findActivities(hashedId(conversation), limit, this.#setting.readPath);
    const rows = await this.#read(find, () => this.#memory.activities(conversation, limit));
    return rows.map((row) => ({ ...row, conversation }));
  }

  async keepActivities(conversation: string, rows: readonly Activity[]): Promise<void> {
    await this.#write(
      'relaxed',
      () => uniteActivities(hashedId(conversation), keepableActivities(rows)),
      () => this.#memory.keepActivities(conversation, rows),
    );
  }

  conversations(ids: readonly string[]): Promise<readonly StoredConversation[]> {
    const find = findConversations(ids.map((id) => [hashedId(id), id]));
    return this.#read(find, () => this.#memory.conversations(ids));
  }

  async keepConversations(rows: readonly StoredConversation[]): Promise<void> {
    await Promise.all(
      batches(rows).map((batch) =>
        this.#write(
          'relaxed',
          () => putConversations(keepableConversations(batch)),
          () => this.#memory.keepConversations(batch),
        ),
      ),
    );
  }

  async forget(conversation: string): Promise<void> {
    const key = hashedId(conversation);
    if ((await this.#erase(forgetConversation(key), () => this.#memory.forget(conversation))) || !this.#factory) return;
    this.#owed.add(key);
    this.#tell('not-erased');
  }

  async wipe(): Promise<void> {
    if (await this.#erase(clearAll, () => this.#memory.wipe())) return;
    try {
      if (this.#factory) await within(this.#setting.clock, storeLimits.patience, deleteDatabase(this.#factory, this.#name));
    } catch {
      this.#tell('not-erased');
    }
  }

  close(): void {
    this.#closed = true;
    void this.#writes.then(() => this.#database.close());
    this.#memory.close();
  }

  async #read<T>(find: Reading<T>, inMemory: () => Promise<readonly T[]>): Promise<readonly T[]> {
    if (this.#closed) return [];
    const outcome = await this.#database.run('readonly', 'relaxed', find);
    if (outcome === 'no-database') return inMemory();
    if (outcome === 'failed') return [];
    const { rows, bad } = outcome.value;
    if (bad.length) {
      this.#tell('bad-row');
      void this.#write('relaxed', () => removeRows(bad));
    }
    return rows;
  }

  async #write(durability: 'relaxed' | 'strict', prepare: () => Writing, inMemory?: () => Promise<void>): Promise<Outcome<void>> {
    if (this.#closed) return 'failed';
    const work = this.#prepared(prepare);
    if (!work) return 'failed';
    const written = this.#writes.then(async () => {
      const outcome = await this.#database.run('readwrite', durability, work);
      if (outcome === 'no-database') await inMemory?.();
      return outcome;
    });
    this.#writes = written;
    return written;
  }

  /** Removes from disk, at the second attempt if the first one lost the connection. */
  async #erase(work: Writing, inMemory: () => Promise<void>): Promise<boolean> {
    const first = await this.#write('strict', () => work, inMemory);
    const outcome = first === 'failed' ? await this.#write('strict', () => work, inMemory) : first;
    return typeof outcome === 'object';
  }

  #prepared(prepare: () => Writing): Writing | undefined {
    try {
      return prepare();
    } catch {
      this.#tell('failed'); // rows of no known shape
      return undefined;
    }
  }

  #become(kind: StoreKind): void {
    if (this.#kind === kind) return;
    const before = this.#kind;
    this.#kind = kind;
    queueMicrotask(() => this.#setting.onKind?.(kind));
    if (before === 'memory') this.#moveToDisk();
  }

  #moveToDisk(): void {
    const activities = [...this.#memory.held.activities];
    const conversations = [...this.#memory.held.conversations.values()];
    const owed = [...this.#owed];
    this.#owed.clear();
    void this.#memory.wipe();
    // hashed ids stand for themselves: hashing them again changes nothing
    for (const key of owed) void this.forget(key);
    for (const [key, rows] of activities) void this.keepActivities(key, rows);
    void this.keepConversations(conversations);
  }

  #tell(trouble: StoreTrouble): void {
    if (this.#told.has(trouble)) return;
    this.#told.add(trouble);
    queueMicrotask(() => this.#setting.onTrouble?.(trouble));
  }
}

function factoryOf({ indexedDB }: StoreSetting): IDBFactory | undefined {
  try {
    return indexedDB === undefined ? globalThis.indexedDB : (indexedDB ?? undefined);
  } catch {
    return undefined; // some browsers refuse even to name it
  }
}

const batches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / storeLimits.batch) }, (_, index) =>
    rows.slice(index * storeLimits.batch, (index + 1) * storeLimits.batch),
  );
