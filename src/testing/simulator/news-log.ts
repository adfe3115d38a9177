import type { News } from '../../adapter.js';
import { signalFor } from './call-record.js';

/** One piece of news with its place in the log. */
export interface LoggedNews {
  /** Running number; its text is the cursor. */
  readonly number: number;
  readonly news: News;
  readonly audience: Audience;
}

/** Ids of the agents who may hear it; all when absent. */
export type Audience = readonly string[] | undefined;

/** How many news can be told again after a broken stream. */
const replayable = 1000;

/** All news of the world in their order, and who listens. */
export class NewsLog {
  #number = 0;
  #kept: LoggedNews[] = [];
  readonly #listeners = new Set<(entry: LoggedNews) => void>();

  get latest(): number {
    return this.#number;
  }

  append(make: (number: number) => News, audience: Audience): void {
    const number = ++this.#number;
    const entry: LoggedNews = { number, news: make(number), audience };
    this.#kept.push(entry);
    if (this.#kept.length > replayable) this.#kept = this.#kept.slice(-replayable);
    for (const listener of [...this.#listeners]) listener(entry);
  }

  /** What came after this cursor; undefined when it is unknown or too old. */
  after(cursor: string): readonly LoggedNews[] | undefined {
    const number = /^\d+$/.test(cursor) ? Number(cursor) : Number.NaN;
    const oldest = this.#number - this.#kept.length;
    return number >= oldest && number <= this.#number ? this.#kept.filter((entry) => entry.number > number) : undefined;
  }

  listen(listener: (entry: LoggedNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

export const mayHear = (agent: string, { audience }: LoggedNews): boolean => !audience || audience.includes(agent);

/** The news as this agent hears them. */
export const newsFor = (agent: string, news: News): News =>
  news.kind === 'call' ? { ...news, signal: signalFor(agent, news.signal) } : news;
