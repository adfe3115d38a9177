import { AdapterError, type News } from '../../src/adapter.js';
import { type Break, but, subscribing, telling } from './break.js';

const uncancelled = () => ({ signal: new AbortController().signal });

/** A second act with the same key is refused, as by a backend that does not know that it is the same. */
function refusedAgain(): (key: string) => void {
  const seen = new Set<string>();
  return (key) => {
    if (seen.has(key)) throw new AdapterError('refused');
    seen.add(key);
  };
}

const plainly = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch {
    throw new Error('HTTP 404');
  }
};

const unknown = /nobody/;

/** What is wrong, how, and the one rule that finds it. */
export const brokenAdapters: readonly (readonly [what: string, broken: Break, rule: string])[] = [
  [
    'time in seconds',
    but((adapter) => ({
      desk: async (asked) => {
        const desk = await adapter.desk(asked);
        return { ...desk, serverTime: desk.serverTime / 1000 };
      },
    })),
    'desk says who the agent is, what time it is and which calls there are',
  ],
  [
    'facts that cannot be read',
    but((adapter) => ({
      conversations: async (ids, asked) =>
        (await adapter.conversations(ids, asked)).map((answer) => ({ ...answer, asOf: 'today' as unknown as number })),
    })),
    'conversations says what is known of a conversation',
  ],
  [
    'silence about an id',
    but((adapter) => ({
      conversations: async (ids, asked) => (await adapter.conversations(ids, asked)).filter((answer) => !('refused' in answer)),
    })),
    'conversations has one answer for each id, a refusal for one that is not known',
  ],
  [
    'pages of fifty',
    but((adapter) => ({ conversations: (ids, asked) => adapter.conversations(ids.slice(0, 50), asked) })),
    'conversations takes a hundred ids',
  ],
  [
    'activities oldest first',
    but((adapter) => ({
      activities: async (...asked) => [...((await adapter.activities?.(...asked)) ?? [])].reverse(),
    })),
    'activities, if there, come newest first, as many as asked for, from the named one on',
  ],
  [
    'templates of another make',
    but((adapter) => ({
      templates: async (...asked) => {
        const page = await adapter.templates?.(...asked);
        return { templates: (page?.templates ?? []).map((template) => ({ ...template, language: 7 as unknown as string })) };
      },
    })),
    'templates, if there, can be read',
  ],
  [
    'a message that goes out twice',
    (tested) => ({
      ...but((adapter) => ({
        sendOutreach: async (conversation, outreach, intent) => {
          await adapter.sendOutreach(conversation, outreach, intent);
          await adapter.sendOutreach(conversation, outreach, { ...intent, key: `${intent.key}-again` });
        },
      }))(tested),
      effectsOf: async (key) => (await tested.effectsOf(key)) + (await tested.effectsOf(`${key}-again`)),
    }),
    'sendOutreach sends once with the same key, and says yes each time',
  ],
  [
    'a repeated dial that is refused',
    but((adapter) => {
      const again = refusedAgain();
      return {
        dial: async (conversation, voice, intent) => {
          again(intent.key);
          return adapter.dial(conversation, voice, intent);
        },
      };
    }),
    'dial calls once with the same key, and answers the same call each time',
  ],
  [
    'a repeated hang-up that is refused',
    but((adapter) => {
      const again = refusedAgain();
      return {
        hangUp: async (call, how, intent) => {
          again(JSON.stringify(call));
          return adapter.hangUp(call, how, intent);
        },
      };
    }),
    'hangUp ends a call, and says yes again when it is over',
  ],
  [
    'no hang-up by the key of a dial',
    but((adapter) => ({
      hangUp: async (call, how, intent) => {
        if (typeof call !== 'string') throw new AdapterError('not-found');
        return adapter.hangUp(call, how, intent);
      },
    })),
    'hangUp ends a dial that has no id yet',
  ],
  [
    'a new key for each accept',
    but((adapter) => ({ accept: (call, voice, intent) => adapter.accept(call, voice, { ...intent, key: `${intent.key}-of-its-own` }) })),
    'accept answers a call that the customer makes, once',
  ],
  [
    'news without keys',
    telling((listener) => ({
      news: (batch, cursor) =>
        listener.news(
          batch.map(({ key, ...news }) => news as News),
          cursor,
        ),
    })),
    'news that an act caused carry its key',
  ],
  [
    'an act that nobody can cancel',
    but((adapter) => ({
      sendOutreach: (conversation, outreach, intent) => adapter.sendOutreach(conversation, outreach, { ...intent, ...uncancelled() }),
    })),
    'an act that was cancelled before it began has no effect',
  ],
  ['a connection that says nothing', telling(() => ({ connection: () => undefined })), 'subscribe says that it is live'],
  [
    'news without a moment',
    telling((listener) => ({
      news: (batch, cursor) =>
        listener.news(
          batch.map(({ at, ...news }) => news as News),
          cursor,
        ),
    })),
    'news can be read',
  ],
  [
    'every third piece of news lost',
    telling((listener) => {
      let written = 0;
      const isThird = (batch: readonly News[]) => batch.some(({ kind }) => kind === 'window.changed') && ++written % 3 === 0;
      return { news: (batch, cursor) => (isThird(batch) ? undefined : listener.news(batch, cursor)) };
    }),
    'news arrive, each at least once, and a cursor when all before it did',
  ],
  [
    'a cursor ahead of its news',
    telling((listener) => ({
      news: (batch, cursor) => {
        listener.news([], cursor);
        setTimeout(() => listener.news(batch), 20);
      },
    })),
    'news arrive, each at least once, and a cursor when all before it did',
  ],
  [
    'a cursor that is not looked at',
    subscribing(
      (adapter) =>
        (listener, { after }) =>
          adapter.subscribe(listener, { after: unknown.test(after ?? '') ? after : undefined }),
    ),
    'subscribe goes on after a cursor',
  ],
  [
    'an end at the first broken connection',
    telling((listener, stop) => ({ connection: (now, at) => (now === 'reconnecting' ? stop() : listener.connection(now, at)) })),
    'subscribe goes on by itself after the connection broke',
  ],
  [
    'a lost cursor passed over',
    subscribing(
      (adapter) =>
        (listener, { after }) =>
          adapter.subscribe(listener, { after: unknown.test(after ?? '') ? undefined : after }),
    ),
    'subscribe resets where a cursor cannot be continued',
  ],
  [
    'no way to stop',
    subscribing((adapter) => (listener, from) => {
      adapter.subscribe(listener, from);
      return () => undefined;
    }),
    'nothing is delivered after stop',
  ],
  [
    'errors of its own',
    but((adapter) => ({
      dial: (...asked) => plainly(adapter.dial(...asked)),
      sendOutreach: (...asked) => plainly(adapter.sendOutreach(...asked)),
    })),
    'what is refused rejects with an AdapterError whose code the SDK has words for',
  ],
  [
    'a question that nobody can cancel',
    but((adapter) => ({ desk: () => adapter.desk(uncancelled()) })),
    'what is read ends at once when it is cancelled',
  ],
  [
    'hold without a way back',
    ({ adapter: { resume, ...adapter }, ...tested }) => ({ ...tested, adapter }),
    'members that may be absent are whole or absent, and desk names none that is absent',
  ],
  [
    'an ability without a member',
    ({ adapter: { markSeen, ...adapter }, ...tested }) => ({ ...tested, adapter }),
    'members that may be absent are whole or absent, and desk names none that is absent',
  ],
];
