import {
  AdapterError,
  type CallingAdapter,
  type ConversationFacts,
  type Desk,
  type News,
  type RefusedConversation,
  type TemplatePage,
  type TemplateQuery,
} from '../adapter.js';
import { readActivities, readConversations, readDesk, readNews, readTemplatePage } from '../boundary/read.js';
import type { Read, Warning } from '../boundary/warning.js';
import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import { second, type Duration } from '../domain/instant.js';

/** How long any read may take before it counts as unanswered. */
const patience = 10 * second;

/** Most ids in one question to the adapter. */
const batch = 100;

/** The one place that calls the adapter's reading members: every answer is cancelled in time, and checked by the boundary. */
export interface Reading {
  desk(): Promise<Desk>;
  conversations(
    ids: readonly string[],
    how?: { readonly fresh?: true; readonly patience?: Duration },
  ): Promise<readonly (ConversationFacts | RefusedConversation)[]>;
  activities(conversation: string, limit: number): Promise<readonly Activity[]>;
  templates(query: TemplateQuery): Promise<TemplatePage>;
  /** Checks a batch of news as it came from the adapter. */
  news(told: unknown): readonly News[];
}

export function createReading(adapter: CallingAdapter, clock: Clock, warn: (warning: Warning) => void): Reading {
  const checked = <T>({ value, warnings }: Read<T>): T => {
    warnings.forEach(warn);
    return value;
  };

  /** Asks, gives up after `limit` ms, and turns a synchronous throw into a rejection. */
  const ask = async <T>(question: (request: { signal: AbortSignal }) => Promise<T>, limit = patience): Promise<T> => {
    const controller = new AbortController();
    let timer: unknown;
    const late = new Promise<never>((_, reject) => {
      timer = clock.setTimeout(() => {
        reject(new AdapterError('no-answer'));
        controller.abort();
      }, limit);
    });
    try {
      return await Promise.race([question({ signal: controller.signal }), late]);
    } finally {
      clock.clearTimeout(timer);
    }
  };

  return {
    desk: async () => checked(readDesk(await ask((request) => adapter.desk(request)))),
    async conversations(ids, { fresh, patience: limit } = {}) {
      const groups = Array.from({ length: Math.ceil(ids.length / batch) }, (_, index) => ids.slice(index * batch, (index + 1) * batch));
      const answers = await Promise.all(
        groups.map(async (group) =>
          checked(
            readConversations(await ask((request) => adapter.conversations(group, { ...request, ...(fresh && { fresh }) }), limit), group),
          ),
        ),
      );
      return answers.flat();
    },
    activities: async (conversation, limit) =>
      checked(readActivities(await ask((request) => adapter.activities?.(conversation, { limit }, request) ?? Promise.resolve([])))),
    templates: async (query) =>
      checked(readTemplatePage(await ask((request) => adapter.templates?.(query, request) ?? Promise.resolve({ templates: [] })))),
    news: (told) => checked(readNews(told)),
  };
}
