import type { CallingAdapter, NewsListener } from '../adapter.js';
import type { Instant } from '../domain/instant.js';

export type Heard = Parameters<NewsListener['connection']>[0];

const heard: ReadonlySet<unknown> = new Set<Heard>(['live', 'reconnecting', 'signed-out']);

/** Who listens: what comes was checked for its outer shape only. */
export interface SubscriptionListener {
  news(told: unknown, cursor: string | undefined): void;
  connection(now: Heard, serverTime: Instant | undefined): void;
  /** The subscription is over: a new one is needed. */
  reset(): void;
}

/**
 * Subscribes to the adapter's news. After the end nothing is heard of it, whatever the adapter does. Answers how to end it;
 * nothing when it is over already. Throws what `subscribe` throws.
 */
export function subscribe(adapter: CallingAdapter, after: string | undefined, listener: SubscriptionListener): (() => void) | undefined {
  let over = false;
  const known: { unsubscribe?: () => void } = {};
  const end = () => {
    over = true;
    known.unsubscribe?.();
  };
  known.unsubscribe = adapter.subscribe(
    {
      news(batch, cursor: unknown) {
        if (!over) listener.news(batch, typeof cursor === 'string' ? cursor : undefined);
      },
      connection(now, at) {
        const serverTime: unknown = at?.serverTime;
        if (!over && heard.has(now)) listener.connection(now, isMoment(serverTime) ? serverTime : undefined);
      },
      reset() {
        if (over) return;
        end();
        listener.reset();
      },
    },
    { after },
  );
  if (!over) return end;
  end(); // it was reset before we knew how to end it
  return undefined;
}

const isMoment = (value: unknown): value is Instant => typeof value === 'number' && Number.isFinite(value) && value > 0;
