import type { Activity } from '../domain/activity.js';
import type { Outreach } from '../domain/outreach.js';
import type { Delivery, OutreachLeft } from '../machines/outreach.js';
import type { CallNow, Connection, ConversationIntent, Failure, OtherCall } from './conversation.js';
import type { ConversationRecord } from './conversation-record.js';
import type { DeskParts } from './desk-parts.js';
import type { FactsReader } from './facts-reader.js';
import type { LineRecord } from './line-record.js';
import type { Registry } from './registry.js';

/** What a conversation needs of its desk. */
export interface ConversationHost extends Pick<
  DeskParts,
  'policy' | 'clock' | 'agent' | 'can' | 'cache' | 'charts' | 'failed' | 'unfinished'
> {
  readonly connection: Connection;
  /** Of the desk: why it could not be asked who the agent is. */
  readonly failure: Failure | undefined;
  readonly facts: Pick<FactsReader, 'load' | 'lookAt' | 'check'>;
  readonly registry: Pick<Registry, 'used' | 'leaveLine' | 'watch'>;
  callOf(line: LineRecord): CallNow | undefined;
  /** What this agent is in with another customer. */
  otherCall(line: LineRecord): OtherCall | undefined;
  /** Hangs it up. Rejects when it goes on. */
  endOther(): Promise<void>;
  dial(line: LineRecord, conversation: string): void;
  actOnCall(line: LineRecord, intent: Extract<ConversationIntent, { type: 'call.accept' | 'call.decline' | 'call.end' }>): void;
  sendOutreach(conversation: ConversationRecord, outreach: Outreach): Promise<Delivery>;
  /** What became of an outreach that another page began; nothing where it was refused. */
  outreachLeft(conversation: ConversationRecord, left: OutreachLeft): Promise<Delivery | undefined>;
  /** The agent has seen a missed call that nobody knew to be seen. */
  missedSeen(conversation: ConversationRecord): void;
  latestActivities(conversation: string): Promise<readonly Activity[]>;
}
