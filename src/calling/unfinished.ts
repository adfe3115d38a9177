import type { Store } from '../store/store.js';
import type { Cache } from './cache.js';
import type { Draft } from './conversation.js';
import { FirstLook } from './first-look.js';
import { loadStores } from './load-stores.js';
import type { RecordedActs } from './recorded-acts.js';
import type { Registry } from './registry.js';

export interface UnfinishedHost {
  readonly registry: Registry;
  /** Before that nobody knows whose acts they may be. */
  readonly signedIn: boolean;
}

/** What an earlier page left unfinished in a conversation, or another tab is at: the agent's draft, and an outreach on its way. */
export class Unfinished {
  readonly #host: UnfinishedHost;
  readonly #memory: { readonly cache: Cache; readonly acts: RecordedActs };
  readonly #say: (hashed: string) => void;
  readonly #look = new FirstLook((ids) => void this.#read(ids));
  /** Those somebody looked at, by their hashed ids. */
  readonly #ids = new Map<string, string>();
  /** Drafts of these conversations are on their way to the store. */
  readonly #writing = new Map<string, Promise<void>>();

  /** `say`: to the other tabs, that a conversation (hashed) stands anew in the store. */
  constructor(host: UnfinishedHost, memory: { readonly cache: Cache; readonly acts: RecordedActs }, say: (hashed: string) => void) {
    this.#host = host;
    this.#memory = memory;
    this.#say = say;
  }

  lookAt(id: string): void {
    this.#look.add(id);
  }

  /** Now it is known whose acts they are. */
  lookAgain(): void {
    for (const { id, isSeen } of this.#host.registry.conversations) if (isSeen) this.lookAt(id);
  }

  /** Another tab says that this conversation (hashed) stands anew in the store. */
  heard(hashed: string): void {
    const id = this.#ids.get(hashed);
    if (id === undefined || !this.#host.registry.known(id)) return;
    this.lookAt(id);
    void this.#readSeen(id);
  }

  keepDraft(id: string, draft: Draft): void {
    void this.#write(id, (store) => store.keepDraft(id, draft)).then(() => this.tell(id));
  }

  dropDraft(id: string): void {
    void this.#write(id, (store) => store.dropDraft(id));
  }

  async tell(id: string): Promise<void> {
    this.#say(await hashed(id));
  }

  async #write(id: string, change: (store: Store) => Promise<void>): Promise<void> {
    const writing = this.#memory.cache.ask(change, undefined);
    this.#writing.set(id, writing);
    await writing;
    if (this.#writing.get(id) === writing) this.#writing.delete(id);
  }

  async #read(ids: readonly string[]): Promise<void> {
    const { registry } = this.#host;
    const { cache } = this.#memory;
    for (const id of ids) this.#ids.set(await hashed(id), id);
    const [drafted] = await Promise.all([cache.ask((store) => store.drafted(ids), []), this.#readOutreach(ids)]);
    for (const id of drafted) {
      // what this page has written since the question is newer than the answer
      await this.#writing.get(id);
      const here = registry.known(id)?.draft;
      const keeps = here?.keeps;
      const draft = await cache.ask((store) => store.draft(id), undefined);
      if (draft && here?.keeps === keeps) here?.restore(draft);
    }
  }

  /** A missed call may have been seen there. */
  async #readSeen(id: string): Promise<void> {
    const [saved] = await this.#memory.cache.conversations([id]);
    this.#host.registry.known(id)?.last.see(saved?.seenAt ?? -Infinity);
  }

  async #readOutreach(ids: readonly string[]): Promise<void> {
    const { registry, signedIn } = this.#host;
    const { acts } = this.#memory;
    if (!signedIn) return;
    for (const { key, outreach, conversation } of await acts.left()) {
      const id = this.#ids.get(conversation ?? '');
      if (outreach && id !== undefined && ids.includes(id)) registry.known(id)?.resumeOutreach({ key, outreach });
    }
  }
}

/** The id as it stands in the store. */
async function hashed(id: string): Promise<string> {
  const { hashedId } = await loadStores();
  return hashedId(id);
}
