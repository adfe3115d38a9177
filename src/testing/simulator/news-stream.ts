import { type LoggedNews, mayHear, type NewsLog, newsFor } from './news-log.js';
import { type Network, networkError } from './network.js';
import type { World } from './world.js';

const heartbeatMs = 15_000;
const leastShuffleMs = 400;

/** One open event stream of one agent, with the faults of the network in between. */
export class NewsStream {
  readonly body: ReadableStream<Uint8Array>;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly #encoder = new TextEncoder();
  readonly #timers = new Set<unknown>();
  #heartbeat: unknown;
  #outbox: LoggedNews[] = [];
  /** Everything up to here has been handed over or lost: the cursor that is safe to continue from. */
  #handedOver: number;
  /** Beyond it, what overtook others. */
  readonly #early = new Set<number>();

  constructor(
    readonly agent: string,
    private readonly world: World,
    private readonly network: Network,
    after: string | undefined,
    private readonly closed: (stream: NewsStream) => void,
  ) {
    const { news } = world;
    this.#handedOver = news.latest;
    const stopListening = news.listen((entry) => this.#hear(entry));
    this.#stop = () => {
      stopListening();
      world.clock.clearTimeout(this.#heartbeat);
      for (const timer of this.#timers) world.clock.clearTimeout(timer);
      this.#timers.clear();
    };
    this.body = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
        this.tellTime();
        this.#replay(news, after);
      },
      cancel: () => this.#close(),
    });
    this.#beat();
  }

  readonly #stop: () => void;

  /** The server's time, at once. */
  tellTime(): void {
    this.#write(`event: time\ndata: ${JSON.stringify({ serverTime: this.world.time.now() })}\n\n`);
  }

  /** Ends as a lost connection does. */
  break(error: Error = networkError()): void {
    const controller = this.#controller;
    this.#close();
    controller?.error(error);
  }

  #close(): void {
    this.#stop();
    this.#controller = undefined;
    this.closed(this);
  }

  #beat(): void {
    this.#heartbeat = this.world.clock.setTimeout(() => {
      this.tellTime();
      this.#beat();
    }, heartbeatMs);
  }

  #replay(log: NewsLog, after: string | undefined): void {
    if (after === undefined) return;
    const missed = log.after(after);
    if (!missed) return this.#write(`event: reset\nid: ${log.latest}\ndata: {}\n\n`);
    this.#send(missed);
  }

  /** What happens in one act travels together, unless the network shuffles. */
  #hear(entry: LoggedNews): void {
    const { lateMs, shuffle, lose } = this.network;
    if (lose > 0 && this.world.random() < lose) return this.#settle([entry]);
    if (shuffle) return this.#later(lateMs + this.world.random() * Math.max(lateMs, leastShuffleMs), [entry]);
    this.#outbox.push(entry);
    if (this.#outbox.length > 1) return;
    queueMicrotask(() => {
      const batch = this.#outbox;
      this.#outbox = [];
      if (lateMs > 0) this.#later(lateMs, batch);
      else this.#send(batch);
    });
  }

  #later(ms: number, batch: readonly LoggedNews[]): void {
    const timer = this.world.clock.setTimeout(() => {
      this.#timers.delete(timer);
      this.#send(batch);
    }, ms);
    this.#timers.add(timer);
  }

  #send(batch: readonly LoggedNews[]): void {
    this.#settle(batch);
    const heard = batch.filter((entry) => mayHear(this.agent, entry)).map(({ news }) => newsFor(this.agent, news));
    if (!heard.length) return;
    const data = JSON.stringify(heard.length === 1 ? heard[0] : heard);
    const event = `event: news\nid: ${this.#handedOver}\ndata: ${data}\n\n`;
    this.#write(event);
    if (this.network.twice) this.#write(event);
  }

  #settle(batch: readonly LoggedNews[]): void {
    for (const { number } of batch) if (number > this.#handedOver) this.#early.add(number);
    while (this.#early.delete(this.#handedOver + 1)) this.#handedOver += 1;
  }

  #write(text: string): void {
    this.#controller?.enqueue(this.#encoder.encode(text));
  }
}
