import type { Clock } from '../clock.js';
import type { Instant } from '../domain/instant.js';
import { askAll } from './ask-all.js';
import type { IntentRow } from './database.js';
import type { Disk } from './disk.js';
import { hashedId } from './hashed-id.js';
import { intentsOf, isFinal, isOutcome, restoredIntent, type IntentOutcome, type KnownIntent, type StoredIntent } from './stored-intent.js';
import type { Intents } from './store.js';

/**
 * The acts under way, on disk before they are sent. They wait for no history to be written: only for erasures asked before them,
 * which else would take them along.
 */
export class SavedIntents implements Intents {
  readonly #disk: Disk;
  /** Holds those that could not be written. */
  readonly #memory: Intents;
  readonly #clock: Clock;
  readonly #erased: () => Promise<unknown>;

  constructor(disk: Disk, memory: Intents, clock: Clock, erased: () => Promise<unknown>) {
    this.#disk = disk;
    this.#memory = memory;
    this.#clock = clock;
    this.#erased = erased;
  }

  async keepIntent(given: StoredIntent): Promise<boolean> {
    await this.#erased();
    const intent = restoredIntent(given);
    if (!intent || this.#disk.over) return false;
    // at the second attempt if the first one lost the connection
    if ((await this.#put(intent)) || (await this.#put(intent))) return true;
    if (!this.#disk.over) await this.#memory.keepIntent(intent);
    return false;
  }

  async settleIntent(key: string, outcome: IntentOutcome): Promise<void> {
    await this.#erased();
    await this.#memory.settleIntent(key, outcome);
    if (this.#disk.over || !isOutcome(outcome)) return;
    const settle = () =>
      this.#disk.write(['intents'], async (transaction) => {
        const store = transaction.objectStore('intents');
        const row = await store.get(key);
        if (row && !isFinal(row.settled?.outcome)) await store.put({ ...row, settled: { at: this.#clock.now(), outcome } });
      });
    if ((await settle()) === 'failed') await settle();
  }

  async openIntents(conversation?: string): Promise<readonly StoredIntent[]> {
    const found = await this.#find(({ settled }) => !settled);
    const known = new Map([...(await this.#memory.openIntents()), ...found].map((one) => [one.key, one]));
    return this.#disk.over ? [] : intentsOf([...known.values()], conversation);
  }

  async intents(conversation: string, since: Instant): Promise<readonly KnownIntent[]> {
    const key = hashedId(conversation);
    const isAsked = (row: IntentRow) => row.conversation === key && row.at >= since;
    const found = await this.#find(isAsked);
    const held = await this.#memory.intents(conversation, since);
    const known = new Map([...held, ...intentsOf(found, conversation)].map((one) => [one.key, one]));
    return this.#disk.over ? [] : intentsOf([...known.values()]);
  }

  /** Those on disk that are asked for. */
  async #find(isAsked: (row: IntentRow) => boolean): Promise<readonly KnownIntent[]> {
    await this.#erased();
    if (this.#disk.over) return [];
    const found = await this.#disk.read(['intents'], (transaction) => transaction.objectStore('intents').getAll());
    const rows = typeof found === 'object' ? found.value.filter(isAsked) : [];
    const read = await Promise.all(rows.map((row) => this.#readable(row)));
    this.#remove(rows.filter((_, index) => !read[index]));
    return read.flatMap((intent) => intent ?? []);
  }

  async #put(intent: StoredIntent): Promise<boolean> {
    try {
      const { key, conversation, at } = intent;
      const body = await this.#disk.content.pack(['intents', key, at], intent);
      const written = await this.#disk.write(
        ['intents'],
        async (transaction) => {
          const store = transaction.objectStore('intents');
          if (await store.get(key)) return;
          await store.put({ key, at, body, ...(conversation !== undefined && { conversation }) });
        },
        'strict',
      );
      return typeof written === 'object';
    } catch {
      this.#disk.tell('failed');
      return false;
    }
  }

  async #readable({ key, at, conversation, body, settled }: IntentRow): Promise<KnownIntent | undefined> {
    const intent = restoredIntent(await this.#disk.content.unpack(['intents', key, at], body));
    if (intent?.key !== key || intent.at !== at || intent.conversation !== conversation) return undefined;
    return { ...intent, ...(isOutcome(settled?.outcome) && { outcome: settled.outcome }) };
  }

  #remove(rows: readonly IntentRow[]): void {
    if (rows.length === 0) return;
    this.#disk.tell('bad-row');
    void this.#disk.change(() =>
      this.#disk.write(['intents'], (transaction) => askAll(rows, ({ key }) => transaction.objectStore('intents').delete(key))),
    );
  }
}
