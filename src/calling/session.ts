import type { CallingAdapter, Desk, News } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import { second, type Instant } from '../domain/instant.js';
import type { Reason } from '../domain/reason.js';
import { notReached } from '../domain/refusal.js';
import type { Connection, Failure } from './conversation.js';
import { LostNews } from './lost-news.js';
import type { Reading } from './reading.js';
import { backOff } from '../back-off.js';
import type { ServerClock } from './server-clock.js';
import { subscribe, type Heard } from './subscription.js';

/** A stream that is away longer is called offline: an act would be refused, so say so before it is tried. */
const offlineAfter = 5 * second;

/**
 * A stream that was away longer, or said nothing for longer before the page woke up, is not trusted to have told everything. Resets
 * and losses closer together than this are slowed down.
 */
const readAgainAfter = 30 * second;

export interface SessionListener {
  /** The backend is being asked who the agent is; the answer goes to what this returns. The clock may have changed with it. */
  signingIn(): (desk: Desk) => void;
  news(batch: readonly News[]): void;
  connectionChanged(): void;
  /** Something may have been missed: read again what is shown. Follows a sign-in. */
  readAgain(): void;
  clockChanged(): void;
  failed(act: 'desk' | 'news', thrown: unknown): void;
}

/** The connection to the backend: signs in, listens, comes back by itself, and says how it stands. */
export class Session {
  failure: Failure | undefined;
  readonly #adapter: CallingAdapter;
  readonly #reading: Reading;
  readonly #clock: ServerClock;
  readonly #listener: SessionListener;
  #signedIn!: Promise<void>;
  #attempt = 0;
  #heard: 'connecting' | Heard = 'connecting';
  #awaySince: number | undefined;
  /** The stream's last sign of life. */
  #heardAt = -Infinity;
  #offline = false;
  #cursor: string | undefined;
  #endSubscription: (() => void) | undefined;
  #patience: unknown;
  /** The next attempt, while one waits. */
  #retry: unknown;
  #gaps = { count: 0, at: -Infinity };
  #told: Reason | undefined;
  #mustReadAgain = false;
  readonly #lost: LostNews;

  constructor(adapter: CallingAdapter, reading: Reading, clock: ServerClock, listener: SessionListener) {
    this.#adapter = adapter;
    this.#reading = reading;
    this.#clock = clock;
    this.#listener = listener;
    this.#lost = new LostNews(clock, () => this.#readAgain());
    globalThis.addEventListener?.('online', this.#browserSpoke);
    globalThis.addEventListener?.('offline', this.#browserSpoke);
    this.#signIn(1);
  }

  get connection(): Connection {
    if (this.#heard === 'signed-out') return 'signed-out';
    const isAway = this.#offline && !(this.failure && !notReached.has(this.failure.because));
    if (isAway || globalThis.navigator?.onLine === false) return 'offline';
    return this.#heard;
  }

  /** Resolves with the sign-in under way, or the last one; rejects when that failed, so that those who wait say so. */
  get ready(): Promise<void> {
    return this.#signedIn;
  }

  /**
   * Somebody looks, or the browser is online again: no waiting for the next attempt, and perhaps there was a login elsewhere. A stream
   * that seems live may have died while the machine slept.
   */
  wake(): void {
    if (this.#heard === 'signed-out') this.#unsubscribe();
    const slept = this.#heard === 'live' && this.#isLongAgo(this.#heardAt);
    this.#mustReadAgain ||= slept;
    if (slept || this.#retry !== undefined || this.#heard === 'signed-out') this.#signIn(1);
  }

  /** Answers that are still awaited must not come any more: see `Reading.stop`. */
  stop(): void {
    this.#clock.clearTimeout(this.#patience);
    this.#clock.clearTimeout(this.#retry);
    this.#lost.stop();
    this.#unsubscribe();
    globalThis.removeEventListener?.('online', this.#browserSpoke);
    globalThis.removeEventListener?.('offline', this.#browserSpoke);
  }

  /** Only the newest attempt counts. */
  #signIn(tries: number): void {
    this.#clock.clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#signedIn = this.#tryToSignIn(tries, (this.#attempt += 1));
    // told, and tried again, where it happens
    this.#signedIn.catch(() => undefined);
  }

  async #tryToSignIn(tries: number, attempt: number): Promise<void> {
    const signedIn = this.#listener.signingIn();
    try {
      const desk = await this.#reading.desk();
      if (attempt !== this.#attempt) return this.#signedIn;
      this.#begin(desk, signedIn);
    } catch (thrown) {
      if (attempt !== this.#attempt) return this.#signedIn;
      this.#notSignedIn(thrown, tries);
      throw thrown;
    }
  }

  #begin(desk: Desk, signedIn: (desk: Desk) => void): void {
    this.failure = undefined;
    this.#told = undefined;
    this.#clock.follow(desk.serverTime);
    // all that is asked from here on is newer than whatever was missed
    this.#heardAt = this.#clock.now();
    if (this.#awaySince !== undefined) this.#awaySince = this.#heardAt;
    this.#cursor ??= desk.cursor;
    this.#lost.begin(desk.gaplessFrom);
    signedIn(desk);
    const mustReadAgain = this.#mustReadAgain;
    this.#mustReadAgain = false;
    if (!this.#endSubscription) this.#subscribe(1);
    if (mustReadAgain) this.#listener.readAgain();
  }

  #notSignedIn(thrown: unknown, tries: number): void {
    this.failure = asFailure(thrown);
    const { because } = this.failure;
    this.#mustReadAgain = true;
    if (because !== 'signed-out') this.#retry = this.#clock.setTimeout(() => this.#signIn(tries + 1), backOff(tries));
    // a stream that goes on says itself how it stands
    if (!this.#endSubscription) this.#connectionIs(because === 'signed-out' ? 'signed-out' : 'reconnecting');
    // each kind of trouble once, however often it is tried
    if (because === this.#told) return;
    this.#told = because;
    this.#listener.failed('desk', thrown);
    this.#listener.connectionChanged();
  }

  #subscribe(tries: number): void {
    try {
      this.#endSubscription = subscribe(this.#adapter, this.#cursor, {
        news: (told, cursor) => this.#hear(told, cursor),
        connection: (now, serverTime) => {
          if (serverTime !== undefined && this.#clock.follow(serverTime)) this.#listener.clockChanged();
          if (now === 'live') this.#heardAt = this.#clock.now();
          this.#connectionIs(now);
        },
        reset: () => this.#reset(),
      });
    } catch (thrown) {
      this.failure = asFailure(thrown);
      this.#connectionIs('reconnecting');
      this.#retry = this.#clock.setTimeout(() => {
        this.#retry = undefined;
        this.#subscribe(tries + 1);
      }, backOff(tries));
    }
  }

  #reset(): void {
    this.#endSubscription = undefined;
    this.#cursor = undefined;
    this.#lost.begin(undefined);
    this.#readAgain();
  }

  #readAgain(): void {
    this.#mustReadAgain = true;
    const now = this.#clock.now();
    const count = this.#isLongAgo(this.#gaps.at) ? 0 : this.#gaps.count + 1;
    this.#gaps = { count, at: now };
    if (count === 0) return this.#signIn(1);
    // a backend that resets every stream, or loses news all the time, must not be asked without end
    this.#clock.clearTimeout(this.#retry);
    this.#retry = this.#clock.setTimeout(() => this.#signIn(1), backOff(count));
  }

  /** A batch that cannot be read at all is no reason to break the stream. */
  #hear(told: unknown, cursor: string | undefined): void {
    this.#cursor = cursor ?? this.#cursor;
    this.#heardAt = this.#clock.now();
    let batch: readonly News[];
    try {
      batch = this.#reading.news(told);
      if (this.#lost.isWatching) this.#lost.heard(this.#reading.sequences(told));
    } catch (thrown) {
      return this.#listener.failed('news', thrown);
    }
    if (batch.length > 0) this.#listener.news(batch);
  }

  #unsubscribe(): void {
    this.#endSubscription?.();
    this.#endSubscription = undefined;
  }

  #connectionIs(now: Heard): void {
    if (now === this.#heard) return;
    const wasAway = this.#awaySince !== undefined && this.#isLongAgo(this.#awaySince);
    this.#heard = now;
    this.#offline = false;
    this.#clock.clearTimeout(this.#patience);
    if (now === 'live') {
      this.failure = undefined;
      this.#awaySince = undefined;
      if (wasAway) {
        this.#mustReadAgain = true;
        this.#signIn(1);
      }
    } else {
      this.#awaySince ??= this.#clock.now();
      if (now === 'reconnecting') this.#patience = this.#clock.setTimeout(() => this.#givenUp(), offlineAfter);
    }
    this.#listener.connectionChanged();
  }

  /** Or the clock was set meanwhile: then nobody knows. */
  #isLongAgo(moment: Instant): boolean {
    return Math.abs(this.#clock.now() - moment) > readAgainAfter;
  }

  #givenUp(): void {
    this.#offline = true;
    this.#listener.connectionChanged();
  }

  readonly #browserSpoke = () => {
    if (globalThis.navigator?.onLine !== false) this.wake();
    this.#listener.connectionChanged();
  };
}
