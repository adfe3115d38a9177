import type { Clock } from '../clock.js';
import type { Instant } from '../domain/instant.js';
import type { Disk } from './disk.js';
import { hashedId } from './hashed-id.js';
import type { Outcome } from './healing-database.js';
import { storeLimits } from './limits.js';
import { restoredDraft, type StoredDraft } from './stored-draft.js';
import type { Drafts } from './store.js';

/** The unsent texts on disk, and in memory while there is none. */
export class SavedDrafts implements Drafts {
  readonly #disk: Disk;
  readonly #memory: Drafts;
  readonly #clock: Clock;
  /** Conversations (hashed) whose draft is to go as soon as there is a database again. */
  readonly #owed = new Set<string>();

  constructor(disk: Disk, memory: Drafts, clock: Clock) {
    this.#disk = disk;
    this.#memory = memory;
    this.#clock = clock;
  }

  async draft(conversation: string): Promise<StoredDraft | undefined> {
    if (this.#disk.over) return undefined;
    const key = hashedId(conversation);
    const found = await this.#disk.read(['drafts'], (transaction) => transaction.objectStore('drafts').get(key));
    if (found === 'no-database') return this.#disk.over ? undefined : this.#memory.draft(conversation);
    if (found === 'failed' || !found.value || this.#disk.over) return undefined;
    const { at, body } = found.value;
    const draft = restoredDraft(await this.#disk.content.unpack(placeOf(key, at), body));
    if (!draft) {
      this.#disk.tell('bad-row');
      void this.#disk.change(() => this.#delete(key));
    }
    const isYoung = Math.abs(this.#clock.now() - at) < storeLimits.draftLife;
    return isYoung && !this.#disk.over ? draft : undefined;
  }

  async keepDraft(conversation: string, given: StoredDraft): Promise<void> {
    const draft = restoredDraft(given);
    if (draft) await this.#keep(hashedId(conversation), draft, this.#clock.now());
    else this.#disk.tell('failed');
  }

  async dropDraft(conversation: string): Promise<void> {
    const key = hashedId(conversation);
    const drop = () =>
      this.#disk.change(
        () => this.#delete(key),
        () => this.#memory.dropDraft(conversation),
      );
    const first = await drop();
    const dropped = first === 'failed' ? await drop() : first;
    if (typeof dropped === 'object' || this.#disk.over) return;
    this.#owed.add(key);
    this.#disk.tell('not-erased');
  }

  /** There is a database again: what memory held meanwhile, by hashed conversations. */
  moveToDisk(held: Iterable<readonly [string, { readonly draft: StoredDraft; readonly at: Instant }]>): void {
    const owed = [...this.#owed];
    this.#owed.clear();
    for (const key of owed) void this.dropDraft(key);
    for (const [key, { draft, at }] of held) void this.#keep(key, draft, at);
  }

  async #keep(key: string, draft: StoredDraft, at: Instant): Promise<void> {
    await this.#disk.change(
      async () => {
        const body = await this.#disk.content.pack(placeOf(key, at), draft);
        return this.#disk.write(['drafts'], async (transaction) => {
          await transaction.objectStore('drafts').put({ conversation: key, at, body });
        });
      },
      () => this.#memory.keepDraft(key, draft),
    );
  }

  #delete(key: string): Promise<Outcome<void>> {
    return this.#disk.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(key));
  }
}

/** Bound to its moment as well: an old draft does not become young again. */
const placeOf = (key: string, at: Instant) => ['drafts', key, at];
