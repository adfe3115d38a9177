import { AdapterError, type CallingAdapter, type Desk, type News, type NewsListener } from '../../../src/adapter.js';
import type { CallFacts } from '../../../src/domain/call.js';
import type { Line } from '../../../src/domain/line.js';
import type { Direction, Signal } from '../../../src/domain/signal.js';

const priya = { kind: 'agent', id: 'priya', name: 'Priya Nair' } as const;

const line: Line = {
  customer: { id: 'amara', name: 'Amara Okafor', phone: '+447700900142' },
  number: { id: 'n1', name: 'Lumen & Oak', phone: '+442079460000' },
};

const callOf = (direction: Direction, signals: readonly Signal[]): CallFacts => ({
  id: 'call-1',
  direction,
  line,
  conversation: 'c1',
  signals,
});

/** A call that rings for the agent, and one that runs on another device, in the list of a backend. */
export const ringing = () => [callOf('incoming', [at({ kind: 'incoming' }), at({ kind: 'offered', to: 'me' })])];
export const running = () => [callOf('outgoing', [at({ kind: 'dialled', by: priya }), at({ kind: 'accepted' })])];

type Unsaid<S> = S extends Signal ? Omit<S, 'at'> : never;
const at = (signal: Unsaid<Signal>): Signal => ({ ...signal, at: Date.now() });

export const never = <T>(): Promise<T> => new Promise(() => undefined);
export const refuse = async (code: AdapterError['code']): Promise<never> => {
  throw new AdapterError(code);
};

interface Telling {
  readonly calls?: () => readonly CallFacts[];
  readonly connection?: Parameters<NewsListener['connection']>[0];
}

/** A backend in one object, of a tenant of its own: answers at once, lets every call be placed, and tells of it. `otherwise`: members of another kind. */
export function backend(
  tenant: string,
  { calls = () => [], connection = 'live', ...otherwise }: Telling & Partial<CallingAdapter> = {},
): CallingAdapter {
  const listeners = new Set<NewsListener>();
  let told = 0;
  const tell = (signal: Signal, key?: string) => {
    const call = { id: 'call-1', direction: 'outgoing' } as const;
    const id = `news-${(told += 1)}`;
    const news: News = { kind: 'call', id, at: signal.at, line, conversation: 'c1', call, signal, ...(key !== undefined && { key }) };
    for (const listener of [...listeners]) listener.news([news], id);
  };
  return {
    desk: async (): Promise<Desk> => ({ agent: priya, tenant, serverTime: Date.now(), cursor: '0', calls: calls() }),
    conversations: async (ids) =>
      ids.map((id) => ({ id, line, asOf: Date.now(), window: { closesAt: Date.UTC(2100) }, permission: { status: 'permanent', at: 0 } })),
    subscribe(listener) {
      listeners.add(listener);
      listener.connection(connection, { serverTime: Date.now() });
      return () => listeners.delete(listener);
    },
    sendOutreach: async () => undefined,
    async dial(_conversation, _voice, { key }) {
      tell(at({ kind: 'accepted' }), key);
      return 'call-1';
    },
    accept: async () => undefined,
    hangUp: async () => tell({ kind: 'terminated', at: Date.now(), startedAt: Date.now() - 1000, duration: 1 }),
    decline: async () => undefined,
    activities: async () => [],
    templates: async () => ({ templates: [] }),
    ...otherwise,
  };
}
