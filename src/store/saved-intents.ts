import type { Clock } from '../clock.js';
import type { Instant } from '../domain/instant.js';
import type { Outreach } from '../domain/outreach.js';
import { askAll } from './ask-all.js';
import type { DraftRow, IntentRow } from './database.js';
import type { Disk } from './disk.js';
import { hashedId } from './hashed-id.js';
import { intentsOf, isFinal, isOutcome, restoredIntent, type IntentOutcome, type KnownIntent, type StoredIntent } from './stored-intent.js';
import { restoredOutreach } from './stored-outreach.js';
import type { Intents } from './store.js';

/** Where, among the drafts, stands what an intent is sending. */
export const sentKey = (key: string): string => `sending ${key}`;

interface Found {
  readonly row: IntentRow;
  readonly sent?: DraftRow | undefined;
}

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

  async keepIntent(given: StoredIntent, sent?: Outreach): Promise<boolean> {
    await this.#erased();
    const intent = restoredIntent(given);
    const outreach = restoredOutreach(sent);
    if (!intent || this.#disk.over) return false;
    // at the second attempt if the first one lost the connection
    if ((await this.#put(intent, outreach)) || (await this.#put(intent, outreach))) return true;
    if (!this.#disk.over) await this.#memory.keepIntent(intent, outreach);
    return false;
  }

  async settleIntent(key: string, outcome: IntentOutcome): Promise<void> {
    await this.#erased();
    await this.#memory.settleIntent(key, outcome);
    if (this.#disk.over || !isOutcome(outcome)) return;
    const settle = () =>
      this.#disk.write(['intents', 'drafts'], async (transaction) => {
        const store = transaction.objectStore('intents');
        const row = await store.get(key);
        if (!row || isFinal(row.settled?.outcome)) return;
        await Promise.all([
          store.put({ ...row, settled: { at: this.#clock.now(), outcome } }),
          transaction.objectStore('drafts').delete(sentKey(key)),
        ]);
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
    const found = await this.#find(isAsked, true);
    const held = await this.#memory.intents(conversation, since);
    const known = new Map([...held, ...intentsOf(found, conversation)].map((one) => [one.key, one]));
    return this.#disk.over ? [] : intentsOf([...known.values()]);
  }

  /** Those on disk that are asked for, with what they are sending if that is asked for too. */
  async #find(isAsked: (row: IntentRow) => boolean, withSent = false): Promise<readonly KnownIntent[]> {
    await this.#erased();
    if (this.#disk.over) return [];
    const found = await this.#disk.read(['intents', 'drafts'], async (transaction): Promise<readonly Found[]> => {
      const rows = (await transaction.objectStore('intents').getAll()).filter(isAsked);
      if (!withSent) return rows.map((row) => ({ row }));
      const drafts = transaction.objectStore('drafts');
      return Promise.all(rows.map(async (row) => ({ row, sent: row.settled ? undefined : await drafts.get(sentKey(row.key)) })));
    });
    const rows = typeof found === 'object' ? found.value : [];
    const read = await Promise.all(rows.map((one) => this.#readable(one)));
    this.#remove(rows.filter((_, index) => !read[index]));
    return read.flatMap((intent) => intent ?? []);
  }

  async #put(intent: StoredIntent, outreach: Outreach | undefined): Promise<boolean> {
    try {
      const { key, conversation, at } = intent;
      const body = await this.#disk.content.pack(['intents', key, at], intent);
      const sent = outreach && (await this.#disk.content.pack(['drafts', sentKey(key), at], outreach));
      const written = await this.#disk.write(
        ['intents', 'drafts'],
        async (transaction) => {
          const store = transaction.objectStore('intents');
          if (await store.get(key)) return;
          await Promise.all([
            store.put({ key, at, body, ...(conversation !== undefined && { conversation }) }),
            sent !== undefined && transaction.objectStore('drafts').put({ conversation: sentKey(key), at, body: sent }),
          ]);
        },
        'strict',
      );
      return typeof written === 'object';
    } catch {
      this.#disk.tell('failed');
      return false;
    }
  }

  async #readable({ row, sent }: Found): Promise<KnownIntent | undefined> {
    const { key, at, conversation, body, settled } = row;
    const intent = restoredIntent(await this.#disk.content.unpack(['intents', key, at], body));
    if (intent?.key !== key || intent.at !== at || intent.conversation !== conversation) return undefined;
    const outreach = sent && restoredOutreach(await this.#disk.content.unpack(['drafts', sentKey(key), at], sent.body));
    return { ...intent, ...(isOutcome(settled?.outcome) && { outcome: settled.outcome }), ...(outreach && { outreach }) };
  }

  #remove(found: readonly Found[]): void {
    if (found.length === 0) return;
    this.#disk.tell('bad-row');
    void this.#disk.change(() =>
      this.#disk.write(['intents', 'drafts'], async (transaction) => {
        await askAll(found, ({ row }) => transaction.objectStore('intents').delete(row.key));
        await askAll(found, ({ row }) => transaction.objectStore('drafts').delete(sentKey(row.key)));
      }),
    );
  }
}
