import { AdapterError } from '../adapter.js';
import { backOff } from '../back-off.js';
import type { Clock } from '../clock.js';
import { hour, minute, type Duration, type Instant } from '../domain/instant.js';
import type { Outreach } from '../domain/outreach.js';
import { stableJson } from '../domain/stable-json.js';
import type { Delivery } from '../machines/outreach.js';
import type { KnownIntent } from '../store/stored-intent.js';
import type { DeliverHost } from './deliver.js';
import { outreachIn } from './draft.js';
import { isLately } from './lately.js';
import { loadStores } from './load-stores.js';
import { newKey } from './new-key.js';
import { lockName, type RecordedActs } from './recorded-acts.js';
import { wait } from './wait.js';
import { isUncertain } from './uncertain.js';

/** For how long, from its moment on, an outreach whose answer was lost is asked about with the same key. */
export const askAgainFor: Duration = 2 * minute;

/** For how long pressing again asks about the lost one; after that the same words are a new message. */
const sameActFor: Duration = hour;

type Send = (conversation: string, outreach: Outreach, key: string) => Promise<void>;

/** Sends an outreach once, however often it is pressed, in however many tabs, and whatever becomes of the page meanwhile. */
export class DeliverOutreach {
  readonly #send: Send;
  readonly #clock: Clock;
  readonly #host: DeliverHost;
  readonly #acts: RecordedActs;

  constructor(send: Send, clock: Clock, host: DeliverHost, acts: RecordedActs) {
    this.#send = send;
    this.#clock = clock;
    this.#host = host;
    this.#acts = acts;
  }

  /** Never rejects. */
  async press(conversation: string, outreach: Outreach): Promise<Delivery> {
    if (this.#host.cannotSend) return notSent(new AdapterError(this.#host.cannotSend));
    const pressedAt = this.#acts.now();
    const fingerprint = fingerprintOf(conversation, outreach);
    return this.#acts.locks.inTurn(await lockName('outreach', fingerprint), async () => {
      const earlier = await this.#earlier(conversation, fingerprint);
      if (earlier?.outcome === 'done') return { ok: true, at: this.#clock.now(), key: earlier.key };
      const key = earlier?.key ?? newKey();
      if (this.#mayNotAsk(pressedAt)) return notKnown(key);
      await this.#acts.keep({ act: 'outreach', key, conversation, fingerprint, outreach });
      return this.#ask(conversation, outreach, key, pressedAt);
    });
  }

  /**
   * What became of one that another page began: waits for a tab that is still at it, else asks with the same key, if the agent's draft
   * still holds what was sent. Nothing where it was refused.
   */
  async resume(conversation: string, key: string): Promise<Delivery | undefined> {
    const begun = await this.#acts.intent(conversation, key);
    return this.#acts.locks.inTurn(await lockName('outreach', begun?.fingerprint ?? key), async () => {
      const left = await this.#acts.intent(conversation, key);
      if (left?.outcome === 'done') return { ok: true, at: this.#clock.now(), key };
      if (left?.outcome === 'refused') return undefined;
      const outreach = left && !left.outcome && !this.#mayNotAsk(left.at) && (await this.#wordsOf(left, conversation));
      return outreach ? this.#ask(conversation, outreach, key, left.at) : this.#notKnown({ key, conversation });
    });
  }

  /**
   * The same words of before, if they are the same act: their fate is not known, or another tab has just sent them. What this tab
   * has sent its agent knows of: pressing again means another one.
   */
  async #earlier(conversation: string, fingerprint: string): Promise<KnownIntent | undefined> {
    const { hashedId } = await loadStores();
    const now = this.#acts.now();
    const same = (await this.#acts.intents(conversation, now - sameActFor)).filter(
      (intent) => intent.act === 'outreach' && intent.fingerprint === hashedId(fingerprint) && isLately(intent.at, now, sameActFor),
    );
    return same.findLast(({ outcome, tab, at }) =>
      outcome === 'done' ? tab !== this.#acts.tab && isLately(at, now, askAgainFor) : outcome !== 'refused',
    );
  }

  async #wordsOf({ outreach, fingerprint }: KnownIntent, conversation: string): Promise<Outreach | undefined> {
    const sent = outreach && outreachIn(await this.#acts.draft(conversation), outreach);
    const { hashedId } = await loadStores();
    return sent && hashedId(fingerprintOf(conversation, sent)) === fingerprint ? sent : undefined;
  }

  /** Repeats with the same key while the answer is lost. */
  async #ask(conversation: string, outreach: Outreach, key: string, began: Instant): Promise<Delivery> {
    const about = { key, conversation };
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#send(conversation, outreach, key);
        this.#acts.settle(about, 'done');
        return { ok: true, at: this.#clock.now(), key };
      } catch (failure) {
        if (!isUncertain(failure)) {
          this.#acts.settle(about, 'refused');
          return notSent(failure);
        }
        const delay = backOff(tries);
        const isLast = this.#isLate(began - delay);
        if (!isLast) await wait(this.#clock, delay);
        if (isLast || this.#mayNotAsk(began)) return this.#notKnown(about, failure);
      }
    }
  }

  /** Offline, or after a sleep, sending would be sending late: the agent decides. */
  #mayNotAsk(began: Instant): boolean {
    return this.#host.closed || this.#host.cannotSend !== undefined || this.#isLate(began);
  }

  /** Unless news have told it meanwhile. A desk that closes leaves it open: the next page asks. */
  async #notKnown(act: { readonly key: string; readonly conversation: string }, failure?: unknown): Promise<Delivery> {
    const { key, conversation } = act;
    if (await this.#acts.hasHappened(conversation, key)) {
      this.#acts.settle(act, 'done');
      return { ok: true, at: this.#clock.now(), key };
    }
    if (!this.#host.closed) this.#acts.settle(act, 'unknown');
    return notKnown(key, failure);
  }

  #isLate(began: Instant): boolean {
    return !isLately(began, this.#acts.now(), askAgainFor);
  }
}

const fingerprintOf = (conversation: string, outreach: Outreach): string => stableJson([conversation, outreach]);

const notKnown = (key: string, failure?: unknown): Delivery => ({ ok: false, unknown: true, key, failure });

const notSent = (failure: unknown): Delivery => ({ ok: false, unknown: false, failure });
