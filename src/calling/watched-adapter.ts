import type { CallingAdapter } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import { settledSubscription } from './settled-subscription.js';

/** What no adapter may lack; the compiler tells only those who use one. */
const needed = [
  'desk',
  'conversations',
  'subscribe',
  'sendOutreach',
  'dial',
  'accept',
  'hangUp',
] as const satisfies (keyof CallingAdapter)[];

/** The same adapter, whose subscriptions are settled, and of which the developer is told what it lacks, and what it throws that is no `AdapterError`. */
export function watchedAdapter(adapter: CallingAdapter): CallingAdapter {
  const lacking = needed.filter((name) => typeof adapter[name] !== 'function');
  if (lacking.length > 0) console.warn(`[wa-calling] adapter lacks ${lacking.join(', ')}`);
  // not a proxy of the adapter: a frozen one lets none of its members be another
  return new Proxy({} as CallingAdapter, {
    get(_, name) {
      const member: unknown = Reflect.get(adapter, name);
      if (typeof member !== 'function') return member;
      const call = watched(String(name), (given) => Reflect.apply(member, adapter, given) as unknown);
      return name === 'subscribe' ? settledSubscription(call) : call;
    },
  });
}

const watched =
  (name: string, call: (given: unknown[]) => unknown) =>
  (...given: unknown[]): unknown => {
    const tell = (thrown: unknown): void => {
      const { signal } = (given.at(-1) ?? {}) as { signal?: AbortSignal };
      // who is told to stop may throw as they like
      if (signal?.aborted || asFailure(thrown).because !== 'connection-problem') return;
      import('./name-thrown.js').then((to) => to.nameThrown(name, thrown)).catch(() => undefined);
    };
    try {
      const answer = call(given);
      // looked at from beside: who called gets the very same promise
      if (answer instanceof Promise) answer.catch(tell);
      return answer;
    } catch (thrown) {
      tell(thrown);
      throw thrown;
    }
  };
