import type { CallingAdapter, News, NewsListener } from '../../adapter.js';
import { second } from '../../domain/instant.js';
import type { Said, StreamConnection, Telling } from './said.js';
import type { StreamTab } from './stream-tab.js';

/** An adapter that cannot even subscribe is asked again after this. */
const openAgainAfter = 5 * second;

/** Holds the one real subscription, tells the other tabs what it hears, and answers those that missed something. */
export class LeadingTab {
  readonly #tab: StreamTab;
  readonly #subscribe: CallingAdapter['subscribe'];
  readonly #signedOut: () => void;
  #count = 0;
  #stop: (() => void) | undefined;
  #retry: unknown;
  #ended = false;

  /** `signedOut`: the stream is over for every tab. */
  constructor(tab: StreamTab, subscribe: CallingAdapter['subscribe'], signedOut: () => void) {
    this.#tab = tab;
    this.#subscribe = subscribe;
    this.#signedOut = signedOut;
  }

  start(): void {
    this.#say({ kind: 'here', connection: this.#tab.connection });
    this.#open();
  }

  hear(said: Said): void {
    const { recent, cursor, connection } = this.#tab;
    if (said.kind === 'ask') this.#say({ kind: 'here', connection });
    if (said.kind === 'join')
      this.#say({ kind: 'welcome', to: said.from, missed: recent.after(said.cursor, said.since), cursor, connection });
  }

  end(): void {
    this.#ended = true;
    this.#tab.clock.clearTimeout(this.#retry);
    this.#stop?.();
  }

  #open(): void {
    try {
      const stop = this.#subscribe(this.#listener, { after: this.#tab.cursor });
      if (this.#ended) stop();
      else this.#stop = stop;
    } catch {
      this.#connection('reconnecting');
      this.#retry = this.#tab.clock.setTimeout(() => this.#open(), openAgainAfter);
    }
  }

  /** The others first: a listener here that is slow or throws does not keep the news from them. */
  readonly #listener: NewsListener = {
    news: (batch, cursor) => {
      if (!this.#ended) this.#news(batch, cursor);
    },
    connection: (now, at) => {
      if (!this.#ended) this.#connection(now, at?.serverTime);
    },
    reset: () => {
      if (this.#ended) return;
      this.#say({ kind: 'reset' });
      this.#tab.reset();
    },
  };

  #news(batch: readonly News[], cursor: string | undefined): void {
    this.#count += 1;
    this.#say({ kind: 'news', batch, cursor });
    this.#tab.news({ batch, cursor, at: this.#tab.clock.now() });
  }

  #connection(now: StreamConnection, serverTime?: number): void {
    this.#say({ kind: 'connection', now, serverTime });
    this.#tab.connectionIs(now, serverTime);
    if (now === 'signed-out') this.#signedOut();
  }

  #say(telling: Telling): void {
    this.#tab.say({ ...telling, count: this.#count, at: this.#tab.clock.now() });
  }
}
