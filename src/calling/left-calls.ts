import type { Clock } from '../clock.js';
import { isLive, callOutcome } from '../domain/call-status.js';
import type { CallFacts } from '../domain/call.js';
import type { Policy } from '../domain/policy.js';
import type { IntentOutcome, StoredIntent } from '../store/stored-intent.js';
import type { Deliver } from './deliver.js';
import { askAgainFor } from './deliver-outreach.js';
import { isLately } from './lately.js';
import { loadStores } from './load-stores.js';
import { lockName, type RecordedActs } from './recorded-acts.js';

export interface LeftCallsHost {
  readonly deliver: Deliver;
  readonly clock: Clock;
  readonly policy: Policy;
}

/**
 * Acts on calls that an earlier page began and did not see settled. A dial or an accept is never repeated: the desk's list or news
 * with its key say that it happened, or nobody ever knows. A hang-up is repeated once while its call lives.
 */
export class LeftCalls {
  readonly #host: LeftCallsHost;
  readonly #acts: RecordedActs;
  /** Not settled by the list; news may do it. */
  readonly #waiting = new Map<string, StoredIntent>();
  #timer: unknown;
  #stopped = false;

  constructor(host: LeftCallsHost, acts: RecordedActs) {
    this.#host = host;
    this.#acts = acts;
  }

  /** The desk has listed what rings and runs. */
  async compare(listed: readonly CallFacts[]): Promise<void> {
    const { hashedId } = await loadStores();
    for (const intent of await this.#acts.left()) {
      const { act, key, call: of, conversation } = intent;
      if (act === 'outreach') continue;
      const call = listed.find((one) => one.key === key || hashedId(one.id) === of || (one.key !== undefined && hashedId(one.key) === of));
      // a tab that is still at it settles it itself
      await this.#acts.locks.ifFree(await lockName(act, conversation ?? of ?? ''), () => this.#settle(intent, call));
    }
  }

  /** News have told that it happened. */
  heard(key: string): void {
    this.#waiting.delete(key);
  }

  stop(): void {
    this.#stopped = true;
    this.#host.clock.clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  async #settle(intent: StoredIntent, call: CallFacts | undefined): Promise<void> {
    if (this.#stopped) return; // the next page looks for it again
    const lives = call !== undefined && isLive(callOutcome(call, this.#host.policy).status);
    const isOld = !isLately(intent.at, this.#acts.now(), askAgainFor);
    if (hasHappened(intent, call, lives)) return this.#settled(intent, 'done');
    if (isOld) return this.#settled(intent, 'unknown');
    if (intent.act === 'hang-up' && call) return this.#hangUp(intent, call);
    this.#waiting.set(intent.key, intent);
    this.#timer ??= this.#host.clock.setTimeout(() => this.#giveUp(), askAgainFor);
  }

  async #hangUp({ key }: StoredIntent, { id }: CallFacts): Promise<void> {
    // told by `deliver` to the record, and by news to the agent
    await this.#host.deliver.hangUp(id, {}, key).catch(() => undefined);
  }

  #settled(intent: StoredIntent, outcome: IntentOutcome): void {
    this.#waiting.delete(intent.key);
    this.#acts.settle({ key: intent.key }, outcome);
  }

  #giveUp(): void {
    this.#timer = undefined;
    for (const intent of [...this.#waiting.values()]) this.#settled(intent, 'unknown');
  }
}

/** Does the list, and the call in it, show that the act took effect? */
function hasHappened({ act }: StoredIntent, call: CallFacts | undefined, lives: boolean): boolean {
  switch (act) {
    case 'dial':
      return call !== undefined;
    case 'accept':
      return call?.signals.some(({ kind }) => kind === 'accepted') === true;
    case 'hang-up':
      return !lives;
    case 'decline':
    case 'hold':
    case 'outreach':
    case 'template':
    case 'tones':
    case 'transfer':
      return false;
    default:
      return act satisfies never;
  }
}
