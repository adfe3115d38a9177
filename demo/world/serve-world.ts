import type { SentRequest, ToPage, ToWorld } from './sight.js';
import { World } from './world.js';

/** Serves one world to every page that comes, each over its port. */
export class WorldServer {
  #world = World.open();
  readonly #pages = new Set<ServedPage>();

  constructor() {
    this.#watch();
  }

  add(port: MessagePort): void {
    const page: ServedPage = new ServedPage(port, () => this.#world, {
      leave: () => void this.#pages.delete(page),
      startOver: () => void this.#startOver(),
      acted: (world) => this.#tellAll({ sight: world.sight }),
    });
    this.#pages.add(page);
    void this.#world.then((world) => page.tell({ sight: world.sight }));
  }

  #watch(): void {
    void this.#world.then((world) => world.subscribe(() => this.#tellAll({ sight: world.sight })));
  }

  async #startOver(): Promise<void> {
    await (await this.#world).end();
    this.#world = World.open();
    this.#watch();
    await this.#world;
    this.#tellAll({ isNew: true });
  }

  #tellAll(message: ToPage): void {
    for (const page of this.#pages) page.tell(message);
  }
}

interface PageHears {
  readonly leave: () => void;
  readonly startOver: () => void;
  /** Not everything that can be done to the world is told by it: the network and the assignment are not. */
  readonly acted: (world: World) => void;
}

/** One page, and what it waits for. */
class ServedPage {
  readonly #port: MessagePort;
  readonly #world: () => Promise<World>;
  readonly #asked = new Map<number, AbortController>();

  constructor(port: MessagePort, world: () => Promise<World>, on: PageHears) {
    this.#port = port;
    this.#world = world;
    port.onmessage = ({ data }: MessageEvent<ToWorld>) => {
      if ('does' in data)
        return void world().then((now) => {
          now.do(data.does);
          on.acted(now);
        });
      if ('asks' in data) return void this.#answer(data.asks, data.request);
      if ('gaveUp' in data) return this.#asked.get(data.gaveUp)?.abort();
      if ('startsOver' in data) return on.startOver();
      for (const waiting of this.#asked.values()) waiting.abort();
      on.leave();
    };
  }

  tell(message: ToPage): void {
    this.#port.postMessage(message);
  }

  async #answer(answers: number, request: SentRequest): Promise<void> {
    const waiting = new AbortController();
    this.#asked.set(answers, waiting);
    try {
      const { status, headers, body } = await (await this.#world()).fetch(requestOf(request, waiting.signal));
      this.tell({ answers, status, headers: [...headers] });
      if (body) await this.#send(answers, body);
      this.tell({ answers, ends: 'well' });
    } catch {
      this.tell({ answers, ends: 'lost' });
    } finally {
      this.#asked.delete(answers);
    }
  }

  async #send(answers: number, body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.getReader();
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (value) this.tell({ answers, piece: value });
    }
  }
}

const requestOf = ({ url, method, headers, body }: SentRequest, signal: AbortSignal): Request =>
  new Request(url, { method, headers: headers.map(([name, value]): [string, string] => [name, value]), signal, ...(body && { body }) });
