import type { CallingAdapter, Desk, TemplatePage } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { Clock } from '../clock.js';
import type { Activity } from '../domain/activity.js';
import { latestActivities } from '../domain/activity-log.js';
import type { Agent } from '../domain/actor.js';
import type { Outreach, OutreachKind } from '../domain/outreach.js';
import { policies, product, type Policy } from '../domain/policy.js';
import type { Reason } from '../domain/reason.js';
import type { Charts } from '../machines/start.js';
import type { Delivery } from '../machines/outreach.js';
import type { Store } from '../store/store.js';
import { CallDesk } from './call-desk.js';
import type { CallIntent, CallingFact, CallingState, Failed } from './calling.js';
import { isShownOnDesk } from './shown-calls.js';
import { Cache, type Owner } from './cache.js';
import type { CallNow, Connection, Conversation, ConversationIntent, ConversationState } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import type { ConversationRecord } from './conversation-record.js';
import { createDeliver } from './deliver.js';
import { DeskCalls } from './desk-calls.js';
import { DeskNews } from './desk-news.js';
import type { DeskParts } from './desk-parts.js';
import { FactsReader } from './facts-reader.js';
import type { LineRecord } from './line-record.js';
import { Listeners } from './listeners.js';
import { PermissionChanges } from './permission-changes.js';
import { createReading } from './reading.js';
import { Registry } from './registry.js';
import { ServerClock } from './server-clock.js';
import { Session } from './session.js';
import { warnOnce } from './warn-once.js';

export interface DesktopParts {
  readonly adapter: CallingAdapter;
  readonly clock: Clock;
  readonly store: Store | 'memory' | undefined;
  readonly owner: Owner | undefined;
  /** The host's own choice; beats the desk's. */
  readonly policy: Policy | undefined;
}

/** Joins the parts of one desk. It decides nothing: what is true stands in the domain, what happens when in the charts. */
export class Desktop implements DeskParts, ConversationHost {
  readonly clock: ServerClock;
  readonly reading;
  readonly deliver;
  readonly cache: Cache;
  readonly registry: Registry;
  readonly calls: CallDesk;
  readonly facts: FactsReader;
  readonly can: ConversationState['can'];
  readonly #news = new DeskNews(this);
  readonly #session: Session;
  readonly #ownPolicy: Policy | undefined;
  readonly #changed = new Listeners();
  readonly #facts = new Listeners<[CallingFact]>();
  readonly #permissions = new PermissionChanges(this);
  #desk: Desk | undefined;
  #state: CallingState | undefined;
  #charts: Promise<Charts> | undefined;

  constructor({ adapter, clock, store, owner, policy }: DesktopParts) {
    this.clock = new ServerClock(clock);
    this.#ownPolicy = policy;
    this.can = { templates: Boolean(adapter.templates), decline: Boolean(adapter.decline), activities: Boolean(adapter.activities) };
    this.cache = new Cache(this.clock, store, () => this.changed());
    if (owner) this.cache.own(owner);
    this.reading = createReading(adapter, this.clock, warnOnce());
    this.deliver = createDeliver(adapter, this.clock, this);
    this.registry = new Registry(this, this.clock);
    this.calls = new CallDesk(new DeskCalls(this));
    this.facts = new FactsReader(this);
    this.#session = new Session(adapter, this.reading, this.clock, {
      signedIn: (desk) => this.#signedIn(desk),
      news: (batch) => this.#news.hear(batch),
      connectionChanged: () => this.#connectionChanged(),
      clockChanged: () => this.registry.recheck(),
      readAgain: () => this.#readAgain(),
      failed: (thrown) => this.failed('desk', thrown),
    });
    globalThis.document?.addEventListener('visibilitychange', this.#visibilityChanged);
  }

  get state(): CallingState {
    const { agent, policy, connection, clock } = this;
    const { failure } = this.#session;
    return (this.#state ??= {
      connection,
      policy,
      calls: this.calls.all.map((call) => call.now(agent)).filter((call) => isShownOnDesk(call, clock.now())),
      storage: this.cache.kind,
      ...(failure && { failure }),
      ...(this.#desk && { agent: this.#desk.agent, tenant: this.#desk.tenant }),
    });
  }

  get policy(): Policy {
    return this.#ownPolicy ?? (this.#desk?.policy ? policies[this.#desk.policy] : product);
  }

  get agent(): Agent | undefined {
    return this.#desk?.agent;
  }

  get signedIn(): boolean {
    return this.#desk !== undefined;
  }

  get connection(): Connection {
    return this.#session.connection;
  }

  /** Nothing is queued for later: what cannot be sent now is refused at once. */
  get cannotSend(): Reason | undefined {
    return this.connection === 'offline' || this.connection === 'signed-out' ? this.connection : undefined;
  }

  conversation(id: string): Conversation {
    return this.registry.conversation(id);
  }

  subscribe(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  onFact(listener: (fact: CallingFact) => void): () => void {
    return this.#facts.add(listener);
  }

  send(intent: CallIntent): void {
    const call = this.calls.find(intent.call);
    if (intent.type === 'call.end') call?.send({ type: 'call.end' });
    else call?.answer(intent);
  }

  close(): void {
    globalThis.document?.removeEventListener('visibilitychange', this.#visibilityChanged);
    this.#session.stop();
    this.registry.stop();
    this.calls.stop();
    this.cache.close();
  }

  /** Loaded once something happens. */
  charts(): Promise<Charts> {
    return (this.#charts ??= import('../machines/start.js'));
  }

  tell(fact: CallingFact): void {
    this.#facts.tell(fact);
  }

  failed(act: Failed['act'], thrown: unknown, conversation?: string): void {
    const { because, until, platformCode } = asFailure(thrown);
    const more = { ...(until !== undefined && { until }), ...(platformCode !== undefined && { platformCode }) };
    this.tell({ type: 'failed', detail: { act, because, ...more, ...(conversation !== undefined && { conversation }) } });
  }

  changed(): void {
    this.#state = undefined;
    this.#changed.tell();
  }

  lineTold(line: LineRecord): void {
    this.registry.watch(line);
    this.#permissions.watch(line);
  }

  async findCall(key: string): Promise<string | undefined> {
    const { calls } = await this.reading.desk();
    return calls.find((call) => call.key === key)?.id;
  }

  callOf(line: LineRecord): CallNow | undefined {
    return this.calls.of(line.facts.line)?.now(this.agent);
  }

  dial(line: LineRecord, conversation: string): void {
    this.calls.dial(line.facts.line, conversation);
  }

  actOnCall(line: LineRecord, intent: Extract<ConversationIntent, { type: 'call.accept' | 'call.decline' | 'call.end' }>): void {
    const call = this.calls.of(line.facts.line);
    if (intent.type === 'call.end') call?.send({ type: 'call.end' });
    else call?.answer(intent);
  }

  async sendOutreach(conversation: ConversationRecord, outreach: Outreach): Promise<Delivery> {
    const delivery = await this.deliver.outreach(conversation.id, outreach);
    if (!delivery.ok) this.failed('outreach', delivery.failure, conversation.id);
    // the backend's own counts; after a refusal it knows better than we do
    this.facts.look(conversation.id);
    return delivery;
  }

  templates(kind: OutreachKind, number: string): Promise<TemplatePage> {
    return this.#orTell('templates', this.reading.templates({ kind, number }));
  }

  async latestActivities(conversation: string): Promise<readonly Activity[]> {
    await this.#session.ready;
    return this.#orTell('activities', this.reading.activities(conversation, latestActivities), conversation);
  }

  #signedIn(desk: Desk): void {
    this.#desk = desk;
    const own = this.cache.own({ tenant: desk.tenant, agent: desk.agent.id });
    if (!own) for (const conversation of this.registry.conversations) conversation.unlearn();
    for (const call of desk.calls) this.calls.hear(call);
    this.facts.lookAgain();
    this.registry.changedAll();
    this.changed();
  }

  #connectionChanged(): void {
    this.registry.changedAll();
    this.changed();
  }

  #readAgain(): void {
    this.facts.lookAgain();
    for (const conversation of this.registry.conversations)
      if (conversation.wantsActivities) conversation.send({ type: 'activities.load' });
  }

  async #orTell<T>(act: Failed['act'], answer: Promise<T>, conversation?: string): Promise<T> {
    try {
      return await answer;
    } catch (thrown) {
      this.failed(act, thrown, conversation);
      throw thrown;
    }
  }

  /** Shown: a laptop may have slept, timers did not run. Hidden: the page may be going. */
  readonly #visibilityChanged = () => {
    if (document.visibilityState === 'visible') this.registry.recheck();
    else this.cache.flush();
  };
}
