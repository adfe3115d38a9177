import {
  type CallingAdapter,
  type Colleague,
  type ConversationFacts,
  type Desk,
  type News,
  type RefusedConversation,
  type TemplatePage,
  type TemplateQuery,
  type VoicePath,
} from '../adapter.js';
import {
  readActivities,
  readColleagues,
  readConversations,
  readDesk,
  readNews,
  readSequences,
  readTemplatePage,
  readVoicePath,
} from '../boundary/read.js';
import type { Read, Warning } from '../boundary/warning.js';
import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import type { CallId } from '../domain/call.js';
import { second, type Duration } from '../domain/instant.js';
import { answerWithin } from './answer-within.js';

/** How long any read may take before it counts as unanswered. */
const usualPatience = 10 * second;

/** A conversation that is about to be dialled, or a call that is about to be accepted. */
export type VoiceOf = { readonly conversation: string } | { readonly call: CallId };

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
  /** How the sound of a call is reached. */
  voice(of: VoiceOf): Promise<VoicePath>;
  colleagues(call: CallId): Promise<readonly Colleague[]>;
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
    voice: async (of) => readVoicePath(await ask((request) => adapter.voice?.(of, request) ?? {})),
    colleagues: async (call) => checked(readColleagues(await ask((request) => adapter.colleagues?.(call, request) ?? []))),
    news: (told) => checked(readNews(told)),
    sequences: readSequences,
    stop: () => stopped.abort(),
  };
}
