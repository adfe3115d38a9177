import type { News } from '../../src/adapter.js';
import { type Break, subscribing, telling, toldAs } from './break.js';

/** What is wrong, how, and the one rule that finds it. */
export type BrokenAdapter = readonly [what: string, broken: Break, rule: string];

const unknown = /nobody/;

/** Adapters whose news, or whose way of telling them, is wrong. */
export const brokenSubscriptions: readonly BrokenAdapter[] = [
  ['a connection that says nothing', telling(() => ({ connection: () => undefined })), 'subscribe says that it is live'],
  ['news without a moment', toldAs(({ at, ...news }) => news as News), 'news can be read'],
  ['moments of news in seconds', toldAs((news) => ({ ...news, at: news.at / 1000 })), 'news can be read'],
  [
    'moments of signals in seconds',
    toldAs((news) => (news.kind === 'call' ? { ...news, signal: { ...news.signal, at: news.signal.at / 1000 } } : news)),
    'news can be read',
  ],
  [
    'news of calls without their line',
    toldAs((news) => (news.kind === 'call' ? ({ ...news, line: undefined } as unknown as News) : news)),
    'news can be read',
  ],
  [
    'every third piece of news lost',
    telling((listener) => {
      let written = 0;
      const isThird = (batch: readonly News[]) => batch.some(({ kind }) => kind === 'window.changed') && ++written % 3 === 0;
      return { news: (batch, cursor) => (isThird(batch) ? undefined : listener.news(batch, cursor)) };
    }),
    'news arrive, each at least once, and a cursor when all before it did',
  ],
  [
    'a cursor ahead of its news',
    telling((listener) => ({
      news: (batch, cursor) => {
        listener.news([], cursor);
        setTimeout(() => listener.news(batch), 20);
      },
    })),
    'news arrive, each at least once, and a cursor when all before it did',
  ],
  [
    'a cursor with the first news alone',
    telling((listener) => {
      let first = true;
      return {
        news: (batch, cursor) => {
          listener.news(batch, first ? cursor : undefined);
          first = false;
        },
      };
    }),
    'news arrive, each at least once, and a cursor when all before it did',
  ],
  [
    'a cursor that is not looked at',
    subscribing(
      (adapter) =>
        (listener, { after }) =>
          adapter.subscribe(listener, { after: unknown.test(after ?? '') ? after : undefined }),
    ),
    'subscribe goes on after a cursor',
  ],
  [
    'an end at the first broken connection',
    telling((listener, stop) => ({ connection: (now, at) => (now === 'reconnecting' ? stop() : listener.connection(now, at)) })),
    'subscribe goes on by itself after the connection broke',
  ],
  [
    'a lost cursor passed over',
    subscribing(
      (adapter) =>
        (listener, { after }) =>
          adapter.subscribe(listener, { after: unknown.test(after ?? '') ? undefined : after }),
    ),
    'subscribe resets where a cursor cannot be continued',
  ],
  [
    'no way to stop',
    subscribing((adapter) => (listener, from) => {
      adapter.subscribe(listener, from);
      return () => undefined;
    }),
    'nothing is delivered after stop',
  ],
  [
    'a connection that is watched after stop',
    subscribing((adapter) => (listener, from) => {
      let stopped = false;
      adapter.subscribe(
        {
          news: (...told) => stopped || listener.news(...told),
          connection: (now, at) => (stopped && now === 'live') || listener.connection(now, at),
          reset: () => stopped || listener.reset(),
        },
        from,
      );
      return () => (stopped = true);
    }),
    'nothing is delivered after stop',
  ],
  [
    'a delivery that a stop does not reach',
    subscribing(
      (adapter) => (listener, from) =>
        adapter.subscribe(
          {
            news: (...told) => void setTimeout(() => listener.news(...told), 5),
            connection: (...told) => listener.connection(...told),
            reset: () => listener.reset(),
          },
          from,
        ),
    ),
    'nothing is delivered after stop',
  ],
];
