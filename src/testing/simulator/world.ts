import type { Clock } from '../../clock.js';
import type { Agent } from '../../domain/actor.js';
import type { BusinessNumber } from '../../domain/line.js';
import type { Restriction } from '../../domain/line-facts.js';
import type { PolicyName } from '../../domain/policy.js';
import type { CallRecord } from './call-record.js';
import type { ConversationRecord, LineRecord } from './line-record.js';
import type { NewsLog } from './news-log.js';
import type { PlatformLimits } from './platform-limits.js';
import { Refused } from './refused.js';
import type { ServerTime } from './server-time.js';
import type { AssignmentRule, RingSeconds } from './simulator-options.js';
import type { TemplateShelf } from './templates.js';

/** Everything there is: the platform, the backend and the phones share it. */
export interface World {
  readonly clock: Clock;
  readonly time: ServerTime;
  readonly random: () => number;
  readonly limits: PlatformLimits;
  readonly settings: Settings;
  readonly number: BusinessNumber;
  readonly agents: readonly AgentRecord[];
  /** By customer. */
  readonly lines: Map<string, LineRecord>;
  readonly conversations: Map<string, ConversationRecord>;
  readonly calls: Map<string, CallRecord>;
  readonly shelf: TemplateShelf;
  readonly news: NewsLog;
  readonly effects: Effect[];
  /** Keys of dials that were ended before they arrived. */
  readonly endedDials: Set<string>;
  restriction: Restriction | undefined;
  assignment: AssignmentRule;
  /** Agents who are in a call are asked as well. */
  offersToBusy: boolean;
  /** Place in `agents` of the one who was offered a call last. */
  lastOffered: number;
  /** Key of the intent that is being carried out: what it causes carries it. */
  acting: string | undefined;
  id(kind: string): string;
  /** Something is to be seen anew. */
  changed(): void;
  /** A call that found everybody busy may find somebody now. */
  agentFreed(): void;
}

export interface Settings {
  readonly tenant: string;
  readonly policy: PolicyName | undefined;
  readonly reportsLimits: boolean;
  readonly recordsExpiry: boolean;
  readonly knowsWhoEnded: boolean;
  readonly callbackPermission: boolean;
  readonly ringSeconds: RingSeconds;
  readonly answerDelayMs: number;
  readonly gapless: boolean;
  readonly phonesSpeak: boolean;
  readonly bridge: boolean;
  /** Ids of the agents who may write templates; all when absent. */
  readonly templateWriters: readonly string[] | undefined;
}

export interface AgentRecord {
  readonly agent: Agent;
  /** What `setPresence` said; before that, `hasSignedIn` decides. */
  presence: 'available' | 'inactive' | undefined;
  hasSignedIn: boolean;
  /** Which pages of the agent can take a call, as they said. */
  readonly pages: Map<string, boolean>;
}

/** Something that really happened, once. */
export interface Effect {
  readonly key: string;
  readonly kind:
    | 'outreach'
    | 'dial'
    | 'accept'
    | 'end'
    | 'decline'
    | 'hold'
    | 'resume'
    | 'tones'
    | 'transfer'
    | 'template.save'
    | 'template.delete'
    | 'seen';
  readonly conversation?: string;
  readonly call?: string;
  readonly at: number;
}

export function lineOf(world: World, customer: string): LineRecord {
  const line = world.lines.get(customer);
  if (!line) throw new Error(`The simulator knows no customer "${customer}".`);
  return line;
}

/** The conversation and its line, if this agent may see it. */
export function conversationFor(world: World, id: string, agent: string): { conversation: ConversationRecord; line: LineRecord } {
  const conversation = world.conversations.get(id);
  if (!conversation) throw new Refused({ code: 'not-found' });
  if (!maySee(agent, conversation)) throw new Refused({ code: 'forbidden' });
  return { conversation, line: lineOf(world, conversation.customer) };
}

const maySee = (agent: string, { seenBy }: ConversationRecord): boolean => !seenBy || seenBy.includes(agent);

/** The call, if this agent may see it. */
export function callFor(world: World, id: string, agent: string): CallRecord {
  const call = world.calls.get(id);
  if (!call) throw new Refused({ code: 'not-found' });
  if (!maySeeCall(world, agent, call)) throw new Refused({ code: 'forbidden' });
  return call;
}

/** A call without a conversation is everybody's. */
export function maySeeCall(world: World, agent: string, { conversation }: CallRecord): boolean {
  const record = conversation === undefined ? undefined : world.conversations.get(conversation);
  return !record || maySee(agent, record);
}

export const agentById = (world: World, id: string): AgentRecord | undefined => world.agents.find(({ agent }) => agent.id === id);

export const liveCalls = ({ lines }: World): CallRecord[] => [...lines.values()].flatMap(({ call }) => call ?? []);
