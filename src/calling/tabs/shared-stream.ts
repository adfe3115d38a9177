import type { CallingAdapter, Desk } from '../../adapter.js';
import { readDesk } from '../../boundary/read.js';
import type { Clock } from '../../clock.js';
import type { Instant } from '../../domain/instant.js';
import { SharedSubscription } from './shared-subscription.js';
import { streamName } from './stream-name.js';
import type { TabSurroundings } from './tab-surroundings.js';

export interface TabParts extends TabSurroundings {
  readonly clock: Clock;
  /** Tabs with different ones do not talk to each other. */
  readonly version?: number;
}

/**
 * The same adapter, whose one stream serves all tabs of this browser in which the same agent is signed in: one tab leads and holds
 * the real subscription, the others hear from it, and one of them takes over when it closes, crashes or stalls. Everything else goes
 * out by itself. Where locks or channels are missing each tab works alone.
 */
export function sharedStream(adapter: CallingAdapter, { clock, version, locks, openChannel }: TabParts): CallingAdapter {
  if (!locks || !openChannel) return adapter;
  let latest: { readonly desk: Desk; readonly askedAt: Instant } | undefined;

  return withOwn(adapter, {
    async desk(request) {
      const askedAt = clock.now();
      const answer = await adapter.desk(request);
      latest = { desk: readDesk(answer).value, askedAt };
      return answer;
    },
    subscribe(listener, { after }) {
      if (!latest) return adapter.subscribe(listener, { after });
      const { desk, askedAt } = latest;
      let subscription: { stop(): void } | undefined;
      let stopped = false;
      const join = async () => {
        const name = await streamName({ tenant: desk.tenant, agent: desk.agent.id }, version);
        if (stopped) return;
        const since = after === desk.cursor ? askedAt : -Infinity;
        const subscribe: CallingAdapter['subscribe'] = (to, from) => adapter.subscribe(to, from);
        subscription = new SharedSubscription({ subscribe, listener, after, since, clock, name, locks, openChannel });
      };
      join().catch(() => {
        if (!stopped) subscription = { stop: adapter.subscribe(listener, { after }) };
      });
      return () => {
        stopped = true;
        subscription?.stop();
      };
    },
  });
}

/** The adapter with these members in place of its own. Whatever else it can, it does itself: it may be an object of a class with private fields. */
function withOwn(adapter: CallingAdapter, own: Pick<CallingAdapter, 'desk' | 'subscribe'>): CallingAdapter {
  // not a proxy of the adapter: a frozen one lets none of its members be another
  return new Proxy({} as CallingAdapter, {
    get(_, member) {
      if (member === 'desk' || member === 'subscribe') return own[member];
      const value: unknown = Reflect.get(adapter, member);
      return typeof value === 'function' ? (value.bind(adapter) as unknown) : value;
    },
  });
}
