import type { Clock } from '../clock.js';
import type { Content } from './content.js';
import type { Database, Part, Transaction } from './database.js';
import { storeLimits } from './limits.js';
import { openDatabase, type Opened } from './open-database.js';
import { settled } from './settled.js';
import { losesConnection, troubleOf, type StoreTrouble } from './store-trouble.js';
import type { StoreKind } from './store.js';
import { within } from './within.js';

/** What became of some work: its answer, nothing because it failed, or nothing because there is no database. */
export type Outcome<T> = { readonly value: T } | 'failed' | 'no-database';

export interface Surroundings {
  readonly clock: Clock;
  readonly factory: IDBFactory | undefined;
  readonly name: string;
  readonly content: Content;
  readonly onTrouble: (trouble: StoreTrouble) => void;
  readonly onKind: (kind: StoreKind) => void;
  /** A connection is taken into use, and this is the last sign-out that the database has seen. */
  readonly onOpen: (signOut: unknown) => void;
}

/**
 * One database that gives up neither too early nor too late: every transaction is watched, a lost connection is replaced three times
 * at most, then there is no database any more. One that only has to be waited for is taken into use when it comes.
 */
export class HealingDatabase {
  readonly #around: Surroundings;
  /** Undefined: the next work opens it. Answers undefined where there is no database. */
  #opening: Promise<Database | undefined> | undefined;
  #open: Database | undefined;
  #reopenings = 0;
  #closed = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#opening = this.#connect();
  }

  /** Does the work in one transaction of its own. The work awaits nothing but requests of that transaction. */
  async run<T, M extends 'readonly' | 'readwrite'>(
    parts: readonly Part[],
    mode: M,
    durability: 'relaxed' | 'strict',
    work: (transaction: Transaction<M>) => Promise<T>,
  ): Promise<Outcome<T>> {
    for (;;) {
      const database = await (this.#opening ??= this.#connect());
      if (!database) return 'no-database';
      const transaction = begin(database, parts, mode, durability);
      if (transaction) {
        const answer = settled(transaction, work);
        return mode === 'readwrite' ? this.#watched(database, answer) : this.#watchedReading(database, answer, transaction.done);
      }
      if (this.#closed) return 'failed';
      this.#drop(database, 'closed'); // nothing was begun: the next connection may do it
    }
  }

  close(): void {
    this.#closed = true;
    void this.#opening?.then((database) => database?.close());
  }

  async #watched<T>(database: Database, work: Promise<T>): Promise<Outcome<T>> {
    try {
      return { value: await within(this.#around.clock, storeLimits.patience, work) };
    } catch (error) {
      const trouble = troubleOf(error);
      if (losesConnection(trouble)) this.#drop(database, trouble);
      else this.#around.onTrouble(trouble);
      return 'failed';
    }
  }

  /** Nobody waits for the end of a reading, but it tells how the connection stands. */
  #watchedReading<T>(database: Database, answer: Promise<T>, end: Promise<void>): Promise<Outcome<T>> {
    const ended = this.#watched(
      database,
      answer.then((value) => end.then(() => value)),
    );
    return Promise.race([
      answer.then(
        (value) => ({ value }),
        () => ended,
      ),
      ended,
    ]);
  }

  #drop(database: Database, trouble: StoreTrouble): void {
    database.close();
    if (this.#closed || this.#open !== database) return;
    this.#open = undefined;
    this.#around.onTrouble(trouble);
    this.#opening = this.#reopenings++ < storeLimits.reopenings ? this.#connect() : this.#giveUp();
  }

  async #connect(): Promise<Database | undefined> {
    for (;;) {
      let blocked = (): void => undefined;
      const waiting = new Promise<undefined>((resolve) => (blocked = () => resolve(undefined)));
      const opening = this.#openOnce(() => blocked());
      try {
        const opened = await within(this.#around.clock, storeLimits.patience, Promise.race([opening, waiting]));
        if (opened) return this.#use(opened);
        return this.#whenItComes(opening);
      } catch (error) {
        const trouble = troubleOf(error);
        this.#around.onTrouble(trouble);
        // another attempt would only queue behind the one that does not answer
        if (trouble === 'no-answer') return this.#whenItComes(opening);
        if (trouble === 'refused' || trouble === 'newer' || this.#reopenings++ >= storeLimits.reopenings) return this.#giveUp();
      }
    }
  }

  #openOnce(blocked: () => void): Promise<Opened> {
    return openDatabase({
      factory: this.#around.factory,
      name: this.#around.name,
      content: this.#around.content,
      trouble: (trouble) => {
        this.#around.onTrouble(trouble);
        if (trouble === 'blocked') blocked();
      },
      lost: (database, why) => {
        if (why === 'closed') this.#drop(database, 'closed');
        else if (this.#open === database) this.#open = this.#opening = undefined;
      },
    });
  }

  #use({ database, signOut }: Opened): Database {
    this.#open = database;
    this.#around.onOpen(signOut);
    this.#around.onKind('saved');
    return database;
  }

  #whenItComes(opening: Promise<Opened>): Promise<undefined> {
    opening.then(
      (opened) => {
        if (this.#closed) opened.database.close();
        else this.#opening = Promise.resolve(this.#use(opened));
      },
      (error: unknown) => this.#around.onTrouble(troubleOf(error)),
    );
    return this.#giveUp();
  }

  async #giveUp(): Promise<undefined> {
    this.#around.onKind('memory');
    return undefined;
  }
}

function begin<M extends 'readonly' | 'readwrite'>(
  database: Database,
  parts: readonly Part[],
  mode: M,
  durability: 'relaxed' | 'strict',
): Transaction<M> | undefined {
  try {
    return database.transaction([...parts], mode, mode === 'readwrite' ? { durability } : undefined);
  } catch {
    return undefined;
  }
}
