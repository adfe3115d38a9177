import {
  type CallingAdapter,
  type ConversationFacts,
  type Desk,
  type News,
  type RefusedConversation,
  type TemplatePage,
  type TemplateQuery,
} from '../adapter.js';
import { readActivities, readConversations, readDesk, readNews, readSequences, readTemplatePage } from '../boundary/read.js';
import type { Read, Warning } from '../boundary/warning.js';
import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import { second, type Duration } from '../domain/instant.js';
import { answerWithin } from './answer-within.js';

/** How long any read may take before it counts as unanswered. */
const usualPatience = 10 * second;

/** The one place that calls the adapter's reading members: every answer is cancelled in time, and checked by the boundary. */
export interface Reading {
  desk(): Promise<Desk>;
  /** At most 100 ids. */
  conversations(
    ids: readonly string[],
    how?: { readonly fresh?: true; readonly patience?: Duration },
  ): Promise<readonly (ConversationFacts | RefusedConversation)[]>;
  activities(conversation: string, limit: number): Promise<readonly Activity[]>;
  templates(query: TemplateQuery): Promise<TemplatePage>;
  /** Checks a batch of news as it came from the adapter. */
  news(told: unknown): readonly News[];
  /** The numbers of such a batch. */
  sequences(told: unknown): readonly number[];
  /** Cancels every question; none of them settles any more. */
  stop(): void;
}

export function createReading(adapter: CallingAdapter, clock: Clock, warn: (warning: Warning) => void): Reading {
  const stopped = new AbortController();

  const ask = <T>(question: (request: { signal: AbortSignal }) => Promise<T> | T, patience = usualPatience): Promise<T> =>
    answerWithin({ clock, patience, unwanted: stopped.signal }, question);

  const checked = <T>({ value, warnings }: Read<T>): T => {
    warnings.forEach(warn);
    return value;
  };

  return {
    desk: async () => checked(readDesk(await ask((request) => adapter.desk(request)))),
    async conversations(ids, { fresh, patience } = {}) {
      const answers = await ask((request) => adapter.conversations(ids, { ...request, ...(fresh && { fresh }) }), patience);
      return checked(readConversations(answers, ids));
    },
    activities: async (conversation, limit) =>
      checked(readActivities(await ask((request) => adapter.activities?.(conversation, { limit }, request) ?? []))),
    templates: async (query) => checked(readTemplatePage(await ask((request) => adapter.templates?.(query, request) ?? { templates: [] }))),
    news: (told) => checked(readNews(told)),
    sequences: readSequences,
    stop: () => stopped.abort(),
  };
}
