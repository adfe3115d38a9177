import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import { createCalling } from '../../src/calling/create-calling.js';
import { baseUrl } from '../network/answer-requests.js';
import type { Story } from './story.js';

/** Both agents of a story with a colleague. */
export const priyaAndJonas = [
  { id: 'priya', name: 'Priya Nair' },
  { id: 'jonas', name: 'Jonas Weber' },
] as const;

/** Jonas at a desk of his own, in the same world, over the same contract. */
export async function jonas({ clock, sees }: Story) {
  const adapter = httpAdapter({ baseUrl, clock, authorization: () => 'Bearer jonas' });
  const calling = createCalling({ adapter, clock, store: 'memory' });
  const conversation = calling.conversation('c1');
  conversation.subscribe(() => undefined);
  await sees(() => conversation.state.facts === 'known', 'the conversation at Jonas’s desk');
  return {
    async asks() {
      conversation.send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text: 'May we call?' } });
      await sees(() => conversation.state.outreach.status === 'sent', 'Jonas’s request');
    },
    leaves: () => calling.close(),
  };
}

/** The same agent in another tab, whose acts stay on their way until they are let through. */
export async function anotherTab({ clock, sees }: Story) {
  let arrives: () => void = () => undefined;
  const way = new Promise<void>((resolve) => (arrives = resolve));
  const slow = async (asked: Request) => {
    if (asked.method === 'POST' && asked.url.includes('/outreach')) await way;
    return fetch(asked);
  };
  const calling = createCalling({ adapter: httpAdapter({ baseUrl, clock, fetch: slow }), clock });
  const conversation = calling.conversation('c1');
  conversation.subscribe(() => undefined);
  await sees(() => conversation.state.facts === 'known', 'the conversation in the other tab');
  return {
    sends: (text: string) => conversation.send({ type: 'outreach.send', outreach: { kind: 'request', form: 'free-form', text } }),
    arrives,
    closes: () => calling.close(),
  };
}
