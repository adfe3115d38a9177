import type { NewsListener } from '../../adapter.js';
import type { Clock } from '../../clock.js';
import type { Instant } from '../../domain/instant.js';
import { RecentNews, type Heard } from './recent-news.js';
import type { Asking, Said, StreamConnection, Telling, Told } from './said.js';

export interface StreamTabParts {
  readonly listener: NewsListener;
  readonly clock: Clock;
  readonly after: string | undefined;
  /** This tab knows everything that the backend knew then; epoch ms of `clock`. */
  readonly since: Instant;
}

/** One tab's share in the stream, whichever its role: how far it has heard, and whom to tell. */
export class StreamTab {
  readonly id: string = crypto.randomUUID();
  readonly clock: Clock;
  cursor: string | undefined;
  since: Instant;
  connection: StreamConnection | undefined;
  recent: RecentNews;
  readonly #listener: NewsListener;
  readonly #say: (said: Said) => void;
  #stopped = false;

  constructor({ listener, clock, after, since }: StreamTabParts, say: (said: Said) => void) {
    this.#listener = listener;
    this.clock = clock;
    this.cursor = after;
    this.since = since;
    this.recent = new RecentNews(after, clock.now());
    this.#say = say;
  }

  /** Nothing is told from now on. */
  stop(): void {
    this.#stopped = true;
  }

  say(said: Asking | (Telling & Told)): void {
    this.#say({ from: this.id, ...said });
  }

  /** Tells news that continue what was heard before. */
  news(heard: Heard): void {
    this.recent.add(heard);
    if (heard.cursor !== undefined) this.cursor = heard.cursor;
    this.newsAhead(heard);
  }

  /** Tells news that came before those which are still missed: the cursor stays, so that a takeover would fetch them. */
  newsAhead({ batch, cursor }: Heard): void {
    if (!this.#stopped) this.#listener.news(batch, cursor);
  }

  connectionIs(now: StreamConnection, serverTime?: Instant): void {
    this.connection = now;
    if (!this.#stopped) this.#listener.connection(now, serverTime === undefined ? {} : { serverTime });
  }

  /** Nothing known may be continued: the desk leaves the stream, and comes back with a new cursor. */
  reset(): void {
    this.cursor = undefined;
    this.since = this.clock.now();
    this.recent = new RecentNews(undefined, this.since);
    if (!this.#stopped) this.#listener.reset();
  }
}
