import type { Clock } from '../clock.js';
import type { Instant } from '../domain/instant.js';
import type { Disk } from './disk.js';
import { hashedId } from './hashed-id.js';
import type { Outcome } from './healing-database.js';
import { storeLimits } from './limits.js';
import { restoredDraft, type StoredDraft } from './stored-draft.js';
import { restoredTemplateDraft, type StoredTemplateDraft } from './stored-template-draft.js';
import type { Drafts, TemplateDrafts } from './store.js';

/** The unsent texts on disk, and in memory while there is none. */
export class SavedDrafts implements Drafts, TemplateDrafts {
  readonly #disk: Disk;
  readonly #memory: Drafts & TemplateDrafts;
  readonly #clock: Clock;
  /** By hashed names: whose draft is to go as soon as there is a database again. */
  readonly #owed = new Set<string>();

  constructor(disk: Disk, memory: Drafts & TemplateDrafts, clock: Clock) {
    this.#disk = disk;
    this.#memory = memory;
    this.#clock = clock;
  }

  draft(conversation: string): Promise<StoredDraft | undefined> {
    return this.#read(hashedId(conversation), restoredDraft, () => this.#memory.draft(conversation));
  }

  async drafted(conversations: readonly string[]): Promise<readonly string[]> {
    if (this.#disk.over) return [];
    const found = await this.#disk.read(['drafts'], (transaction) => transaction.objectStore('drafts').getAllKeys());
    if (found === 'no-database') return this.#disk.over ? [] : this.#memory.drafted(conversations);
    if (found === 'failed' || this.#disk.over) return [];
    const keys = new Set(found.value);
    return conversations.filter((conversation) => keys.has(hashedId(conversation)));
  }

  async keepDraft(conversation: string, given: StoredDraft): Promise<void> {
    const draft = restoredDraft(given);
    if (draft) await this.#keep(hashedId(conversation), draft, this.#clock.now());
    else this.#disk.tell('failed');
  }

  dropDraft(conversation: string): Promise<void> {
    return this.#drop(hashedId(conversation));
  }

  templateDraft(of: string): Promise<StoredTemplateDraft | undefined> {
    return this.#read(hashedId(of), restoredTemplateDraft, () => this.#memory.templateDraft(of));
  }

  async keepTemplateDraft(of: string, given: StoredTemplateDraft): Promise<void> {
    const draft = restoredTemplateDraft(given);
    if (draft) await this.#keep(hashedId(of), draft, this.#clock.now());
    else this.#disk.tell('failed');
  }

  dropTemplateDraft(of: string): Promise<void> {
    return this.#drop(hashedId(of));
  }

  /** There is a database again: what memory held meanwhile, by hashed names. */
  moveToDisk(held: Iterable<readonly [string, { readonly draft: AnyDraft; readonly at: Instant }]>): void {
    const owed = [...this.#owed];
    this.#owed.clear();
    for (const key of owed) void this.#drop(key);
    for (const [key, { draft, at }] of held) void this.#keep(key, draft, at);
  }

  async #read<T>(key: string, restored: (value: unknown) => T | undefined, inMemory: () => Promise<T | undefined>): Promise<T | undefined> {
    if (this.#disk.over) return undefined;
    const found = await this.#disk.read(['drafts'], (transaction) => transaction.objectStore('drafts').get(key));
    if (found === 'no-database') return this.#disk.over ? undefined : inMemory();
    if (found === 'failed' || !found.value || this.#disk.over) return undefined;
    const { at, body } = found.value;
    const draft = restored(await this.#disk.content.unpack(placeOf(key, at), body));
    if (!draft) {
      this.#disk.tell('bad-row');
      void this.#disk.change(() => this.#delete(key));
    }
    const isYoung = Math.abs(this.#clock.now() - at) < storeLimits.draftLife;
    return isYoung && !this.#disk.over ? draft : undefined;
  }

  async #drop(key: string): Promise<void> {
    const drop = () =>
      this.#disk.change(
        () => this.#delete(key),
        async () => {
          await this.#memory.dropDraft(key);
          await this.#memory.dropTemplateDraft(key);
        },
      );
    const first = await drop();
    const dropped = first === 'failed' ? await drop() : first;
    if (typeof dropped === 'object' || this.#disk.over) return;
    this.#owed.add(key);
    this.#disk.tell('not-erased');
  }

  async #keep(key: string, draft: AnyDraft, at: Instant): Promise<void> {
    await this.#disk.change(
      async () => {
        const body = await this.#disk.content.pack(placeOf(key, at), draft);
        return this.#disk.write(['drafts'], async (transaction) => {
          await transaction.objectStore('drafts').put({ conversation: key, at, body });
        });
      },
      () => ('kind' in draft && 'text' in draft ? this.#memory.keepDraft(key, draft) : this.#memory.keepTemplateDraft(key, draft)),
    );
  }

  #delete(key: string): Promise<Outcome<void>> {
    return this.#disk.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(key));
  }
}

type AnyDraft = StoredDraft | StoredTemplateDraft;

/** Bound to its moment as well: an old draft does not become young again. */
const placeOf = (key: string, at: Instant) => ['drafts', key, at];
