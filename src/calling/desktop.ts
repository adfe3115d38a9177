import type { CallingAdapter, Desk } from '../adapter.js';
import type { Agent } from '../domain/actor.js';
import { policies, product, type Policy } from '../domain/policy.js';
import type { Reason } from '../domain/reason.js';
import { callAbilities, isAble } from './call-abilities.js';
import { CallDesk } from './call-desk.js';
import type { CallAbilities, CallIntent, CallingFact, CallingState, Failed } from './calling.js';
import { isShownOnDesk } from './shown-calls.js';
import type { Charts } from '../machines/start.js';
import { AgentMemory } from './agent-memory.js';
import type { Cache } from './cache.js';
import type { Connection, Conversation, ConversationState } from './conversation.js';
import { ColleagueList } from './colleague-list.js';
import { ConversationDesk } from './conversation-desk.js';
import { createDeliver } from './deliver.js';
import { DeskCalls } from './desk-calls.js';
import { DeskNews } from './desk-news.js';
import type { DeskParts } from './desk-parts.js';
import type { DesktopParts } from './desktop-parts.js';
import { failedFact } from './failed-fact.js';
import { FactsReader } from './facts-reader.js';
import type { LineRecord } from './line-record.js';
import { LineWatch } from './line-watch.js';
import { Listeners } from './listeners.js';
import type { LiveCall } from './live-call.js';
import { loadCharts } from './load-charts.js';
import { storageFailed } from './storage-failed.js';
import { createReading } from './reading.js';
import { Registry } from './registry.js';
import { ServerClock } from './server-clock.js';
import { Session } from './session.js';
import { SoundDesk } from './sound-desk.js';
import { soundHost } from './sound-host.js';
import { TemplateDesk } from './templates/template-desk.js';
import type { Unfinished } from './unfinished.js';
import { warnOnce } from './warn-once.js';
import { showNothing, startAnew } from './whose-desk.js';

/** Joins the parts of one desk. It decides nothing: what is true stands in the domain, what happens when in the charts. */
export class Desktop implements DeskParts {
  readonly clock: ServerClock;
  readonly reading;
  readonly deliver;
  readonly cache: Cache;
  readonly unfinished: Unfinished;
  readonly registry: Registry;
  readonly calls: CallDesk;
  readonly facts: FactsReader;
  readonly sound: SoundDesk;
  readonly templates: TemplateDesk;
  readonly session: Session;
  readonly can: ConversationState['can'];
  charts: () => Promise<Charts> = loadCharts;
  closed = false;
  desk: Desk | undefined;
  readonly warn = warnOnce();
  readonly #memory: AgentMemory;
  readonly #news = new DeskNews(this);
  readonly #adapter: CallingAdapter;
  readonly #ownPolicy: Policy | undefined;
  readonly #changed = new Listeners();
  readonly #facts = new Listeners<[CallingFact]>();
  readonly #colleagues = new ColleagueList(this);
  readonly #lines = new LineWatch(this);
  #signedOut = false;
  #state: CallingState | undefined;

  constructor({ adapter, clock, owner, policy, ringtone, ...memory }: DesktopParts) {
    this.clock = new ServerClock(clock);
    this.#adapter = adapter;
    this.#ownPolicy = policy;
    this.can = { templates: Boolean(adapter.templates), decline: Boolean(adapter.decline), activities: Boolean(adapter.activities) };
    this.#memory = new AgentMemory(this, {
      ...memory,
      clock,
      serverTime: () => this.clock.serverTime,
      changed: () => this.changed(),
      // also after signing out: what should have been removed may still be there
      onTrouble: (trouble) => this.#facts.tell(storageFailed(trouble)),
      onSignedOut: () => this.#end(),
    });
    this.cache = this.#memory.cache;
    this.unfinished = this.#memory.unfinished;
    if (owner) this.#memory.own(owner);
    this.reading = createReading(adapter, this.clock, this.warn);
    this.deliver = createDeliver(adapter, this.clock, this, this.#memory.acts);
    this.registry = new Registry(this, new ConversationDesk(this, () => isAble('markSeen', adapter, this.desk)), this.clock);
    this.calls = new CallDesk(new DeskCalls(this, memory.locks));
    this.facts = new FactsReader(this);
    this.sound = new SoundDesk(soundHost(this, adapter), { ringtone, locks: memory.locks });
    this.templates = new TemplateDesk(this, adapter);
    this.session = new Session(adapter, this.reading, this.clock, {
      signingIn: () => {
        const known = this.calls.all;
        return (desk) => this.#signedIn(desk, known);
      },
      news: (batch) => {
        this.#news.hear(batch);
        this.#memory.heard(batch);
      },
      connectionChanged: () => this.#changedAll(),
      clockChanged: () => this.registry.recheck(),
      readAgain: () => this.#readAgain(),
      failed: (act, thrown) => this.failed(act, thrown),
    });
    globalThis.document?.addEventListener('visibilitychange', this.#visibilityChanged);
  }

  get state(): CallingState {
    const { agent, policy, connection, clock } = this;
    const { failure } = this.session;
    return (this.#state ??= {
      connection,
      policy,
      calls: this.calls.all.map((call) => call.now(agent)).filter((call) => isShownOnDesk(call, clock.now())),
      storage: this.cache.kind,
      can: this.callAbilities,
      ...this.sound.state,
      ...(failure && { failure }),
      ...(this.#colleagues.now && { colleagues: this.#colleagues.now }),
      ...(this.desk && { agent: this.desk.agent, tenant: this.desk.tenant }),
    });
  }

  get callAbilities(): CallAbilities {
    return callAbilities(this.#adapter, this.desk);
  }

  get policy(): Policy {
    return this.#ownPolicy ?? (this.desk?.policy ? policies[this.desk.policy] : product);
  }

  get agent(): Agent | undefined {
    return this.desk?.agent;
  }

  get signedIn(): boolean {
    return this.desk !== undefined;
  }

  get connection(): Connection {
    return this.#signedOut ? 'signed-out' : this.session.connection;
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
    this.calls.send(intent);
    this.sound.send(intent);
    this.#colleagues.send(intent);
  }

  async signOut(): Promise<void> {
    if (this.closed) return;
    const wiped = this.cache.wipe();
    this.#end();
    await wiped;
  }

  close(): void {
    if (this.closed) return;
    this.#memory.close();
    this.closed = true;
    globalThis.document?.removeEventListener('visibilitychange', this.#visibilityChanged);
    this.sound.close();
    this.reading.stop();
    this.session.stop();
    this.facts.stop();
    this.registry.stop();
    this.calls.stop();
  }

  tell(fact: CallingFact): void {
    if (!this.closed) this.#facts.tell(fact);
  }

  failed(act: Failed['act'], thrown: unknown, conversation?: string): void {
    this.tell(failedFact(act, thrown, conversation));
  }

  changed(): void {
    this.#state = undefined;
    if (this.closed) return;
    this.sound.update();
    this.#changed.tell();
  }

  lineTold(line: LineRecord): void {
    if (!this.closed) this.#lines.watch(line);
  }

  #signedIn(desk: Desk, knownCalls: readonly LiveCall[]): void {
    this.desk = desk;
    const isSameAgent = this.#memory.own({ tenant: desk.tenant, agent: desk.agent.id });
    if (!isSameAgent) startAnew(this);
    this.calls.listed(desk.calls, knownCalls);
    void this.#memory.leftCalls.compare(desk.calls);
    this.facts.lookAgain();
    this.unfinished.lookAgain();
    // with the desk may have come another policy
    this.registry.recheck();
    this.#changedAll();
  }

  /** This agent has signed out, here or in another tab: nothing of theirs is shown any longer. */
  #end(): void {
    if (this.closed) return;
    this.#signedOut = true;
    this.desk = undefined;
    this.reading.stop();
    this.session.stop();
    showNothing(this);
    this.changed();
    this.close();
  }

  #changedAll(): void {
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
    if (document.visibilityState === 'hidden') return this.#memory.flush();
    this.registry.recheck();
    this.session.wake();
  };
}
