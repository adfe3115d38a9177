import type { CallId } from '../domain/call.js';
import type { Owner } from './cache.js';
import { nameAmongTabs } from './tabs/stream-name.js';
import { loadStores } from './load-stores.js';

/**
 * The Web Lock that the tab with the sound of a call holds, so that the agent's other tabs know. Its name shows no call id to the other
 * scripts of the origin. Where the browser has no locks nothing is known of other tabs.
 */
export class VoiceLock {
  readonly #locks: LockManager | null;
  readonly #name: Promise<string>;
  readonly #over = new AbortController();
  #release: () => void = () => undefined;

  constructor(locks: LockManager | null, owner: Owner, call: CallId) {
    this.#locks = locks;
    this.#name = lockName(owner, call);
  }

  /** Stands in line for it, and keeps it until it is let go of. */
  hold(): void {
    const until = () => new Promise<void>((release) => (this.#release = release));
    // without it the other tabs know less, and the call goes on
    this.#request({}, until).catch(() => undefined);
  }

  /** Says whether another tab holds it, and when it falls free. */
  watch(say: (held: boolean) => void): void {
    const free = () => void (this.#over.signal.aborted || say(false));
    const look = (lock: Lock | null) => {
      if (lock) return free();
      if (!this.#over.signal.aborted) say(true);
      this.#request({}, free).catch(free);
      return undefined;
    };
    this.#request({ ifAvailable: true }, look).catch(free);
  }

  /** Lets go of it, or of the place in the line. */
  letGo(): void {
    this.#over.abort();
    this.#release();
  }

  async #request(how: { readonly ifAvailable?: boolean }, then: (lock: Lock | null) => Promise<void> | undefined | void): Promise<void> {
    if (!this.#locks) throw new Error('This browser has no locks.');
    const name = await this.#name;
    if (this.#over.signal.aborted) return;
    // a question that is answered at once can take no signal
    const options = how.ifAvailable ? how : { signal: this.#over.signal };
    await this.#locks.request(name, options, async (lock) => void (await then(lock)));
  }
}

async function lockName(owner: Owner, call: CallId): Promise<string> {
  const { hashedId } = await loadStores();
  return nameAmongTabs(owner, `voice/${hashedId(call)}`);
}
