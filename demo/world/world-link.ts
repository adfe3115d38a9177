import type { BackendConversation, PhoneState } from '../../src/testing/testing.js';
import type { Act } from './act.js';
import type { Sight, ToPage, ToWorld } from './sight.js';

/** An answer that is under way: its head, then its body piece by piece. */
interface Awaited {
  readonly head: (response: Response) => void;
  readonly lost: () => void;
  body?: ReadableStreamDefaultController<Uint8Array>;
}

/** The page's end of the way to the world: sees what there is, does things to it, and asks its backend. */
export class WorldLink {
  #sight: Sight;
  #asked = 0;
  readonly #port: MessagePort;
  readonly #awaited = new Map<number, Awaited>();
  readonly #listeners = new Set<() => void>();

  private constructor(port: MessagePort, sight: Sight) {
    this.#port = port;
    this.#sight = sight;
    port.onmessage = ({ data }: MessageEvent<ToPage>) => this.#hear(data);
    addEventListener('pagehide', () => this.#say({ leaves: true }));
  }

  /** Waits until the world is there; undefined when it does not come. */
  static open(port: MessagePort): Promise<WorldLink> {
    return new Promise((opened) => {
      port.onmessage = ({ data }: MessageEvent<ToPage>) => {
        if ('sight' in data) opened(new WorldLink(port, data.sight));
      };
    });
  }

  get sight(): Sight {
    return this.#sight;
  }

  /** Server time, epoch ms. */
  now(): number {
    return this.#sight.server + (Date.now() - this.#sight.clock);
  }

  conversation(id: string): BackendConversation | undefined {
    return this.#sight.conversations.find((conversation) => conversation.id === id);
  }

  phone(customer: string): PhoneState | undefined {
    return this.#sight.phones[customer];
  }

  do(act: Act): void {
    this.#say({ does: act });
  }

  /** Another world begins; every page is loaded again. */
  startOver(): void {
    this.#say({ startsOver: true });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** `known`: the body, where it is known beforehand; then nothing is awaited, and a page that goes away is heard all the same. */
  async fetch(request: Request, known?: string): Promise<Response> {
    const { url, method, signal } = request;
    const asks = ++this.#asked;
    const body = known ?? (method === 'POST' ? await request.text() : '');
    return new Promise((head, fail) => {
      const lost = () => fail(new TypeError('Failed to fetch'));
      this.#awaited.set(asks, { head, lost });
      signal.addEventListener('abort', () => {
        this.#say({ gaveUp: asks });
        lost();
      });
      this.#say({ asks, request: { url, method, headers: [...request.headers], body } });
    });
  }

  #say(message: ToWorld): void {
    this.#port.postMessage(message);
  }

  #hear(message: ToPage): void {
    if ('sight' in message) {
      this.#sight = message.sight;
      for (const listener of this.#listeners) listener();
    } else if ('isNew' in message) location.reload();
    else this.#receive(message);
  }

  #receive(message: Extract<ToPage, { answers: number }>): void {
    const { answers } = message;
    const awaited = this.#awaited.get(answers);
    if (!awaited) return;
    if ('status' in message) awaited.head(this.#response(answers, awaited, message));
    else if ('piece' in message) awaited.body?.enqueue(message.piece);
    else {
      this.#awaited.delete(answers);
      if (message.ends === 'well') awaited.body?.close();
      else if (awaited.body) awaited.body.error(new TypeError('The network was lost.'));
      else awaited.lost();
    }
  }

  #response(answers: number, awaited: Awaited, { status, headers }: Extract<ToPage, { status: number }>): Response {
    const head = { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
    if (status === 204) return new Response(null, head);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        awaited.body = controller;
      },
      cancel: () => {
        this.#awaited.delete(answers);
        this.#say({ gaveUp: answers });
      },
    });
    return new Response(body, head);
  }
}
