import type { CallingAdapter, Desk } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { Clock } from '../clock.js';
import type { Agent } from '../domain/actor.js';
import { policies, product, type Policy } from '../domain/policy.js';
import type { Reason } from '../domain/reason.js';
import type { Charts } from '../machines/start.js';
import type { Store } from '../store/store.js';
import { callAbilities } from './call-abilities.js';
import { CallDesk } from './call-desk.js';
import type { CallAbilities, CallIntent, CallingFact, CallingState, Failed } from './calling.js';
import { isShownOnDesk } from './shown-calls.js';
import { Cache, type Owner } from './cache.js';
import type { Connection, Conversation, ConversationState } from './conversation.js';
import { ConversationDesk } from './conversation-desk.js';
import { createDeliver } from './deliver.js';
import { DeskCalls } from './desk-calls.js';
import { DeskNews } from './desk-news.js';
import type { DeskParts } from './desk-parts.js';
import { FactsReader } from './facts-reader.js';
import type { LineRecord } from './line-record.js';
import { Listeners } from './listeners.js';
import type { LiveCall } from './live-call.js';
import { nameMistake } from './name-mistake.js';
import { PermissionChanges } from './permission-changes.js';
import { createReading } from './reading.js';
import { Registry } from './registry.js';
import { ServerClock } from './server-clock.js';
import { Session } from './session.js';
import { TemplateDesk } from './templates/template-desk.js';
import { warnOnce } from './warn-once.js';

export interface DesktopParts {
  readonly adapter: CallingAdapter;
  readonly clock: Clock;
  readonly store: Store | 'memory' | undefined;
  readonly owner: Owner | undefined;
  readonly encryptWith: CryptoKey | undefined;
  /** The host's own choice; beats the desk's. */
  readonly policy: Policy | undefined;
}

/** Joins the parts of one desk. It decides nothing: what is true stands in the domain, what happens when in the charts. */
export class Desktop implements DeskParts {
  readonly clock: ServerClock;
  readonly reading;
  readonly deliver;
  readonly cache: Cache;
  readonly registry: Registry;
  readonly calls: CallDesk;
  readonly facts: FactsReader;
  readonly templates: TemplateDesk;
  readonly can: ConversationState['can'];
  closed = false;
  readonly #news = new DeskNews(this);
  readonly #adapter: CallingAdapter;
  readonly #session: Session;
  readonly #ownPolicy: Policy | undefined;
  readonly #changed = new Listeners();
  readonly #facts = new Listeners<[CallingFact]>();
  readonly #permissions = new PermissionChanges(this);
  #desk: Desk | undefined;
  #state: CallingState | undefined;
  #charts: Promise<Charts> | undefined;

  constructor({ adapter, clock, store, owner, encryptWith, policy }: DesktopParts) {
    this.clock = new ServerClock(clock);
    this.#adapter = adapter;
    this.#ownPolicy = policy;
    this.can = { templates: Boolean(adapter.templates), decline: Boolean(adapter.decline), activities: Boolean(adapter.activities) };
    this.cache = new Cache(this.clock, store, () => this.changed(), { now: () => this.clock.serverTime, encryptWith });
    if (owner) this.cache.own(owner);
    this.reading = createReading(adapter, this.clock, warnOnce());
    this.deliver = createDeliver(adapter, this.clock, this);
    this.registry = new Registry(this, new ConversationDesk(this), this.clock);
    this.calls = new CallDesk(new DeskCalls(this));
    this.facts = new FactsReader(this);
    this.templates = new TemplateDesk(this, adapter);
    this.#session = new Session(adapter, this.reading, this.clock, {
      signingIn: () => {
        const known = this.calls.all;
        return (desk) => this.#signedIn(desk, known);
      },
      news: (batch) => this.#news.hear(batch),
      connectionChanged: () => this.#connectionChanged(),
      clockChanged: () => this.registry.recheck(),
      readAgain: () => this.#readAgain(),
      failed: (act, thrown) => this.failed(act, thrown),
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
      can: this.callAbilities,
      ...(failure && { failure }),
      ...(this.#desk && { agent: this.#desk.agent, tenant: this.#desk.tenant }),
    });
  }

  get callAbilities(): CallAbilities {
    return callAbilities(this.#adapter, this.#desk);
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

  get ready(): Promise<void> {
    return this.#session.ready;
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
    switch (intent.type) {
      case 'call.end':
        return this.calls.find(intent.call)?.end();
      case 'call.dismiss':
        return this.calls.dismiss(intent.call);
      case 'call.accept':
      case 'call.decline':
        return this.calls.find(intent.call)?.answer(intent);
      default:
        // the sound of calls has no part in the desk yet
        return;
    }
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    globalThis.document?.removeEventListener('visibilitychange', this.#visibilityChanged);
    this.reading.stop();
    this.#session.stop();
    this.registry.stop();
    this.calls.stop();
    this.templates.keepDrafts();
    this.cache.close();
  }

  /** Loaded once something happens; tried again after a failure. */
  charts(): Promise<Charts> {
    return (this.#charts ??= import('../machines/start.js').catch((thrown: unknown) => {
      this.#charts = undefined;
      throw thrown;
    }));
  }

  tell(fact: CallingFact): void {
    if (!this.closed) this.#facts.tell(fact);
  }

  failed(act: Failed['act'], thrown: unknown, conversation?: string): void {
    const { because, until, platformCode, details } = asFailure(thrown);
    nameMistake(act, because, thrown, details);
    const more = { ...(until !== undefined && { until }), ...(platformCode !== undefined && { platformCode }) };
    this.tell({ type: 'failed', detail: { act, because, ...more, ...(conversation !== undefined && { conversation }) } });
  }

  changed(): void {
    this.#state = undefined;
    if (!this.closed) this.#changed.tell();
  }

  lineTold(line: LineRecord): void {
    this.registry.watch(line);
    this.#permissions.watch(line);
  }

  #signedIn(desk: Desk, knownCalls: readonly LiveCall[]): void {
    this.#desk = desk;
    const isSameAgent = this.cache.own({ tenant: desk.tenant, agent: desk.agent.id });
    if (!isSameAgent) this.#startAnew();
    this.calls.listed(desk.calls, knownCalls);
    this.facts.lookAgain();
    // with the desk may have come another policy
    this.registry.recheck();
    this.registry.changedAll();
    this.changed();
  }

  /** What was known was another agent's to know. */
  #startAnew(): void {
    this.facts.startAnew();
    this.calls.forgetAll();
    this.templates.startAnew();
    for (const conversation of this.registry.conversations) {
      this.registry.leaveLine(conversation);
      conversation.clear();
      // what was saved for this agent, before the backend answers
      if (conversation.isSeen) this.facts.lookAt(conversation);
    }
  }

  #connectionChanged(): void {
    this.registry.changedAll();
    this.changed();
  }

  #readAgain(): void {
    this.templates.readAgain();
    this.facts.lookAgain();
    for (const conversation of this.registry.conversations) conversation.readActivitiesAgain();
  }

  /** Shown: a laptop may have slept, timers did not run. Hidden: the page may be going. */
  readonly #visibilityChanged = () => {
    if (document.visibilityState === 'hidden') {
      this.templates.keepDrafts();
      return this.cache.flush();
    }
    this.registry.recheck();
    this.#session.wake();
  };
}
