import type { CallingAdapter, NewsListener } from '../../../src/adapter.js';
import type { CallFacts } from '../../../src/domain/call.js';
import type { Signal } from '../../../src/domain/signal.js';

export const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;

const line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
};

/** A call of Amara's line with these signals so far. */
export const aCall = (direction: CallFacts['direction'], ...signals: readonly Signal[]): CallFacts => ({
  id: 'call-1',
  direction,
  line,
  conversation: 'c1',
  signals,
});

/** A backend in one object: it knows these calls and Amara, who allows calls, and notes what it is asked to do. */
export function fakeAdapter({ calls = [] }: { readonly calls?: readonly CallFacts[] } = {}) {
  const asked: string[] = [];
  const listeners = new Set<NewsListener>();
  const hungUp: Parameters<CallingAdapter['hangUp']>[0][] = [];
  const adapter: CallingAdapter = {
    desk: async () => {
      asked.push('desk');
      return { agent: priya, tenant: `calling-test-${crypto.randomUUID()}`, serverTime: Date.now(), cursor: '0', calls };
    },
    conversations: async (ids) =>
      ids.map((id) => ({
        id,
        line,
        asOf: Date.now(),
        window: {},
        permission: { status: 'permanent', at: 0 },
      })),
    subscribe: (listener) => {
      listeners.add(listener);
      listener.connection('live', { serverTime: Date.now() });
      return () => listeners.delete(listener);
    },
    sendOutreach: async () => undefined,
    dial: () => new Promise(() => undefined),
    accept: async () => undefined,
    hangUp: async (call) => void hungUp.push(call),
  };
  return { adapter, asked, hungUp, isHeard: () => listeners.size > 0 };
}
