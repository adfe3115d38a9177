import '../../src/define/calling.js';
import type { CallingAdapter, ConversationFacts, News, NewsListener } from '../../src/adapter.js';
import { createCalling } from '../../src/calling/create-calling.js';
import type { Line } from '../../src/domain/line.js';
import { en } from '../../src/i18n/en.js';
import { silent } from './desk.js';
import { rest } from './figure.js';
import { conversationAt, line } from './saved-rows.js';

/** A customer of its own for each conversation. */
export const lineOf = (conversation: string): Line => ({ ...line, customer: { ...line.customer, id: conversation } });

export const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => conversationAt(index));

/** A desk on the page that knows these conversations, so that asking for them is no part of a figure; `tell` is its backend's news. */
export async function knownDesk(ids: readonly string[], also: Partial<ConversationFacts> = {}, more: Partial<CallingAdapter> = {}) {
  let listener: NewsListener | undefined;
  const calling = createCalling({
    store: 'memory',
    adapter: {
      ...silent,
      desk: async () => ({ agent: { kind: 'agent', id: 'priya' }, tenant: 'bench', serverTime: Date.now(), cursor: '0', calls: [] }),
      conversations: (asked, { fresh }) =>
        fresh
          ? new Promise(() => undefined)
          : Promise.resolve(
              asked.map((id) => ({
                id,
                line: lineOf(id),
                asOf: Date.now(),
                window: {},
                permission: { status: 'none', at: Date.now() },
                ...also,
              })),
            ),
      subscribe: (told) => {
        listener = told;
        told.connection('live', { serverTime: Date.now() });
        return () => undefined;
      },
      ...more,
    },
  });
  const element = document.createElement('wa-calling');
  element.calling = calling;
  element.messages = en;
  document.body.append(element);
  for (const id of ids) calling.conversation(id).subscribe(() => undefined);
  while (!ids.every((id) => calling.conversation(id).state.facts === 'known')) await rest();
  return { element, calling, tell: (...batch: readonly News[]) => listener?.news(batch) };
}
