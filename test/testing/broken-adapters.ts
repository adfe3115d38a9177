import { AdapterError, type CallingAdapter, type News } from '../../src/adapter.js';
import { but, toldAs } from './break.js';
import { type BrokenAdapter, brokenSubscriptions } from './broken-subscriptions.js';

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

/** `dial`, and whether what is ended is named by the key of one that has come. */
function dials(adapter: CallingAdapter) {
  const keys = new Set<string>();
  const dial: CallingAdapter['dial'] = (conversation, voice, intent) => {
    keys.add(intent.key);
    return adapter.dial(conversation, voice, intent);
  };
  return { dial, has: (call: Parameters<CallingAdapter['hangUp']>[0]) => typeof call !== 'string' && keys.has(call.dialledWith) };
}

export const brokenAdapters: readonly BrokenAdapter[] = [
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
    'a desk without its calls',
    but((adapter) => ({ desk: async (asked) => ({ ...(await adapter.desk(asked)), calls: [] }) })),
    'desk has the calls that ring',
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
    but((adapter) => {
      const dialled = dials(adapter);
      return {
        dial: dialled.dial,
        hangUp: async (call, how, intent) => {
          if (dialled.has(call)) throw new AdapterError('not-found');
          return adapter.hangUp(call, how, intent);
        },
      };
    }),
    'hangUp ends a dial that has no id yet',
  ],
  [
    'a dial that rings after its end',
    but((adapter) => {
      const dialled = dials(adapter);
      return {
        dial: dialled.dial,
        hangUp: async (call, how, intent) => {
          if (typeof call === 'string' || dialled.has(call)) await adapter.hangUp(call, how, intent);
        },
      };
    }),
    'a dial that comes after its end does not ring',
  ],
  [
    'a new key for each accept',
    but((adapter) => ({ accept: (call, voice, intent) => adapter.accept(call, voice, { ...intent, key: `${intent.key}-of-its-own` }) })),
    'accept answers a call that the customer makes, once',
  ],
  ['news without keys', toldAs(({ key, ...news }) => news as News), 'news that an act caused carry its key'],
  [
    'news of messages without keys',
    toldAs(({ key, ...news }) => (news.kind === 'call' ? { ...news, key } : news) as News),
    'news that an act caused carry its key',
  ],
  [
    'an act that nobody can cancel',
    but((adapter) => ({
      sendOutreach: (conversation, outreach, intent) => adapter.sendOutreach(conversation, outreach, { ...intent, ...uncancelled() }),
    })),
    'an act that was cancelled before it began has no effect',
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
  ...brokenSubscriptions,
];
