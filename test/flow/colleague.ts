import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import { createCalling } from '../../src/calling/create-calling.js';
import type { Story } from './story.js';

/** Both agents of a story with a colleague. */
export const priyaAndJonas = [
  { id: 'priya', name: 'Priya Nair' },
  { id: 'jonas', name: 'Jonas Weber' },
] as const;

/** Jonas at a desk of his own, in the same world, over the same contract. */
export async function jonas({ clock, sees }: Story) {
  const adapter = httpAdapter({ baseUrl: '/api', clock, authorization: () => 'Bearer jonas' });
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
