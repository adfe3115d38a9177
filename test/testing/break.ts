import type { CallingAdapter, News, NewsListener } from '../../src/adapter.js';
import type { TestedAdapter } from '../../src/testing/contract/tested-adapter.js';

/** Makes one thing wrong. */
export type Break = (tested: TestedAdapter) => TestedAdapter;

/** The adapter with other members. */
export const but =
  (other: (adapter: CallingAdapter) => Partial<CallingAdapter>): Break =>
  (tested) => ({ ...tested, adapter: { ...tested.adapter, ...other(tested.adapter) } });

/** The adapter telling other things, or otherwise; `stop` ends what it hears. */
export const telling = (other: (listener: NewsListener, stop: () => void) => Partial<NewsListener>): Break =>
  but((adapter) => ({
    subscribe: (listener, from) => {
      let stopped = false;
      const stop = () => {
        stopped = true;
        inner();
      };
      const guarded: NewsListener = {
        news: (...told) => stopped || listener.news(...told),
        connection: (...told) => stopped || listener.connection(...told),
        reset: () => stopped || listener.reset(),
      };
      const inner = adapter.subscribe({ ...guarded, ...other(guarded, () => stop()) }, from);
      return stop;
    },
  }));

/** Each piece of news told otherwise. */
export const toldAs = (otherwise: (news: News) => News): Break =>
  telling((listener) => ({ news: (batch, cursor) => listener.news(batch.map(otherwise), cursor) }));

/** The adapter subscribing otherwise. */
export const subscribing = (other: (adapter: CallingAdapter) => CallingAdapter['subscribe']): Break =>
  but((adapter) => ({ subscribe: other(adapter) }));
