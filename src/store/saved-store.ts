import type { Activity } from '../domain/activity.js';
import type { Clock } from '../clock.js';
import type { Duration, Instant } from '../domain/instant.js';
import { askAll, askEach } from './ask-all.js';
import type { Content } from './content.js';
import { Disk } from './disk.js';
import { hashedId } from './hashed-id.js';
import type { Outcome } from './healing-database.js';
import { storeLimits, type Ceiling } from './limits.js';
import { memoryStore } from './memory-store.js';
import type { ReadPath } from './newest-rows.js';
import { deleteDatabase } from './open-database.js';
import { SavedDrafts } from './saved-drafts.js';
import { SavedHistory } from './saved-history.js';
import { SavedIntents } from './saved-intents.js';
import { signOutChannel, type SignOutChannel } from './sign-out-channel.js';
import type { StoredDraft } from './stored-draft.js';
import type { StoredTemplateDraft } from './stored-template-draft.js';
import type { IntentOutcome, KnownIntent, StoredIntent } from './stored-intent.js';
import type { Forgotten, Store, StoredConversation, StoreKind, StoreListener } from './store.js';
import { forgetHistory, historyParts } from './tidying.js';
import { Upkeep } from './upkeep.js';
import { within } from './within.js';

export interface SavedStoreSetting extends StoreListener {
  /** Of the database. */
  readonly name: string;
  readonly clock: Clock;
  readonly factory: IDBFactory | undefined;
  readonly content: Content;
  /** Server time, once it is known. */
  readonly now: () => Instant | undefined;
  readonly retention: Duration;
  readonly ceiling: Ceiling;
  readonly readPath?: ReadPath | undefined;
}

/** A store on disk, which falls back to memory and comes back from it. */
export class SavedStore implements Store {
  readonly #setting: SavedStoreSetting;
  readonly #disk: Disk;
  readonly #memory;
  readonly #history: SavedHistory;
  readonly #drafts: SavedDrafts;
  readonly #intents: SavedIntents;
  readonly #channel: SignOutChannel;
  /** What is to be erased as soon as there is a database again: conversations (hashed), or everything. */
  #owed: Map<string, Forgotten> | 'everything' = new Map();
  #erasures: Promise<unknown> = Promise.resolve();

  constructor(setting: SavedStoreSetting) {
    const { name, clock } = setting;
    this.#setting = setting;
    this.#memory = memoryStore(clock);
    this.#disk = new Disk({
      ...setting,
      onTrouble: (trouble) => setting.onTrouble?.(trouble),
      onKind: (kind, before) => this.#become(kind, before),
      onEnd: () => this.#end(),
    });
    const upkeep = new Upkeep(this.#disk, setting);
    this.#history = new SavedHistory(this.#disk, this.#memory, { ...setting, answered: () => upkeep.due() });
    this.#drafts = new SavedDrafts(this.#disk, this.#memory, clock);
    this.#intents = new SavedIntents(this.#disk, this.#memory, clock, () => this.#erasures);
    this.#channel = signOutChannel(name, () => this.#disk.end('signed-out'));
  }

  get kind(): StoreKind {
    return this.#disk.kind;
  }

  activities(conversation: string, limit: number): Promise<readonly Activity[]> {
    return this.#history.activities(conversation, limit);
  }

  keepActivities(conversation: string, rows: readonly Activity[]): Promise<void> {
    return this.#history.keepActivities(conversation, rows);
  }

  conversations(ids: readonly string[]): Promise<readonly StoredConversation[]> {
    return this.#history.conversations(ids);
  }

  keepConversations(rows: readonly StoredConversation[]): Promise<void> {
    return this.#history.keepConversations(rows);
  }

  draft(conversation: string): Promise<StoredDraft | undefined> {
    return this.#drafts.draft(conversation);
  }

  drafted(conversations: readonly string[]): Promise<readonly string[]> {
    return this.#drafts.drafted(conversations);
  }

  keepDraft(conversation: string, draft: StoredDraft): Promise<void> {
    return this.#drafts.keepDraft(conversation, draft);
  }

  dropDraft(conversation: string): Promise<void> {
    return this.#drafts.dropDraft(conversation);
  }

  templateDraft(of: string): Promise<StoredTemplateDraft | undefined> {
    return this.#drafts.templateDraft(of);
  }

  keepTemplateDraft(of: string, draft: StoredTemplateDraft): Promise<void> {
    return this.#drafts.keepTemplateDraft(of, draft);
  }

  dropTemplateDraft(of: string): Promise<void> {
    return this.#drafts.dropTemplateDraft(of);
  }

  keepIntent(intent: StoredIntent): Promise<boolean> {
    return this.#intents.keepIntent(intent);
  }

  settleIntent(key: string, outcome: IntentOutcome): Promise<void> {
    return this.#intents.settleIntent(key, outcome);
  }

  openIntents(conversation?: string): Promise<readonly StoredIntent[]> {
    return this.#intents.openIntents(conversation);
  }

  intents(conversation: string, since: Instant): Promise<readonly KnownIntent[]> {
    return this.#intents.intents(conversation, since);
  }

  forget(conversation: string, what: Forgotten = 'everything'): Promise<void> {
    return this.#erasing(async () => {
      const key = hashedId(conversation);
      const forget = () => this.#forgetOnDisk(key, what);
      if (await this.#erase(forget, () => this.#memory.forget(conversation, what))) return;
      if (this.#owed !== 'everything' && this.#owed.get(key) !== 'everything') this.#owed.set(key, what);
      this.#disk.tell('not-erased');
    });
  }

  wipe(): Promise<void> {
    return this.#erasing(async () => {
      const { factory, clock, name } = this.#setting;
      try {
        const emptied = await this.#erase(
          () => this.#disk.empty(),
          () => this.#memory.wipe(),
        );
        if (!emptied && factory) await within(clock, storeLimits.patience, deleteDatabase(factory, name));
      } catch {
        this.#owed = 'everything';
        this.#disk.tell('not-erased');
      } finally {
        this.#channel.tell();
      }
    });
  }

  close(): void {
    this.#disk.end('closed');
    this.#memory.close();
    void this.#erasures.then(() => this.#channel.close());
  }

  #forgetOnDisk(key: string, what: Forgotten): Promise<Outcome<void>> {
    if (what === 'history') return this.#disk.write(historyParts, (transaction) => forgetHistory(transaction, key), 'strict');
    return this.#disk.write(
      [...historyParts, 'drafts', 'intents'],
      async (transaction) => {
        const intents = transaction.objectStore('intents');
        const about = (await intents.getAll()).filter(({ conversation }) => conversation === key);
        await askEach(
          () => forgetHistory(transaction, key),
          () => transaction.objectStore('drafts').delete(key),
          () => askAll(about, (row) => intents.delete(row.key)),
        );
      },
      'strict',
    );
  }

  /** Removes from disk, at the second attempt if the first one lost the connection; answers whether nothing is left to do. */
  async #erase(work: () => Promise<Outcome<void>>, inMemory: () => Promise<void>): Promise<boolean> {
    const first = await this.#disk.change(work, inMemory);
    const outcome = first === 'failed' ? await this.#disk.change(work, inMemory) : first;
    return typeof outcome === 'object' || !this.#setting.factory || this.#disk.signedOut;
  }

  #erasing(erase: () => Promise<void>): Promise<void> {
    const erased = erase();
    this.#erasures = Promise.all([this.#erasures, erased]);
    return erased;
  }

  #become(kind: StoreKind, before: StoreKind | undefined): void {
    queueMicrotask(() => this.#setting.onKind?.(kind));
    if (before === 'memory') this.#moveToDisk();
  }

  #moveToDisk(): void {
    const owed = this.#owed;
    this.#owed = new Map();
    const { activities, conversations, drafts, templateDrafts, intents } = this.#memory.held;
    const held = {
      activities: [...activities],
      conversations: [...conversations.values()],
      drafts: [...drafts, ...templateDrafts],
      intents: [...intents.values()].filter(({ outcome }) => !outcome),
    };
    void this.#memory.wipe();
    if (owed === 'everything') void this.#disk.change(() => this.#disk.empty());
    else for (const [key, what] of owed) void this.forget(key, what);
    // hashed ids stand for themselves: hashing them again changes nothing
    for (const [key, rows] of held.activities) void this.keepActivities(key, rows);
    void this.keepConversations(held.conversations);
    this.#drafts.moveToDisk(held.drafts);
    for (const intent of held.intents) void this.keepIntent(intent);
  }

  #end(): void {
    this.#memory.close();
    this.#channel.close();
    queueMicrotask(() => this.#setting.onSignedOut?.());
  }
}
