/** An adapter for a backend that speaks the HTTP contract (`openapi.yaml`). */
import type { CallingAdapter, Colleague, ConversationFacts, Desk, RefusedConversation, TemplatePage, VoicePath } from '../../adapter.js';
import { readCallId } from '../../boundary/read.js';
import { systemClock, type Clock } from '../../clock.js';
import type { Activity } from '../../domain/activity.js';
import { second, type Duration } from '../../domain/instant.js';
import type { Template } from '../../domain/template.js';
import { authorized, type Authorization } from './authorization.js';
import { resolveBaseUrl } from './base-url.js';
import { member } from './member.js';
import { openEvents } from './open-events.js';
import { path, query } from './path.js';
import { request, type Question, type Wire } from './request.js';
import { Subscription } from './subscription.js';

export interface HttpAdapterOptions {
  /** Where the contract's paths start, e.g. `/api`: http(s) or relative. */
  readonly baseUrl: string;
  /** Absent: cookies alone say who the agent is. */
  readonly authorization?: Authorization;
  /** Stands in for the global `fetch`, e.g. a simulator's front. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly clock?: Clock;
  /** Whether cookies are sent; `same-origin` by default. */
  readonly credentials?: RequestCredentials;
  /**
   * How long to wait, ms: for what is read (10 s), for an act (15 s), for a word on the event stream (45 s). A desk itself waits for no
   * answer longer than that: of the first two only shorter ones change anything there.
   */
  readonly timeouts?: { readonly read?: Duration; readonly write?: Duration; readonly silence?: Duration };
}

/**
 * Speaks the HTTP contract. Answers are handed on as they came; the desk validates them. Every failure is one `AdapterError`.
 * After `connection('signed-out')` the event stream stays closed: subscribe again when somebody has signed in.
 */
export function httpAdapter(options: HttpAdapterOptions): CallingAdapter {
  const {
    clock = systemClock,
    credentials = 'same-origin',
    timeouts: { read = 10 * second, write = 15 * second, silence = 45 * second } = {},
  } = options;
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const wire: Wire = { baseUrl: resolveBaseUrl(options.baseUrl), send: authorized(fetch, options.authorization), clock, credentials };

  type Get = Pick<Question, 'signal'>;
  const get = (path: string, { signal }: Get) => request(wire, { method: 'GET', path, signal, limit: read });
  type Post = Get & Required<Pick<Question, 'key'>> & { readonly leaving?: boolean };
  const post = (path: string, body: unknown, { signal, key, leaving = false }: Post) =>
    request(wire, { method: 'POST', path, signal, key, body, leaving, limit: write });

  return {
    // a `fetch` of one's own may answer from this page alone
    tabs: options.fetch ? 'each' : 'share',
    desk: async (asked) => withAbilities(await get('/desk', asked)) as Desk,
    conversations: async (ids, { fresh, signal }) => {
      const answer = await get(`/conversations${query({ ids, fresh })}`, { signal });
      return member(answer, 'conversations') as readonly (ConversationFacts | RefusedConversation)[];
    },
    subscribe: (listener, { after }) => {
      const subscription = new Subscription(listener, after, {
        clock,
        silence,
        open: (cursor, signal) => openEvents(wire, cursor, signal),
      });
      return () => subscription.stop();
    },
    sendOutreach: async (conversation, outreach, intent) =>
      void (await post(path`/conversations/${conversation}/outreach`, outreach, intent)),
    dial: async (conversation, voice, intent) =>
      readCallId(member(await post(path`/conversations/${conversation}/calls`, voice, intent), 'call')),
    accept: async (call, voice, intent) => void (await post(path`/calls/${call}/accept`, voice, intent)),
    hangUp: async (call, how, { signal, key }) => {
      const end = typeof call === 'string' ? path`/calls/${call}/end` : path`/dials/${call.dialledWith}/end`;
      await post(end, how, { signal, key, leaving: how.leaving ?? false });
    },
    decline: async (call, who, intent) => void (await post(path`/calls/${call}/decline`, who, intent)),
    activities: async (conversation, page, asked) =>
      member(await get(path`/conversations/${conversation}/activities` + query({ ...page }), asked), 'activities') as readonly Activity[],
    templates: async (wanted, asked) => (await get(`/templates${query({ ...wanted })}`, asked)) as TemplatePage,
    saveTemplate: async ({ id, ...draft }, intent) =>
      (await post(id === undefined ? '/templates' : path`/templates/${id}`, draft, intent)) as Template,
    deleteTemplate: async (id, intent) => void (await post(path`/templates/${id}/delete`, {}, intent)),
    voice: async (of, asked) => (await get(`/voice${query({ ...of })}`, asked)) as VoicePath,
    sendTones: async (call, tones, intent) => void (await post(path`/calls/${call}/tones`, { tones }, intent)),
    hold: async (call, intent) => void (await post(path`/calls/${call}/hold`, {}, intent)),
    resume: async (call, intent) => void (await post(path`/calls/${call}/resume`, {}, intent)),
    transfer: async (call, to, intent) => void (await post(path`/calls/${call}/transfer`, to, intent)),
    reportAvailability: async (page, intent) => void (await post('/availability', page, intent)),
    markSeen: async (conversation, intent) => void (await post(path`/conversations/${conversation}/seen`, {}, intent)),
    colleagues: async (call, asked) => member(await get(path`/calls/${call}/colleagues`, asked), 'colleagues') as readonly Colleague[],
  };
}

/** A backend that names no abilities has none of them: most carry no sound. */
const withAbilities = (desk: unknown): unknown =>
  typeof desk === 'object' && desk !== null ? { ...desk, can: (desk as Partial<Desk>).can ?? [] } : desk;
