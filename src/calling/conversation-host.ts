import type { TemplatePage } from '../adapter.js';
import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import type { Agent } from '../domain/actor.js';
import type { Outreach, OutreachKind } from '../domain/outreach.js';
import type { Policy } from '../domain/policy.js';
import type { Charts } from '../machines/start.js';
import type { Delivery } from '../machines/outreach.js';
import type { CallNow, Connection, ConversationIntent, ConversationState } from './conversation.js';
import type { ConversationRecord } from './conversation-record.js';
import type { LineRecord } from './line-record.js';

/** What a conversation needs of its desk. */
export interface ConversationHost {
  readonly policy: Policy;
  readonly clock: Clock;
  readonly agent: Agent | undefined;
  readonly connection: Connection;
  readonly can: ConversationState['can'];
  charts(): Promise<Charts>;
  callOf(line: LineRecord): CallNow | undefined;
  dial(line: LineRecord, conversation: string): void;
  actOnCall(line: LineRecord, intent: Extract<ConversationIntent, { type: 'call.accept' | 'call.decline' | 'call.end' }>): void;
  sendOutreach(conversation: ConversationRecord, outreach: Outreach): Promise<Delivery>;
  /** Asks the backend for facts, together with every other conversation first looked at in this moment. */
  look(id: string): void;
  /** Asks about this one now and lets the backend ask the platform. Rejects when it does not answer. */
  checkAfresh(conversation: ConversationRecord): Promise<void>;
  templates(kind: OutreachKind, number: string): Promise<TemplatePage>;
  savedActivities(conversation: string): Promise<readonly Activity[]>;
  latestActivities(conversation: string): Promise<readonly Activity[]>;
  keepActivities(conversation: string, added: readonly Activity[]): void;
  /** Live rows completed by saved ones. */
  withSaved(live: readonly Activity[], saved: readonly Activity[]): readonly Activity[];
  /** Somebody subscribed. */
  looked(conversation: ConversationRecord): void;
  /** The last subscriber left. */
  left(conversation: ConversationRecord): void;
}
