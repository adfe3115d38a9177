import type { CallingAdapter, Desk, News, NewsListener } from '../../../src/adapter.js';
import { sharedStream, type TabParts } from '../../../src/calling/tabs/shared-stream.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';
import { pageOfItsOwn } from './page-of-its-own.js';

const never = async (): Promise<never> => {
  throw new Error('Not asked for in these tests.');
};

/** Every third piece of news is for somebody else: it is counted by the cursor and never told. */
const isForOthers = (number: number): boolean => number % 3 === 0;

/** A backend whose news are numbers; the cursor is the last number given out. */
class Backend {
  latest = 0;
  readonly streams = new Set<Stream>();
  desks = 0;
  /** A log that forgets: cursors below are unknown. */
  oldest = 0;

  constructor(readonly tenant: string) {}

  happen(times = 1): void {
    for (let time = 0; time < times; time++) {
      this.latest += 1;
      for (const stream of this.streams) stream.told();
    }
  }

  desk(serverTime: number): Desk {
    this.desks += 1;
    const agent = { kind: 'agent', id: '+447700900142', name: 'Priya' } as const;
    return { agent, tenant: this.tenant, serverTime, cursor: String(this.latest), calls: [] };
  }
}

/** One open stream: tells what was not told yet a task later, in one batch. */
class Stream {
  #sent: number;
  #open = true;

  constructor(
    readonly tab: Tab,
    private readonly backend: Backend,
    private readonly listener: NewsListener,
    after: string | undefined,
  ) {
    this.#sent = Number(after ?? backend.latest);
    const lost = this.#sent < backend.oldest;
    setTimeout(() => this.say((to) => (lost ? to.reset() : to.connection('live', { serverTime: 5 }))));
    this.told();
  }

  told(): void {
    setTimeout(() => {
      const numbers = Array.from({ length: this.backend.latest - this.#sent }, (_, index) => this.#sent + 1 + index);
      this.#sent = this.backend.latest;
      const batch = numbers.filter((number) => !isForOthers(number)).map((number) => ({ id: String(number) }) as News);
      if (batch.length > 0) this.say((to) => to.news(batch, String(this.#sent)));
    });
  }

  say(what: (to: NewsListener) => void): void {
    this.tab.page.whenAwake(() => this.#open && what(this.listener));
  }

  close(): void {
    this.#open = false;
    this.backend.streams.delete(this);
  }
}

export interface TabOptions extends Partial<TabParts> {
  /** The desk is asked at once; its answer waits for this. */
  readonly deskAnswers?: Promise<void>;
}

/** A desk in one tab: signs in, listens, and after a reset signs in again. */
export class Tab {
  readonly page = pageOfItsOwn();
  readonly known = new Set<number>();
  /** How many pieces of news it was told, repeated ones too. */
  told = 0;
  readonly connections: string[] = [];
  resets = 0;
  #stop: () => void = () => undefined;
  #closed = false;
  readonly #adapter: CallingAdapter;

  constructor(
    private readonly browser: Browser,
    { deskAnswers, ...parts }: TabOptions,
  ) {
    const { backend, clock } = browser;
    const adapter: CallingAdapter = {
      desk: async () => {
        const desk = backend.desk(clock.now());
        await deskAnswers;
        return desk;
      },
      subscribe: (listener, { after }) => {
        const stream = new Stream(this, backend, listener, after);
        backend.streams.add(stream);
        browser.countStreams();
        return () => stream.close();
      },
      ...{ conversations: never, sendOutreach: never, dial: never, accept: never, hangUp: never },
    };
    this.#adapter = sharedStream(adapter, { clock, locks: this.page.locks, openChannel: this.page.openChannel, ...parts });
    void this.#signIn();
  }

  get leads(): boolean {
    return [...this.browser.backend.streams].some(({ tab }) => tab === this);
  }

  get knowsAll(): boolean {
    return Array.from({ length: this.browser.backend.latest }, (_, index) => index + 1).every(
      (number) => isForOthers(number) || this.known.has(number),
    );
  }

  close(): void {
    this.#closed = true;
    this.#stop();
  }

  /** The page is gone without a word; the browser frees its lock, and the backend sees its stream break. */
  crash(): void {
    this.#closed = true;
    for (const stream of this.browser.backend.streams) if (stream.tab === this) stream.close();
    this.page.crash();
  }

  async #signIn(): Promise<void> {
    const desk = await this.#adapter.desk({ signal: new AbortController().signal });
    if (this.#closed) return;
    for (let number = 1; number <= Number(desk.cursor); number++) this.known.add(number);
    const listener: NewsListener = {
      news: (batch) => {
        this.told += batch.length;
        for (const { id } of batch) this.known.add(Number(id));
      },
      connection: (now) => void this.connections.push(now),
      reset: () => {
        this.resets += 1;
        this.#stop();
        void this.#signIn();
      },
    };
    this.#stop = this.#adapter.subscribe(listener, { after: desk.cursor });
  }
}

let browsers = 0;

/** Several tabs of one agent in front of one backend. Locks and channels are the real ones, the time is not. */
export class Browser {
  readonly clock = new VirtualClock();
  readonly backend = new Backend(`tabs-test-${++browsers}-${crypto.randomUUID()}`);
  readonly tabs = new Set<Tab>();
  /** Most streams held at one moment by tabs that are awake. */
  mostStreams = 0;

  open(options: TabOptions = {}): Tab {
    const tab = new Tab(this, options);
    this.tabs.add(tab);
    return tab;
  }

  close(tab: Tab | undefined): void {
    if (tab && this.tabs.delete(tab)) tab.close();
  }

  crash(tab: Tab | undefined): void {
    if (tab && this.tabs.delete(tab)) tab.crash();
  }

  countStreams(): void {
    const awake = [...this.backend.streams].filter(({ tab }) => !tab.page.stalled).length;
    this.mostStreams = Math.max(this.mostStreams, awake);
  }

  get leader(): Tab | undefined {
    return [...this.tabs].find((tab) => tab.leads && !tab.page.stalled);
  }

  get followers(): Tab[] {
    return [...this.tabs].filter((tab) => tab !== this.leader);
  }

  end(): void {
    for (const tab of [...this.tabs]) {
      tab.page.wake();
      this.close(tab);
    }
  }
}

/** Waits, in real time but not long, until this holds. */
export async function soon(holds: () => boolean, what = 'it'): Promise<void> {
  for (const until = performance.now() + 3000; performance.now() < until;) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 1));
  }
  throw new Error(`Waited in vain until ${what}.`);
}

/** Long enough for everything that was said to be heard. */
export const aMoment = () => new Promise((done) => setTimeout(done, 25));
