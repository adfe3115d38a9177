import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Act } from './act.js';

const place = 'wa-calling-demo';
const longestLife = 12 * 60 * 60 * 1000;

/** One act with its moments. */
export interface Entry {
  /** By the system's clock. */
  readonly clock: number;
  /** By the world’s server, just before the act. */
  readonly server: number;
  readonly act: Act;
}

interface Pages extends DBSchema {
  /** When this world was first opened, by the system's clock. */
  births: { key: 'birth'; value: number };
  entries: { key: number; value: Entry };
}

/**
 * What was done to the world since it was first opened, kept in this browser as the SDK's history is: after a reload both tell the
 * same story. No session description is written down, and without a database the world lives as long as its page.
 */
export class Journal {
  readonly birth: number;
  readonly past: readonly Entry[];
  readonly #database: IDBPDatabase<Pages> | undefined;

  private constructor(birth: number, past: readonly Entry[], database: IDBPDatabase<Pages> | undefined) {
    this.birth = birth;
    this.past = past;
    this.#database = database;
  }

  /** The journal of the world that was left here, or a new one. */
  static async open(now: number): Promise<Journal> {
    const database = await openDB<Pages>(place, 1, {
      upgrade: (made) => {
        made.createObjectStore('births');
        made.createObjectStore('entries', { autoIncrement: true });
      },
    }).catch(() => undefined);
    if (!database) return new Journal(now, [], undefined);
    const birth = await database.get('births', 'birth');
    if (birth !== undefined && now - birth < longestLife) return new Journal(birth, await database.getAll('entries'), database);
    await database.clear('entries');
    await database.put('births', now, 'birth');
    return new Journal(now, [], database);
  }

  async add(entry: Entry): Promise<void> {
    await this.#database?.add('entries', { ...entry, act: withoutSdp(entry.act) });
  }

  async erase(): Promise<void> {
    await this.#database?.clear('entries');
    await this.#database?.clear('births');
    this.#database?.close();
  }
}

function withoutSdp(act: Act): Act {
  switch (act.does) {
    case 'call':
    case 'tap invite': {
      const { offer: _, ...rest } = act;
      return rest;
    }
    case 'describe':
      return { ...act, sdp: '' };
    case 'post': {
      const { offer: _, answer: __, ...body } = act.body;
      return { ...act, body };
    }
    default:
      return act;
  }
}
