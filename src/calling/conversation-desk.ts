import type { TemplatePage } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { Activity } from '../domain/activity.js';
import { latestActivities } from '../domain/activity-log.js';
import type { Agent } from '../domain/actor.js';
import type { Outreach, OutreachKind } from '../domain/outreach.js';
import type { Policy } from '../domain/policy.js';
import type { Charts } from '../machines/start.js';
import type { Delivery } from '../machines/outreach.js';
import type { Failed } from './calling.js';
import type { CallNow, Connection, ConversationIntent } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import type { ConversationRecord } from './conversation-record.js';
import type { DeskParts } from './desk-parts.js';
import type { LineRecord } from './line-record.js';
import { outreachNotSent, outreachSent } from './own-acts.js';

/** The desk, as its conversations use it. */
export class ConversationDesk implements ConversationHost {
  readonly #desk: DeskParts;

  constructor(desk: DeskParts) {
    this.#desk = desk;
  }

  get policy(): Policy {
    return this.#desk.policy;
  }

  get agent(): Agent | undefined {
    return this.#desk.agent;
  }

  get connection(): Connection {
    return this.#desk.connection;
  }

  get clock() {
    return this.#desk.clock;
  }

  get can() {
    return this.#desk.can;
  }

  get cache() {
    return this.#desk.cache;
  }

  get facts() {
    return this.#desk.facts;
  }

  get registry() {
    return this.#desk.registry;
  }

  charts(): Promise<Charts> {
    return this.#desk.charts();
  }

  failed(act: Failed['act'], thrown: unknown, conversation?: string): void {
    this.#desk.failed(act, thrown, conversation);
  }

  callOf(line: LineRecord): CallNow | undefined {
    return this.#desk.calls.of(line.facts.line)?.now(this.agent);
  }

  dial(line: LineRecord, conversation: string): void {
    this.#desk.calls.dial(line.facts.line, conversation);
  }

  actOnCall(line: LineRecord, intent: Extract<ConversationIntent, { type: 'call.accept' | 'call.decline' | 'call.end' }>): void {
    const call = this.#desk.calls.of(line.facts.line);
    if (intent.type === 'call.end') call?.end();
    else call?.answer(intent);
  }

  async sendOutreach(conversation: ConversationRecord, outreach: Outreach): Promise<Delivery> {
    const { deliver, facts } = this.#desk;
    const delivery = await deliver.outreach(conversation.id, outreach);
    if (!delivery.ok) this.failed('outreach', delivery.failure, conversation.id);
    this.#record(conversation, outreach, delivery);
    // the backend's own counts; after a refusal it knows better than we do
    facts.look(conversation.id);
    return delivery;
  }

  templates(kind: OutreachKind, number: string): Promise<TemplatePage> {
    return this.#orTell('templates', this.#desk.reading.templates({ kind, number }));
  }

  async latestActivities(conversation: string): Promise<readonly Activity[]> {
    await this.#desk.ready;
    return this.#orTell('activities', this.#desk.reading.activities(conversation, latestActivities), conversation);
  }

  /** For backends that keep no log. */
  #record(conversation: ConversationRecord, outreach: Outreach, delivery: Delivery): void {
    const line = conversation.line?.facts.line;
    if (!line || this.can.activities) return;
    if (delivery.ok) conversation.hearActivities(outreachSent(outreach, line, this));
    else if (!delivery.unknown) conversation.hearActivities([outreachNotSent(outreach, line, asFailure(delivery.failure).because, this)]);
  }

  async #orTell<T>(act: Failed['act'], answer: Promise<T>, conversation?: string): Promise<T> {
    try {
      return await answer;
    } catch (thrown) {
      this.failed(act, thrown, conversation);
      throw thrown;
    }
  }
}
