import type { CallingAdapter, News, NewsListener } from '../../src/adapter.js';

/** One piece of news on its way, and the cursor after it. */
interface OnItsWay {
  readonly news: News;
  readonly cursor: string | undefined;
  arrived: boolean;
}

/**
 * The stream of an adapter in the hands of a test: news wait until the test lets them arrive, in any order and any number of times,
 * or are lost. What the SDK may rely on holds: a cursor is told when all news before it have arrived.
 */
export class BadNetwork {
  readonly adapter: CallingAdapter;
  readonly #backend: CallingAdapter;
  #listener: NewsListener | undefined;
  #stop: () => void = () => undefined;
  #waiting: OnItsWay[] = [];
  #cursor: string | undefined;
  #connected = false;

  constructor(backend: CallingAdapter) {
    this.#backend = backend;
    this.adapter = {
      ...backend,
      subscribe: (listener, { after }) => {
        this.#listener = listener;
        this.#open(after);
        return () => {
          if (this.#listener === listener) this.#end();
        };
      },
    };
  }

  /** Lets what waits arrive: in this order, some of it again, all of it or only the first part of the order. */
  deliver(dice: (sides: number) => number, part = 1): void {
    const order = this.#waiting.filter(({ arrived }) => !arrived).sort(() => dice(3) - 1);
    const soon = order.slice(0, Math.ceil(order.length * part));
    while (soon.length > 0) {
      const batch = soon.splice(0, 1 + dice(10));
      for (let times = 1 + Math.max(0, dice(6) - 3); times > 0; times -= 1) this.#arrive(batch);
      if (dice(4) === 0) this.#arrive(this.#waiting.filter(() => dice(5) === 0));
    }
    if (!this.#waiting.some(({ arrived }) => !arrived)) this.#waiting = [];
  }

  /** What waits is lost, and nobody says so. */
  lose(): void {
    this.#waiting = [];
  }

  /** The stream goes away, with or without a word, and all that waits is lost. */
  breakOff(silently = false): void {
    this.#close();
    if (!silently) this.#listener?.connection('reconnecting');
  }

  /** The stream comes back: what was missed is told again, or forgotten. One that has subscribed anew meanwhile has its stream already. */
  async comeBack(forgotten: boolean): Promise<void> {
    if (this.#connected) return;
    const after = forgotten ? (await this.#backend.desk({ signal: new AbortController().signal })).cursor : this.#cursor;
    if (this.#listener) this.#open(after);
  }

  reset(): void {
    const listener = this.#listener;
    this.#end();
    listener?.reset();
  }

  /** Nobody listens until there is a new subscription. */
  #end(): void {
    this.#close();
    this.#listener = undefined;
  }

  #open(after: string | undefined): void {
    this.#close();
    this.#cursor = after;
    this.#connected = true;
    this.#stop = this.#backend.subscribe(
      {
        news: (batch, cursor) => batch.forEach((news) => this.#waiting.push({ news, cursor, arrived: false })),
        connection: (now, at) => this.#connected && this.#listener?.connection(now, at),
        reset: () => this.#connected && this.#listener?.reset(),
      },
      { after },
    );
  }

  #close(): void {
    this.#connected = false;
    this.#waiting = [];
    this.#stop();
  }

  #arrive(batch: readonly OnItsWay[]): void {
    for (const entry of batch) entry.arrived = true;
    const open = this.#waiting.findIndex(({ arrived }) => !arrived);
    const before = this.#waiting[open < 0 ? this.#waiting.length - 1 : open - 1];
    // news of one batch share its cursor
    if (before && before.cursor !== this.#waiting[open]?.cursor) this.#cursor = before.cursor ?? this.#cursor;
    this.#listener?.news(
      batch.map(({ news }) => news),
      this.#cursor,
    );
  }
}
