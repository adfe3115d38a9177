import type { EventSourceMessage } from 'eventsource-parser';
import { AdapterError, type News, type NewsListener } from '../../adapter.js';
import { asFailure } from '../../boundary/failure.js';
import { facts } from '../../boundary/facts.js';
import { instant } from '../../boundary/number.js';
import { parse } from '../../boundary/parse.js';
import type { Clock } from '../../clock.js';
import type { Duration } from '../../domain/instant.js';
import { backOff } from '../../back-off.js';
import { orAborted } from './deadline.js';
import { readEvents } from './event-stream.js';
import { untilOnline } from './until-online.js';

export interface Source {
  /** Opens the stream after this cursor; without one, from now on. */
  readonly open: (after: string | undefined, signal: AbortSignal) => Promise<Response>;
  readonly clock: Clock;
  /** A stream that says nothing for so long, not even the time, is dead. */
  readonly silence: Duration;
}

const time = facts({ serverTime: instant });

/** The backend does not know the cursor (any more). */
const isLost = ({ status }: Response): boolean => status === 409 || status === 410;

/** Keeps one event stream open until it is stopped or nobody is signed in; resumes where the last one broke off. */
export class Subscription {
  readonly #stopped = new AbortController();
  readonly #listener: NewsListener;
  readonly #source: Source;
  #cursor: string | undefined;
  /** News may have been missed: told to the listener as soon as the stream is open, so that what it reads then misses none. */
  #gap = false;
  #live = false;
  #failures = 0;

  constructor(listener: NewsListener, after: string | undefined, source: Source) {
    this.#listener = listener;
    this.#cursor = after;
    this.#source = source;
    void this.#run();
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      const because = await this.#listen().catch((thrown: unknown) => asFailure(thrown).because);
      this.#live = false;
      if (because === 'signed-out') {
        this.#tell((to) => to.connection('signed-out'));
        return;
      }
      this.#tell((to) => to.connection('reconnecting'));
      this.#failures += 1;
      await untilOnline(this.#source.clock, backOff(this.#failures), this.#stopped.signal);
    }
  }

  /** One connection, from its opening to its end. */
  async #listen(): Promise<undefined> {
    const { clock, silence, open } = this.#source;
    const silent = new AbortController();
    const signal = AbortSignal.any([this.#stopped.signal, silent.signal]);
    const listen = () => clock.setTimeout(() => silent.abort(new AdapterError('no-answer')), silence);
    let timer = listen();
    const heard = () => {
      clock.clearTimeout(timer);
      timer = listen();
    };
    try {
      const response = await orAborted(this.#opened(open, signal), signal);
      heard();
      if (response.body) await orAborted(readEvents(response.body, { heard, event: (message) => this.#hear(message) }, signal), signal);
      return undefined;
    } finally {
      clock.clearTimeout(timer);
      // frees the connection also when it was only the body that went wrong
      silent.abort();
    }
  }

  async #opened(open: Source['open'], signal: AbortSignal): Promise<Response> {
    let response = await open(this.#cursor, signal);
    if (isLost(response) && this.#cursor !== undefined) {
      this.#cursor = undefined;
      this.#gap = true;
      response = await open(undefined, signal);
    }
    if (!response.ok || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
      tellDeveloper((mistakes) => mistakes.nameNoStream(response));
      throw new AdapterError('bad-answer');
    }
    if (this.#gap) this.#tell((to) => to.reset());
    // a stream without a cursor cannot be resumed: should it break before it gave one, there is a gap
    this.#gap = this.#cursor === undefined;
    return response;
  }

  #hear({ event, id, data }: EventSourceMessage): void {
    if (id) this.#cursor = id;
    this.#failures = 0;
    if (!/^(?:time|news|reset)$/.test(event ?? '')) tellDeveloper((mistakes) => mistakes.nameUnknownEvent(event));
    if (event === 'time') return this.#alive(data);
    if (!this.#live) this.#alive('null');
    if (event === 'news') this.#tell((to) => to.news(newsOf(data), this.#cursor));
    if (event === 'reset') {
      this.#cursor = id || undefined;
      this.#tell((to) => to.reset());
    }
    this.#gap = this.#cursor === undefined;
  }

  #alive(data: string): void {
    this.#live = true;
    const read = parse(time, jsonOf(data));
    this.#tell((to) => to.connection('live', read.ok ? read.value : {}));
  }

  /** Nothing after `stop`. A listener that throws is reported as uncaught, and neither breaks nor repeats the stream. */
  #tell(what: (listener: NewsListener) => void): void {
    if (this.#stopped.signal.aborted) return;
    try {
      what(this.#listener);
    } catch (thrown) {
      queueMicrotask(() => {
        throw thrown;
      });
    }
  }
}

/** The developer's business: not loaded where all is well. */
const tellDeveloper = (tell: (mistakes: typeof import('./stream-mistakes.js')) => void): void =>
  void import('./stream-mistakes.js').then(tell, () => undefined);

/** One piece of news or several; what is no JSON is handed on as a piece that the reader will name as wrong. */
function newsOf(data: string): readonly News[] {
  const read = jsonOf(data);
  return (Array.isArray(read) ? read : [read]) as readonly News[];
}

function jsonOf(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return null;
  }
}
