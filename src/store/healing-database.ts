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
  /** A connection that is being looked at; undefined when that is over. */
  #arriving: Arrival | undefined;
  /** What was read from this connection while it was looked at holds. */
  #untouched: Database | undefined;
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
    const early = mode === 'readonly' && this.#arriving ? await this.#begunEarly(this.#arriving, parts, mode, work) : undefined;
    for (;;) {
      const database = await (this.#opening ??= this.#connect());
      if (!database) return 'no-database';
      const begun = early && early.database === this.#untouched ? early.begun : beginIn(database, parts, mode, durability, work);
      if (begun) return mode === 'readwrite' ? this.#watched(database, begun.answer) : this.#watchedReading(begun);
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

  /**
   * A feed waits for the first reading, which therefore does not wait for the look at what was opened: both are asked in one task. Nothing that
   * it finds is believed before that look has ended well.
   */
  #begunEarly<T, M extends 'readonly' | 'readwrite'>(
    arrival: Arrival,
    parts: readonly Part[],
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
  ): Promise<{ readonly database: Database; readonly begun: Begun<T> | undefined } | undefined> {
    return arrival.whenThere((database) => {
      const begun = database && beginIn(database, parts, mode, 'relaxed', work);
      begun?.answer.catch(() => undefined); // it may never be asked for
      return database && { database, begun };
    });
  }

  /** Nobody waits for the end of a reading, but it tells how the connection stands. */
  #watchedReading<T>({ database, answer, end }: Begun<T>): Promise<Outcome<T>> {
    const ended = this.#watched(
      database,
      answer.then(() => end),
    );
    return new Promise((resolve) => {
      answer.then(
        (value) => resolve({ value }),
        () => undefined, // the watch says why
      );
      void ended.then((outcome) => typeof outcome === 'string' && resolve(outcome));
    });
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
      const arrival = (this.#arriving = new Arrival());
      const opening = this.#openOnce(() => blocked(), arrival.tell);
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
      } finally {
        this.#arriving = undefined;
        arrival.tell(undefined);
      }
    }
  }

  #openOnce(blocked: () => void, connected: (database: Database) => void): Promise<Opened> {
    return openDatabase({
      factory: this.#around.factory,
      name: this.#around.name,
      content: this.#around.content,
      connected,
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

  #use({ database, signOut, untouched }: Opened): Database {
    this.#open = database;
    this.#untouched = untouched ? database : undefined;
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

/** A connection that comes, or does not. */
class Arrival {
  #waiting: ((database: Database | undefined) => void)[] | undefined = [];
  #database: Database | undefined;

  /** The first word counts. */
  readonly tell = (database: Database | undefined): void => {
    const waiting = this.#waiting ?? [];
    if (this.#waiting) this.#database = database;
    this.#waiting = undefined;
    for (const begin of waiting) begin(database);
  };

  /** Begins the moment it has come, in the task of the look at it. */
  whenThere<T>(begin: (database: Database | undefined) => T): Promise<T> {
    return new Promise((resolve) => {
      const beginNow = (database: Database | undefined) => resolve(begin(database));
      if (this.#waiting) this.#waiting.push(beginNow);
      else beginNow(this.#database);
    });
  }
}

/** Work that a transaction has begun. */
interface Begun<T> {
  readonly database: Database;
  readonly answer: Promise<T>;
  readonly end: Promise<void>;
}

/** Nothing where no transaction begins. */
function beginIn<T, M extends 'readonly' | 'readwrite'>(
  database: Database,
  parts: readonly Part[],
  mode: M,
  durability: 'relaxed' | 'strict',
  work: (transaction: Transaction<M>) => Promise<T>,
): Begun<T> | undefined {
  const transaction = begin(database, parts, mode, durability);
  return transaction && { database, answer: settled(transaction, work), end: transaction.done };
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
