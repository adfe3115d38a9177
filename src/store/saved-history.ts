import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import type { Duration, Instant } from '../domain/instant.js';
import { askAll, askEach } from './ask-all.js';
import type { Disk } from './disk.js';
import { gatheredActivities } from './gathered-activities.js';
import { hashedId } from './hashed-id.js';
import { keepableConversations } from './keepable.js';
import { storeLimits } from './limits.js';
import { newestRows, type ReadPath } from './newest-rows.js';
import { readableActivities, readableConversations } from './readable-rows.js';
import { keyOf } from './row-key.js';
import type { History, StoredConversation } from './store.js';
import { historyParts } from './tidying.js';
import { uniteActivities } from './unite-activities.js';
import { noteUse, renewUse } from './use.js';

export interface HistorySetting {
  readonly clock: Clock;
  /** Server time, once it is known. */
  readonly now: () => Instant | undefined;
  readonly retention: Duration;
  readonly readPath?: ReadPath | undefined;
  /** A question was answered. */
  readonly answered: () => void;
}

/** The history on disk, and in memory while there is none. */
export class SavedHistory implements History {
  readonly #disk: Disk;
  readonly #memory: History;
  readonly #setting: HistorySetting;
  readonly #keep;
  /** Conversations (hashed) whose use was noted, and when. */
  readonly #noted = new Map<string, Instant>();

  constructor(disk: Disk, memory: History, setting: HistorySetting) {
    this.#disk = disk;
    this.#memory = memory;
    this.#setting = setting;
    this.#keep = gatheredActivities(
      disk,
      (told) => uniteActivities(disk, told, this.#now()),
      (told) => askAll(told, ([conversation, rows]) => memory.keepActivities(conversation, rows)),
    );
  }

  async activities(conversation: string, limit: number): Promise<readonly Activity[]> {
    if (this.#disk.over) return [];
    const key = hashedId(conversation);
    const { readPath } = this.#setting;
    let ended: Promise<unknown> = Promise.resolve();
    const found = await this.#disk.read(['activities'], (transaction) => {
      ended = transaction.done;
      return newestRows(transaction, key, limit, readPath);
    });
    if (found === 'no-database') return this.#disk.over ? [] : this.#memory.activities(conversation, limit);
    if (found === 'failed') return [];
    const { good, bad } = await readableActivities(this.#disk.content, key, found.value);
    this.#remove('activities', bad.map(keyOf));
    // what was read is shown before anything is written
    if (good.size > 0) ended.then(() => this.#renewUse(key)).catch(() => undefined);
    this.#setting.answered();
    const oldest = this.#oldest();
    return this.#disk.over ? [] : [...good.keys()].filter(({ at }) => at >= oldest).map((row) => ({ ...row, conversation }));
  }

  async keepActivities(conversation: string, rows: readonly Activity[]): Promise<void> {
    await this.#keep(hashedId(conversation), rows);
    this.#setting.answered();
  }

  async conversations(ids: readonly string[]): Promise<readonly StoredConversation[]> {
    if (this.#disk.over) return [];
    const idOf = new Map(ids.map((id) => [hashedId(id), id]));
    const found = await this.#disk.read(['conversations'], async (transaction) => {
      const store = transaction.objectStore('conversations');
      return askAll(idOf.keys(), (key) => store.get(key));
    });
    if (found === 'no-database') return this.#disk.over ? [] : this.#memory.conversations(ids);
    if (found === 'failed') return [];
    const rows = found.value.flatMap((row) => row ?? []);
    const { good, bad } = await readableConversations(this.#disk.content, rows, (key) => idOf.get(key) ?? key);
    this.#remove(
      'conversations',
      bad.map(({ id }) => id),
    );
    this.#setting.answered();
    const oldest = this.#oldest();
    return this.#disk.over ? [] : [...good.keys()].filter(({ keptAt }) => keptAt >= oldest);
  }

  async keepConversations(rows: readonly StoredConversation[]): Promise<void> {
    await Promise.all(
      batches(rows).map((batch) =>
        this.#disk.change(
          () => this.#putConversations(keepableConversations(batch)),
          () => this.#memory.keepConversations(batch),
        ),
      ),
    );
    this.#setting.answered();
  }

  async #putConversations(conversations: readonly StoredConversation[]) {
    const pack = async (conversation: StoredConversation) => ({
      id: conversation.id,
      at: conversation.keptAt,
      body: await this.#disk.content.pack(['conversations', conversation.id], conversation),
    });
    const rows = await Promise.all(conversations.map(pack));
    return this.#disk.write(['conversations', 'uses'], async (transaction) => {
      const store = transaction.objectStore('conversations');
      const ids = rows.map(({ id }) => id);
      await askEach(
        () => askAll(rows, (row) => store.put(row)),
        () => noteUse(transaction, ids, this.#now()),
      );
    });
  }

  #remove(part: 'activities' | 'conversations', keys: readonly (string | ReturnType<typeof keyOf>)[]): void {
    if (keys.length === 0) return;
    this.#disk.tell('bad-row');
    void this.#disk.change(() =>
      this.#disk.write([part], async (transaction) => {
        const store = transaction.objectStore(part);
        await askAll(keys, (key) => store.delete(IDBKeyRange.only(key)));
      }),
    );
  }

  /** After the answer, and once an hour for each conversation. */
  #renewUse(key: string): void {
    const now = this.#now();
    if (Math.abs(now - (this.#noted.get(key) ?? -Infinity)) < storeLimits.tidyEvery) return;
    this.#noted.set(key, now);
    void this.#disk.change(() => this.#disk.write(historyParts, (transaction) => renewUse(transaction, key, now)));
  }

  /** Nothing is old while the time of the server is not known. */
  #oldest(): Instant {
    return (this.#setting.now() ?? -Infinity) - this.#setting.retention;
  }

  #now(): Instant {
    return this.#setting.now() ?? this.#setting.clock.now();
  }
}

const batches = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / storeLimits.batch) }, (_, index) =>
    rows.slice(index * storeLimits.batch, (index + 1) * storeLimits.batch),
  );
