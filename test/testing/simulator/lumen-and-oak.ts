import type { Desk, ConversationFacts, News, NewsOf } from '../../../src/adapter.js';
import type { ActivityKind } from '../../../src/domain/activity.js';
import { createSimulator, type Simulator } from '../../../src/testing/simulator/simulator.js';
import type { SimulatorOptions } from '../../../src/testing/simulator/simulator-options.js';
import { VirtualClock } from '../../../src/testing/virtual-clock.js';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const base = 'https://helpdesk.test/api';

export const freeRequest = { kind: 'request', form: 'free-form', text: 'May we call you about your table?' } as const;
export const freeInvite = { kind: 'invite', form: 'free-form', text: 'Call us', button: 'Call us', minutes: 60 } as const;
export const templateRequest = (more: object = {}) => ({
  kind: 'request',
  form: 'template',
  template: 'order_call_permission',
  language: 'en',
  variables: ['Amara', '48213'],
  ...more,
});

/** What an HTTP answer said. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A helpdesk with two agents and a customer, Amara, whose conversations are `order` and `return`; and whom to ask. */
export function lumenAndOak(options: Partial<SimulatorOptions> = {}) {
  const clock = new VirtualClock();
  const simulator = createSimulator({
    clock,
    agents: [
      { id: 'priya', name: 'Priya Nair' },
      { id: 'jonas', name: 'Jonas Weber' },
    ],
    customers: [
      { id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'order' }, { id: 'return' }] },
      { id: 'diego', name: 'Diego Ramos', conversations: [{ id: 'delivery' }] },
    ],
    ...options,
  });
  let keys = 0;

  const ask = async (path: string, init: RequestInit = {}, agent?: string): Promise<Answered> => {
    const headers = new Headers(init.headers);
    if (agent) headers.set('authorization', `Bearer ${agent}`);
    const response = await simulator.fetch(new Request(base + path, { ...init, headers }));
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  const post = (path: string, body: object = {}, { key = `key-${++keys}`, agent }: { key?: string; agent?: string } = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'idempotency-key': key } }, agent);

  return {
    clock,
    simulator,
    amara: simulator.phone('amara'),
    ask,
    post,
    sends: (outreach: object = freeRequest, conversation = 'order') => post(`/conversations/${conversation}/outreach`, outreach),
    dials: (conversation = 'order', key?: string) => post(`/conversations/${conversation}/calls`, {}, key ? { key } : {}),
    desk: async (agent?: string) => (await ask('/desk', {}, agent)).body as unknown as Desk,
    facts: async (id = 'order') =>
      ((await ask(`/conversations?ids=${id}&fresh=true`)).body['conversations'] as ConversationFacts[])[0] as ConversationFacts,
    listens: (agent = 'priya', after?: string) => listen(simulator, agent, after),
    /** Dials and lets it ring at the phone. */
    rings: async (conversation = 'order') => {
      const { body } = await post(`/conversations/${conversation}/calls`);
      clock.advance(2 * second);
      return String(body['call']);
    },
    kinds: (conversation = 'order'): ActivityKind[] => simulator.conversation(conversation).activities.map(({ kind }) => kind),
  };
}

/** An open event stream and what it has told so far. */
export async function listen(simulator: Simulator, agent: string, after?: string) {
  const path = `${base}/events${after === undefined ? '' : `?after=${after}`}`;
  const abort = new AbortController();
  const headers = { authorization: `Bearer ${agent}` };
  const response = await simulator.fetch(new Request(path, { headers, signal: abort.signal }));
  const events: { event: string; id?: string; data: unknown }[] = [];
  let ended: unknown;
  const reader = response.body?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  const read = async (): Promise<void> => {
    let rest = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const blocks = (rest + part.value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) events.push(parse(block));
    }
    ended = 'closed';
  };
  read().catch((error: unknown) => (ended = error));
  const told = (): News[] => events.filter(({ event }) => event === 'news').flatMap(({ data }) => data as News | News[]);
  return {
    events,
    told,
    signals: () => told().flatMap((news) => (news.kind === 'call' ? news.signal : [])),
    of: <K extends News['kind']>(kind: K) => told().filter((news): news is NewsOf<K> => news.kind === kind),
    cursor: () => events.filter(({ id }) => id !== undefined).at(-1)?.id,
    ended: () => ended,
    stops: () => abort.abort(),
  };
}

function parse(block: string): { event: string; id?: string; data: unknown } {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const id = field('id');
  return { event: field('event') ?? 'message', data: JSON.parse(field('data') ?? 'null'), ...(id === undefined ? {} : { id }) };
}

/** Streams are read in turns of the event loop. */
export const aMoment = () => new Promise((done) => setTimeout(done, 5));
