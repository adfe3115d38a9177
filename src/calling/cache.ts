import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import { latestActivities } from '../domain/activity-log.js';
import { second } from '../domain/instant.js';
import type { Store, StoredConversation, StoreKind } from '../store/store.js';

/** Whose history it is: one database for each. */
export interface Owner {
  readonly tenant: string;
  readonly agent: string;
}

interface Opened {
  readonly store: Store;
  withSaved(live: readonly Activity[], saved: readonly Activity[]): readonly Activity[];
}

/** Facts that change in a burst are written once. */
const writeAfter = second;

/** The history of the owner, as far as this browser kept it; opened when the owner is known. Reads wait for that. */
export class Cache {
  kind: StoreKind | 'opening' = 'opening';
  readonly #clock: Clock;
  readonly #given: Store | 'memory' | undefined;
  readonly #changed: () => void;
  #owner: Owner | undefined;
  #opened: Opened | undefined;
  #ready: Promise<Opened>;
  #open!: (opened: Opened) => void;
  #unwritten = new Map<string, () => StoredConversation | undefined>();
  #closed = false;

  constructor(clock: Clock, given: Store | 'memory' | undefined, changed: () => void) {
    this.#clock = clock;
    this.#given = given;
    this.#changed = changed;
    this.#ready = this.#wait();
  }

  /** Opens the owner's history. Answers false when another owner's was open: that one is closed, and what it told is void. */
  own(owner: Owner): boolean {
    const before = this.#owner;
    if (before?.tenant === owner.tenant && before.agent === owner.agent) return true;
    if (before) {
      this.#opened?.store.close();
      this.#opened = undefined;
      this.#ready = this.#wait();
    }
    this.#owner = owner;
    void this.#load(owner);
    return !before;
  }

  async activities(conversation: string): Promise<readonly Activity[]> {
    return (await this.#ready).store.activities(conversation, latestActivities);
  }

  keepActivities(conversation: string, rows: readonly Activity[]): void {
    if (rows.length > 0) void this.#ready.then(({ store }) => store.keepActivities(conversation, rows));
  }

  async conversations(ids: readonly string[]): Promise<readonly StoredConversation[]> {
    return (await this.#ready).store.conversations(ids);
  }

  /** Writes it soon; what it is by then is what is written. */
  keepConversation(id: string, read: () => StoredConversation | undefined): void {
    if (this.#unwritten.size === 0) this.#clock.setTimeout(() => this.flush(), writeAfter);
    this.#unwritten.set(id, read);
  }

  /** Writes what waits: the page may be going. */
  flush(): void {
    const rows = [...this.#unwritten.values()].flatMap((read) => read() ?? []);
    this.#unwritten = new Map();
    if (rows.length > 0) void this.#ready.then(({ store }) => store.keepConversations(rows));
  }

  forget(conversation: string): void {
    this.#unwritten.delete(conversation);
    void this.#ready.then(({ store }) => store.forget(conversation));
  }

  /** Live rows completed by saved ones. */
  withSaved(live: readonly Activity[], saved: readonly Activity[]): readonly Activity[] {
    return this.#opened && saved.length > 0 ? this.#opened.withSaved(live, saved) : live;
  }

  close(): void {
    this.flush();
    this.#closed = true;
    void this.#ready.then(({ store }) => store.close());
  }

  #wait(): Promise<Opened> {
    return new Promise((open) => (this.#open = open));
  }

  async #load(owner: Owner): Promise<void> {
    const open = this.#open;
    const [{ openStore }, { memoryStore }, { withSaved }] = await Promise.all([
      import('../store/open-store.js'),
      import('../store/memory-store.js'),
      import('../store/with-saved.js'),
    ]);
    if (owner !== this.#owner || this.#closed) return;
    const onKind = (kind: StoreKind) => {
      this.kind = kind;
      this.#changed();
    };
    const store = this.#given === 'memory' ? memoryStore() : (this.#given ?? openStore(owner, { clock: this.#clock, onKind }));
    this.#opened = { store, withSaved };
    onKind(store.kind);
    open(this.#opened);
  }
}
