import type { Clock } from '../clock.js';
import { askAll, askEach } from './ask-all.js';
import type { Content } from './content.js';
import { rowParts, type Part, type Transaction } from './database.js';
import { HealingDatabase, type Outcome } from './healing-database.js';
import { StoreError, type StoreTrouble } from './store-trouble.js';
import type { StoreKind } from './store.js';

export interface DiskSetting {
  readonly clock: Clock;
  readonly factory: IDBFactory | undefined;
  readonly name: string;
  readonly content: Content;
  readonly onTrouble: (trouble: StoreTrouble) => void;
  /** After a change only. */
  readonly onKind: (kind: StoreKind, before: StoreKind | undefined) => void;
  /** Another tab has signed out. */
  readonly onEnd: () => void;
}

/**
 * The database as the store uses it: one change after the other, each trouble told once, and not one row written after another tab
 * has wiped it. Nothing here rejects.
 */
export class Disk {
  readonly content: Content;
  readonly #setting: DiskSetting;
  readonly #database: HealingDatabase;
  readonly #told = new Set<StoreTrouble>();
  /** One change after the other: nothing asked earlier may undo what was asked later. */
  #changes: Promise<unknown> = Promise.resolve();
  /** The sign-out that this store began after, and its own ones: after any other, nothing it holds may be written. */
  readonly #signOuts = new Set<unknown>();
  #kind: StoreKind | undefined;
  #over: 'closed' | 'signed-out' | undefined;

  constructor(setting: DiskSetting) {
    this.#setting = setting;
    this.content = setting.content;
    this.#database = new HealingDatabase({
      ...setting,
      onTrouble: (trouble) => this.tell(trouble),
      onKind: (kind) => this.#become(kind),
      onOpen: (signOut) => this.#compare(signOut),
    });
  }

  get kind(): StoreKind {
    return this.#kind ?? 'saved';
  }

  /** Closed, or signed out by another tab: nothing is known and nothing is kept. */
  get over(): boolean {
    return this.#over !== undefined;
  }

  get signedOut(): boolean {
    return this.#over === 'signed-out';
  }

  read<T>(parts: readonly Part[], work: (transaction: Transaction<'readonly'>) => Promise<T>): Promise<Outcome<T>> {
    return this.#database.run(parts, 'readonly', 'relaxed', work);
  }

  /** One transaction, of which nothing happens if another tab has signed out: it is asked while the work goes on, and undoes it. */
  async write<T>(
    parts: readonly Part[],
    work: (transaction: Transaction<'readwrite'>) => Promise<T>,
    durability: 'relaxed' | 'strict' = 'relaxed',
  ): Promise<Outcome<T>> {
    if (this.signedOut) return 'failed';
    return this.#database.run([...parts, 'meta'], 'readwrite', durability, async (transaction) => {
      const [, value] = await askEach(
        async () => {
          if (this.#isOurs(await transaction.objectStore('meta').get('sign-out'))) return;
          this.end('signed-out');
          throw new StoreError('closed');
        },
        () => work(transaction),
      );
      return value;
    });
  }

  /** Does the change after all those asked before it, and `inMemory` in its place where there is no database. */
  change<T>(job: () => Promise<Outcome<T>>, inMemory?: () => Promise<unknown>): Promise<Outcome<T>> {
    if (this.#over) return Promise.resolve('failed');
    const changed = this.#changes.then(async (): Promise<Outcome<T>> => {
      if (this.#over === 'signed-out') return 'failed';
      try {
        const outcome = await job();
        if (outcome === 'no-database') await inMemory?.();
        return outcome;
      } catch {
        this.tell('failed'); // of no known shape, or not to be encrypted
        return 'failed';
      }
    });
    this.#changes = changed;
    return changed;
  }

  /** The change that was asked last. */
  get last(): Promise<unknown> {
    return this.#changes;
  }

  /** Empties the database; later writes of stores that began before it are void. */
  async empty(): Promise<Outcome<void>> {
    const signOut = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
    this.#signOuts.add(signOut);
    return this.#database.run([...rowParts, 'meta'], 'readwrite', 'strict', async (transaction) => {
      await askAll(rowParts, (part) => transaction.objectStore(part).clear());
      await transaction.objectStore('meta').put(signOut, 'sign-out');
    });
  }

  /** `closed`: what was asked before is still done. `signed-out`: nothing is done any more. */
  end(why: 'closed' | 'signed-out'): void {
    const before = this.#over;
    if (before === why || before === 'signed-out') return;
    this.#over = why;
    if (why === 'closed') void this.#changes.then(() => this.#database.close());
    else this.#database.close();
    if (why === 'signed-out' && !before) this.#setting.onEnd();
  }

  tell(trouble: StoreTrouble): void {
    if (this.#told.has(trouble)) return;
    this.#told.add(trouble);
    queueMicrotask(() => this.#setting.onTrouble(trouble));
  }

  #become(kind: StoreKind): void {
    if (this.#kind === kind) return;
    const before = this.#kind;
    this.#kind = kind;
    this.#setting.onKind(kind, before);
  }

  #compare(signOut: unknown): void {
    if (this.#signOuts.size === 0) this.#signOuts.add(signOut);
    else if (!this.#isOurs(signOut)) queueMicrotask(() => this.end('signed-out'));
  }

  /** A database without any sign-out is a new one: ours was deleted, by the browser or for being damaged. What is no name is no sign-out. */
  #isOurs(signOut: unknown): boolean {
    return typeof signOut !== 'string' || this.#signOuts.has(signOut);
  }
}
