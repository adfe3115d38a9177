import type { Clock } from '../clock.js';
import { second, type Duration, type Instant } from '../domain/instant.js';
import type { Outreach } from '../domain/outreach.js';
import type { StoredDraft } from '../store/stored-draft.js';
import type { IntentAct, IntentOutcome, KnownIntent, StoredIntent } from '../store/stored-intent.js';
import { answerWithin } from './answer-within.js';
import type { Cache } from './cache.js';
import { isLately } from './lately.js';
import { loadStores } from './load-stores.js';
import { isUncertain } from './uncertain.js';
import { newKey } from './new-key.js';
import { DoneElsewhere, type ActLocks } from './tabs/act-locks.js';

/** How long an act waits for its record: an agent feels more than this. A disk that is slower writes it down a little later. */
const recordWithin: Duration = 0.5 * second;

/** A dial that another tab has begun within this time is what this agent has just pressed. */
const samePress: Duration = 5 * second;

/** What is about to be done. */
export interface Act {
  readonly act: IntentAct;
  readonly key: string;
  readonly conversation?: string;
  readonly call?: string;
  /** What makes it the same as another one of its conversation or call. */
  readonly fingerprint?: string;
  /** Its words are not written down with it. */
  readonly outreach?: Outreach;
}

/** Writes every act down before it is sent and what came of it after, for the next page and for the other tabs. */
export class RecordedActs {
  /** This page, among all those whose records there are. */
  readonly tab = newKey();
  readonly locks: ActLocks;
  readonly #cache: Cache;
  readonly #clock: Clock;
  readonly #told: (conversation: string) => void;
  /** Records that are being written: nothing is settled before. */
  readonly #keeping = new Map<string, Promise<unknown>>();
  /** Acts under way here of which news have told. */
  readonly #happened = new Set<string>();

  /** `clock`: the page's own, which the next page shares. `told`: something of this conversation is to be seen in other tabs. */
  constructor(cache: Cache, clock: Clock, locks: ActLocks, told: (conversation: string) => void) {
    this.#cache = cache;
    this.#clock = clock;
    this.locks = locks;
    this.#told = told;
  }

  now(): Instant {
    return this.#clock.now();
  }

  /** Resolves when it is on disk, or the disk was too slow. */
  async keep(act: Act): Promise<void> {
    await this.#inTime(() => this.#keep(act), undefined);
  }

  /** What is settled is told to nobody any more as being under way. */
  settle({ key, conversation }: Pick<Act, 'key' | 'conversation'>, outcome: IntentOutcome): void {
    const settled = async () => {
      await this.#keeping.get(key);
      this.#keeping.delete(key);
      this.#happened.delete(key);
      await this.#cache.ask((store) => store.settleIntent(key, outcome), undefined);
      if (conversation !== undefined) this.#told(conversation);
    };
    void settled();
  }

  /** News with its key say that it has happened. What is under way here is settled by its answer, or when no answer comes. */
  heard(key: string): void {
    if (this.#keeping.has(key)) this.#happened.add(key);
    else this.settle({ key }, 'done');
  }

  async hasHappened(conversation: string, key: string): Promise<boolean> {
    return this.#happened.has(key) || (await this.intent(conversation, key))?.outcome === 'done';
  }

  async send<T>(act: Act, run: () => Promise<T>): Promise<T> {
    await this.keep(act);
    return this.#settled(act, run);
  }

  /** What must not be awaited: the page is going away. */
  sendAtOnce<T>(act: Act, run: () => Promise<T>): Promise<T> {
    void this.#keep(act);
    return this.#settled(act, run);
  }

  /** Rejects with `DoneElsewhere` where another tab does the same, or has just done it. */
  async once<T>(act: Act, run: () => Promise<T>): Promise<T> {
    return this.locks.once(await lockName(act.act, act.conversation ?? act.call ?? ''), async () => {
      const isOther = await this.#inTime(async () => {
        if (await this.#isJustDone(act)) return true;
        await this.#keep(act);
        return false;
      }, false);
      if (isOther) throw new DoneElsewhere();
      return this.#settled(act, run);
    });
  }

  /** All of this conversation since then, oldest first. */
  intents(conversation: string, since: Instant): Promise<readonly KnownIntent[]> {
    return this.#inTime(() => this.#cache.ask((store) => store.intents(conversation, since), []), []);
  }

  /** One of them. No press waits for it, so it may take the store's own time. */
  async intent(conversation: string, key: string): Promise<KnownIntent | undefined> {
    const all = await this.#cache.ask((store) => store.intents(conversation, -Infinity), []);
    return all.find((intent) => intent.key === key);
  }

  /** What the agent's pages have written down of this conversation and not sent. It may take the store's own time. */
  draft(conversation: string): Promise<StoredDraft | undefined> {
    return this.#cache.ask((store) => store.draft(conversation), undefined);
  }

  /** Those that no page has settled, but for our own. */
  async left(): Promise<readonly StoredIntent[]> {
    const open = await this.#cache.ask((store) => store.openIntents(), []);
    return open.filter(({ tab }) => tab !== this.tab);
  }

  async #keep({ fingerprint, ...act }: Act): Promise<void> {
    const intent = { ...act, fingerprint: fingerprint ?? act.act, at: this.now(), tab: this.tab };
    const kept = this.#cache.ask((store) => store.keepIntent(intent), false);
    this.#keeping.set(act.key, kept);
    await kept;
    if (act.conversation !== undefined) this.#told(act.conversation);
  }

  async #settled<T>(act: Act, run: () => Promise<T>): Promise<T> {
    try {
      const answer = await run();
      this.settle(act, 'done');
      return answer;
    } catch (thrown) {
      this.settle(act, isUncertain(thrown) ? 'unknown' : 'refused');
      throw thrown;
    }
  }

  async #isJustDone({ act, conversation }: Act): Promise<boolean> {
    if (conversation === undefined) return false;
    const now = this.now();
    const recent = await this.#cache.ask((store) => store.intents(conversation, now - samePress), []);
    return recent.some(
      (other) => other.act === act && other.tab !== this.tab && other.outcome !== 'refused' && isLately(other.at, now, samePress),
    );
  }

  #inTime<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
    return answerWithin({ clock: this.#clock, patience: recordWithin }, ask).catch(() => otherwise);
  }
}

/** Of the tabs that would do the same. */
export async function lockName(act: IntentAct, subject: string): Promise<string> {
  const { hashedId } = await loadStores();
  return `${act}/${hashedId(subject)}`;
}
