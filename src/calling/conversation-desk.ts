import { AdapterError } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { Activity } from '../domain/activity.js';
import { latestActivities } from '../domain/activity-log.js';
import type { Agent } from '../domain/actor.js';
import type { Outreach, WordlessOutreach } from '../domain/outreach.js';
import { checkOutreach } from '../domain/outreach-rules.js';
import type { Policy } from '../domain/policy.js';
import { isSameLine } from '../domain/line.js';
import { yes, type Verdict } from '../domain/verdict.js';
import type { Charts } from '../machines/start.js';
import type { Delivery, OutreachLeft } from '../machines/outreach.js';
import type { Failed } from './calling.js';
import type { CallNow, Connection, ConversationIntent, Failure, OtherCall } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import type { ConversationRecord } from './conversation-record.js';
import type { DeskParts } from './desk-parts.js';
import type { LineRecord } from './line-record.js';
import { outreachNotSent, outreachSent } from './own-acts.js';

/** The desk, as its conversations use it. */
export class ConversationDesk implements ConversationHost {
  readonly #desk: DeskParts;
  readonly #tellsSeen: () => boolean;

  /** `tellsSeen`: the backend wants to know which missed calls were seen. */
  constructor(desk: DeskParts, tellsSeen: () => boolean) {
    this.#desk = desk;
    this.#tellsSeen = tellsSeen;
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

  get failure(): Failure | undefined {
    return this.#desk.session.failure;
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

  get unfinished() {
    return this.#desk.unfinished;
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

  otherCall({ facts }: LineRecord): OtherCall | undefined {
    const { line } = this.#desk.calls.taken()?.facts ?? {};
    return line && !isSameLine(line, facts.line) ? { line } : undefined;
  }

  async endOther(): Promise<void> {
    // as with a dial: after the chart that decided it has settled
    await undefined;
    const { calls } = this.#desk;
    const other = calls.taken();
    if (other && !(await new Promise((then) => calls.end(other, then)))) throw new AdapterError('in-another-call');
  }

  dial(line: LineRecord, conversation: string): void {
    // a call has a chart of its own: it starts after the one that decided to call has settled
    queueMicrotask(() => this.#desk.calls.dial(line.facts.line, conversation));
  }

  actOnCall(line: LineRecord, intent: Extract<ConversationIntent, { type: 'call.accept' | 'call.decline' | 'call.end' }>): void {
    const call = this.#desk.calls.of(line.facts.line);
    if (intent.type === 'call.end') call?.end();
    else if (intent.type === 'call.accept') this.#desk.calls.accept(call, intent.endOther);
    else call?.answer(intent);
  }

  async sendOutreach(conversation: ConversationRecord, outreach: Outreach): Promise<Delivery> {
    const { deliver, facts } = this.#desk;
    const verdict = this.#mayBeSent(conversation, outreach);
    if (!verdict.ok) return { ok: false, unknown: false, failure: new AdapterError(verdict.because, verdict) };
    conversation.draft.sending(outreach);
    const delivery = await deliver.outreach(conversation.id, outreach);
    if (!delivery.ok) this.#refused(conversation, delivery.failure);
    this.#record(conversation, outreach, delivery);
    // the backend's own counts; after a refusal it knows better than we do
    facts.look(conversation.id);
    return delivery;
  }

  async outreachLeft(conversation: ConversationRecord, { key, outreach }: OutreachLeft): Promise<Delivery | undefined> {
    const delivery = await this.#desk.deliver.outreachLeft(conversation.id, key);
    if (delivery?.ok && outreach) this.#record(conversation, outreach, delivery);
    this.#desk.facts.look(conversation.id);
    return delivery;
  }

  missedSeen(conversation: ConversationRecord): void {
    const { cache, facts, unfinished, deliver } = this.#desk;
    const row = facts.toKeep(conversation);
    if (row) void cache.ask((store) => store.keepConversations([row]), undefined).then(() => unfinished.tell(conversation.id));
    // the marker has gone here; where the backend did not hear of it, it stays elsewhere
    if (this.#tellsSeen()) deliver.markSeen(conversation.id).catch(() => undefined);
  }

  async latestActivities(conversation: string): Promise<readonly Activity[]> {
    await this.#desk.session.ready;
    return this.#orTell('activities', this.#desk.reading.activities(conversation, latestActivities), conversation);
  }

  /** The rules hold for a headless host as for the modal. What the backend knows better, it says. */
  #mayBeSent(conversation: ConversationRecord, outreach: Outreach): Verdict {
    const { forms, mayRequest, mayInvite, line } = conversation.state;
    const known = outreach.form === 'template' && line && this.#desk.templates.of(line.number.id).template(outreach.template);
    // a template that was never listed here is the backend's to judge
    const wellFormed =
      outreach.form === 'template' && !known
        ? yes
        : checkOutreach(outreach, { forms, policy: this.policy, ...(known && { template: known }) });
    const allowed = outreach.kind === 'request' ? mayRequest : mayInvite;
    return wellFormed.ok ? allowed : wellFormed;
  }

  #refused(conversation: ConversationRecord, thrown: unknown): void {
    this.failed('outreach', thrown, conversation.id);
    const { line } = conversation;
    if (!line || asFailure(thrown).because !== 'already-permitted') return;
    // the platform's way to say that calls are allowed for good
    line.tell({ permission: { status: 'permanent', at: this.clock.now() } }, 'news');
    this.#desk.lineTold(line);
  }

  /** For backends that keep no log. */
  #record(conversation: ConversationRecord, outreach: WordlessOutreach, delivery: Delivery): void {
    const line = conversation.line?.facts.line;
    if (!line || this.can.activities) return;
    if (delivery.ok) conversation.hearActivities(outreachSent(outreach, delivery.key, line, this));
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
