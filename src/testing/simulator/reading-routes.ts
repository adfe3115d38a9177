import type { CallAbility, Colleague, ConversationFacts, Desk, RefusedConversation } from '../../adapter.js';
import type { Activity } from '../../domain/activity.js';
import type { Agent } from '../../domain/actor.js';
import { callFactsFor } from './call-record.js';
import { factsFor } from './conversation-facts.js';
import { defined } from './defined.js';
import { colleaguesFor } from './media-bridge.js';
import { Refused } from './refused.js';
import { templatePage } from './templates.js';
import { callFor, conversationFor, liveCalls, maySeeCall, type World } from './world.js';

/** Who asks, and for what: the captured part of the path, the query, and the ids in it. */
export interface Reading {
  readonly agent: Agent;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly ids: readonly string[];
}

/** Each id is encoded by itself: a comma inside of one is not the comma between two. */
export function idsOf(search: string): readonly string[] {
  const listed = search
    .slice(1)
    .split('&')
    .find((part) => part.startsWith('ids='));
  return (listed?.slice('ids='.length) ?? '').split(',').filter(Boolean).map(decodeURIComponent);
}

interface ReadingRoute {
  /** The tail of the path; one group captures the id. */
  readonly path: RegExp;
  readonly answer: (world: World, reading: Reading) => unknown;
}

const mostActivities = 200;

export const readingRoutes: readonly ReadingRoute[] = [
  { path: /\/desk$/, answer: desk },
  { path: /\/conversations$/, answer: (world, reading) => ({ conversations: conversations(world, reading) }) },
  { path: /\/conversations\/([^/]+)\/activities$/, answer: (world, reading) => ({ activities: activities(world, reading) }) },
  { path: /\/calls\/([^/]+)\/colleagues$/, answer: (world, reading) => ({ colleagues: colleagues(world, reading) }) },
  // the phones are near: no way around a firewall is needed
  { path: /\/voice$/, answer: () => ({}) },
  { path: /\/templates$/, answer: (world, { agent, query }) => templatePage(world, agent.id, query) },
];

function desk(world: World, { agent }: Reading): Desk {
  return {
    agent,
    tenant: world.settings.tenant,
    serverTime: world.time.now(),
    cursor: String(world.news.latest),
    calls: liveCalls(world)
      .filter((call) => maySeeCall(world, agent.id, call))
      .map((call) => callFactsFor(agent.id, call)),
    ...defined({
      policy: world.settings.policy,
      gaplessFrom: world.settings.gapless ? world.news.latest + 1 : undefined,
      can: abilities(world),
    }),
  };
}

function abilities({ settings: { phonesSpeak, bridge } }: World): readonly CallAbility[] {
  return [
    ...(phonesSpeak ? (['voice'] as const) : []),
    ...(bridge ? (['sendTones', 'hold', 'transfer'] as const) : []),
    'reportAvailability',
    'markSeen',
  ];
}

const colleagues = (world: World, { agent, id }: Reading): readonly Colleague[] =>
  colleaguesFor(world, callFor(world, id, agent.id), agent);

function conversations(world: World, { agent, ids }: Reading): (ConversationFacts | RefusedConversation)[] {
  return ids.map((id) => {
    try {
      const { conversation, line } = conversationFor(world, id, agent.id);
      return factsFor(world, agent.id, conversation, line);
    } catch (error) {
      if (error instanceof Refused) return { id, refused: error.problem.code };
      throw error;
    }
  });
}

function activities(world: World, { agent, id, query }: Reading): readonly Activity[] {
  const { conversation } = conversationFor(world, id, agent.id);
  const all = conversation.activities;
  const before = query.get('before');
  const start = before === null ? 0 : all.findIndex((activity) => activity.id === before) + 1;
  const limit = Math.min(Math.max(1, Number(query.get('limit') ?? 50) || 50), mostActivities);
  return all.slice(start, start + limit);
}
