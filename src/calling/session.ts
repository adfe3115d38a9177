import type { CallingAdapter, Desk, News } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import { second } from '../domain/instant.js';
import type { Connection, Failure } from './conversation.js';
import type { Reading } from './reading.js';
import { backOff } from './retry.js';
import type { ServerClock } from './server-clock.js';

/** A stream that is away longer is called offline: an act would be refused, so say so before it is tried. */
const offlineAfter = 5 * second;

/** A stream that was away longer is not trusted to have replayed everything. */
const readAgainAfter = 30 * second;

export interface SessionListener {
  signedIn(desk: Desk): void;
  news(batch: readonly News[]): void;
  connectionChanged(): void;
  /** Something may have been missed: read again what is shown. */
  readAgain(): void;
  clockChanged(): void;
  failed(thrown: unknown): void;
}

/** The connection to the backend: signs in, listens, comes back by itself, and says how it stands. */
export class Session {
  failure: Failure | undefined;
  /** Resolves with the first sign-in; rejects when it failed, so that those who wait say so. A later one is announced. */
  readonly ready: Promise<void>;
  readonly #adapter: CallingAdapter;
  readonly #reading: Reading;
  readonly #clock: ServerClock;
  readonly #listener: SessionListener;
  #heard: 'connecting' | 'live' | 'reconnecting' | 'signed-out' = 'connecting';
  #awaySince: number | undefined;
  #offline = false;
  #cursor: string | undefined;
  #unsubscribe: (() => void) | undefined;
  #patience: unknown;
  #mustReadAgain = false;
  #stopped = false;

  constructor(adapter: CallingAdapter, reading: Reading, clock: ServerClock, listener: SessionListener) {
    this.#adapter = adapter;
    this.#reading = reading;
    this.#clock = clock;
    this.#listener = listener;
    globalThis.addEventListener?.('online', this.#browserSpoke);
    globalThis.addEventListener?.('offline', this.#browserSpoke);
    this.ready = this.#signIn(1);
    this.ready.catch(() => undefined);
  }

  get connection(): Connection {
    if (this.#heard === 'signed-out') return 'signed-out';
    if (this.#offline || globalThis.navigator?.onLine === false) return 'offline';
    return this.#heard;
  }

  stop(): void {
    this.#stopped = true;
    this.#clock.clearTimeout(this.#patience);
    this.#unsubscribe?.();
    globalThis.removeEventListener?.('online', this.#browserSpoke);
    globalThis.removeEventListener?.('offline', this.#browserSpoke);
  }

  async #signIn(tries: number): Promise<void> {
    try {
      const desk = await this.#reading.desk();
      if (this.#stopped) return;
      this.failure = undefined;
      this.#clock.follow(desk.serverTime);
      this.#cursor ??= desk.cursor;
      this.#listener.signedIn(desk);
      if (!this.#unsubscribe) this.#listen();
      if (this.#mustReadAgain) this.#listener.readAgain();
      this.#mustReadAgain = false;
    } catch (thrown) {
      if (this.#stopped) return;
      this.failure = asFailure(thrown);
      this.#listener.failed(thrown);
      if (this.failure.because === 'signed-out') this.#connectionIs('signed-out');
      else {
        this.#connectionIs('reconnecting');
        this.#mustReadAgain = true;
        this.#clock.setTimeout(() => this.#signInAgain(tries + 1), backOff(tries));
      }
      throw thrown;
    }
  }

  #signInAgain(tries: number): void {
    // its failure is told, and tried again, where it happens
    if (!this.#stopped) this.#signIn(tries).catch(() => undefined);
  }

  #listen(): void {
    const listener = {
      news: (told: unknown, cursor?: string) => {
        if (this.#stopped) return;
        const batch = this.#readNews(told);
        if (typeof cursor === 'string') this.#cursor = cursor;
        if (batch.length > 0) this.#listener.news(batch);
      },
      connection: (now: 'live' | 'reconnecting' | 'signed-out', at?: { readonly serverTime?: number }) => {
        if (this.#stopped) return;
        if (typeof at?.serverTime === 'number' && this.#clock.follow(at.serverTime)) this.#listener.clockChanged();
        this.#connectionIs(now);
      },
      reset: () => {
        if (this.#stopped) return;
        this.#cursor = undefined;
        this.#unsubscribe?.();
        this.#unsubscribe = undefined;
        this.#mustReadAgain = true;
        this.#signInAgain(1);
      },
    };
    try {
      this.#unsubscribe = this.#adapter.subscribe(listener, { after: this.#cursor });
    } catch (thrown) {
      this.failure = asFailure(thrown);
      this.#connectionIs('reconnecting');
      this.#clock.setTimeout(() => void (this.#stopped || this.#listen()), offlineAfter);
    }
  }

  /** A batch that cannot be read at all is no reason to break the stream. */
  #readNews(told: unknown): readonly News[] {
    try {
      return this.#reading.news(told);
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return [];
    }
  }

  #connectionIs(now: 'live' | 'reconnecting' | 'signed-out'): void {
    if (now === this.#heard) return;
    const away = this.#awaySince === undefined ? 0 : this.#clock.now() - this.#awaySince;
    this.#heard = now;
    this.#offline = false;
    this.#clock.clearTimeout(this.#patience);
    if (now === 'live') {
      this.failure = undefined;
      this.#awaySince = undefined;
      if (away > readAgainAfter) this.#listener.readAgain();
    } else {
      this.#awaySince ??= this.#clock.now();
      if (now === 'reconnecting') this.#patience = this.#clock.setTimeout(() => this.#givenUp(), offlineAfter);
    }
    this.#listener.connectionChanged();
  }

  #givenUp(): void {
    this.#offline = true;
    this.#listener.connectionChanged();
  }

  readonly #browserSpoke = () => this.#listener.connectionChanged();
}
