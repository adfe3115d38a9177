import type { News } from '../adapter.js';
import type { Clock } from '../clock.js';
import type { Instant } from '../domain/instant.js';
import type { Store } from '../store/store.js';
import type { StoreTrouble } from '../store/store-trouble.js';
import { Cache, type Owner } from './cache.js';
import { LeftCalls, type LeftCallsHost } from './left-calls.js';
import { RecordedActs } from './recorded-acts.js';
import type { Registry } from './registry.js';
import { ActLocks } from './tabs/act-locks.js';
import { ConversationChannel } from './tabs/conversation-channel.js';
import type { TabSurroundings } from './tabs/tab-surroundings.js';
import type { TemplateDesk } from './templates/template-desk.js';
import { Unfinished } from './unfinished.js';

export interface AgentMemorySetting extends TabSurroundings {
  /** The page's own: what is written down is read by other pages. */
  readonly clock: Clock;
  readonly store: Store | 'memory' | undefined;
  readonly encryptWith: CryptoKey | undefined;
  /** Server time, once it is known. */
  readonly serverTime: () => Instant | undefined;
  readonly changed: () => void;
  readonly onTrouble: (trouble: StoreTrouble) => void;
  readonly onSignedOut: () => void;
}

export interface AgentMemoryHost extends Omit<LeftCallsHost, 'acts'> {
  readonly registry: Registry;
  readonly templates: TemplateDesk;
  readonly signedIn: boolean;
}

/** What this browser remembers of the agent, one for all of their tabs: the history, what they typed, and what they have begun. */
export class AgentMemory {
  readonly cache: Cache;
  readonly acts: RecordedActs;
  readonly unfinished: Unfinished;
  readonly leftCalls: LeftCalls;
  readonly #channel: ConversationChannel;
  readonly #host: AgentMemoryHost;

  constructor(host: AgentMemoryHost, { clock, store, encryptWith, serverTime, changed, ...setting }: AgentMemorySetting) {
    const { locks, openChannel, onTrouble, onSignedOut } = setting;
    this.#host = host;
    this.cache = new Cache(clock, store, changed, { now: serverTime, encryptWith, onTrouble, onSignedOut });
    this.#channel = new ConversationChannel(openChannel, (hashed) => {
      this.unfinished.heard(hashed);
      this.#host.templates.heard(hashed);
    });
    this.acts = new RecordedActs(this.cache, clock, new ActLocks(locks, clock), (conversation) => void this.unfinished.tell(conversation));
    this.unfinished = new Unfinished(host, this, (hashed) => this.#channel.say(hashed));
    this.leftCalls = new LeftCalls(host, this.acts);
  }

  /** Answers false when it was another agent's until now: see `Cache.own`. */
  own(owner: Owner): boolean {
    const isSameAgent = this.cache.own(owner);
    if (this.acts.locks.owner && isSameAgent) return true;
    this.acts.locks.owner = owner;
    void this.#channel.join(owner);
    return isSameAgent;
  }

  /** News carry the key of the act that caused them: it has happened, whichever page began it and whoever looks. */
  heard(batch: readonly News[]): void {
    for (const { key, at } of batch) {
      if (key === undefined) continue;
      this.leftCalls.heard(key);
      this.acts.heard(key);
      for (const conversation of this.#host.registry.conversations) conversation.outreachTold(key, at);
    }
  }

  /** Writes what waits: the page may be going. A write waits for the one before, and what was typed is nowhere else: it goes first. */
  flush(): void {
    for (const conversation of this.#host.registry.conversations) conversation.draft.keep();
    this.#host.templates.keepDrafts();
    this.cache.flush();
  }

  close(): void {
    this.flush();
    this.leftCalls.stop();
    this.cache.close();
    this.#channel.close();
  }
}
