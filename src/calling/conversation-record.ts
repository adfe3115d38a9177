import { asFailure } from '../boundary/failure.js';
import { newerLastCall } from '../domain/last-call.js';
import type { LastCall } from '../domain/call.js';
import type { Activity } from '../domain/activity.js';
import type { Template } from '../domain/template.js';
import type { Charts, OutreachActor, PermissionActor } from '../machines/start.js';
import { mergeActivities } from '../domain/activity-log.js';
import { derivedExpiries } from '../domain/derived-expiry.js';
import type { ActivitiesNow, Conversation, ConversationIntent, ConversationState, Failure } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import { conversationState, emptyDraft } from './conversation-state.js';
import { Feed } from './feed.js';
import type { LineRecord } from './line-record.js';
import { TemplateLists } from './template-lists.js';

/**
 * One conversation: a plain record until something happens in it. Charts start on demand; the state is folded only when somebody
 * looks, and only anew after something changed.
 */
export class ConversationRecord implements Conversation {
  readonly id: string;
  line: LineRecord | undefined;
  facts: ConversationState['facts'] = 'loading';
  readonly #host: ConversationHost;
  readonly #listeners = new Map<() => void, boolean>();
  readonly #templates = new TemplateLists(() => this.changed());
  #failure: Failure | undefined;
  #lastCall: LastCall | undefined;
  #draft: ConversationState['draft'];
  #permission: PermissionActor | undefined;
  #outreach: OutreachActor | undefined;
  #feed: Feed | undefined;
  #stopped = false;
  #state: ConversationState | undefined;

  constructor(id: string, host: ConversationHost) {
    this.id = id;
    this.#host = host;
    this.#draft = emptyDraft(host.policy);
  }

  get state(): ConversationState {
    const { policy, clock, agent, connection, can } = this.#host;
    return (this.#state ??= conversationState(
      {
        id: this.id,
        facts: this.facts,
        connection,
        can,
        start: this.#start,
        outreach: this.#sending,
        draft: this.#draft,
        templates: this.#templates.now,
        ...(this.#failure && { failure: this.#failure }),
        ...(this.#lastCall && { lastCall: this.#lastCall }),
        ...(agent && { agent }),
        ...(this.#feed && { activities: this.#withExpiries(this.#feed.now) }),
      },
      { facts: this.line?.facts, call: this.line && this.#host.callOf(this.line), policy, now: clock.now() },
    ));
  }

  /** Somebody looks at it. */
  get isSeen(): boolean {
    return this.#listeners.size > 0;
  }

  /** Nobody looks at it, and nothing would be lost with it. */
  get isIdle(): boolean {
    return !this.isSeen && !Object.values(this.#draft.text).some(Boolean) && !this.state.call?.live && this.#sending.status !== 'sending';
  }

  /** Its activities are shown and kept up to date. */
  get wantsActivities(): boolean {
    return this.#feed !== undefined;
  }

  get lastCall(): LastCall | undefined {
    return this.#lastCall;
  }

  subscribe(listener: () => void, needs: { readonly activities?: boolean } = {}): () => void {
    // a function of its own, so that the same listener may subscribe twice
    const own = () => listener();
    this.#listeners.set(own, Boolean(needs.activities));
    this.#host.facts.lookAt(this);
    if (needs.activities && !this.#feed) {
      this.#feed = new Feed(this.#host, this.id, () => this.changed());
      this.changed();
    }
    return () => {
      if (this.#listeners.delete(own) && !this.isSeen) this.#host.registry.left(this);
    };
  }

  send(intent: ConversationIntent): void {
    if (this.#stopped) return;
    switch (intent.type) {
      case 'call.start':
      case 'asking.close':
        return void this.#host.charts().then((charts) => this.#permissionActor(charts).send({ type: intent.type }));
      case 'call.accept':
      case 'call.decline':
      case 'call.end':
        return this.line && this.#host.actOnCall(this.line, intent);
      case 'outreach.send':
        return void this.#host.charts().then((charts) => this.#outreachActor(charts).send(intent));
      case 'outreach.reset':
        return this.#outreach?.send(intent);
      case 'draft.change':
        this.#draft = { ...this.#draft, ...intent.draft };
        return this.changed();
      case 'templates.load': {
        const number = this.line?.facts.line.number.id;
        return number === undefined ? undefined : void this.#templates.load(intent.kind, () => this.#host.templates(intent.kind, number));
      }
      case 'activities.load':
        return this.#feed?.load();
      case 'facts.load':
        return this.#host.facts.look(this.id);
      default:
        return intent satisfies never;
    }
  }

  /** Facts of its line have come: the backend's, or the cache's while the backend is silent. */
  learn(from: 'saved' | 'known', lastCall?: LastCall): void {
    if (from === 'known' || this.facts === 'loading') this.facts = from;
    this.#failure = undefined;
    this.hearLastCall(lastCall);
  }

  hearLastCall(lastCall: LastCall | undefined): void {
    this.#lastCall = newerLastCall(this.#lastCall, lastCall);
    this.changed();
  }

  /** What was learned from the cache was somebody else's. */
  unlearn(): void {
    if (this.facts === 'saved') this.facts = 'loading';
    this.line?.conversations.delete(this);
    this.line = undefined;
    this.changed();
  }

  /** The backend does not answer, or not for this conversation. What is known stays, unless the backend took it back (`gone`). */
  refuse(failure: Failure, gone = false): void {
    this.#failure = failure;
    if (gone || this.facts === 'loading') this.facts = 'refused';
    this.changed();
  }

  hearActivities(activities: readonly Activity[]): void {
    this.#feed?.hear(activities);
  }

  hearTemplate(template: Template): void {
    this.#templates.hear(template);
  }

  /** The call was refused for want of permission: the modal is wanted. */
  callRefused(): void {
    this.#permission?.send({ type: 'call.refused' });
  }

  lineChanged(): void {
    this.changed();
  }

  changed(): void {
    this.#state = undefined;
    for (const listener of [...this.#listeners.keys()]) listener();
  }

  stop(): void {
    this.#stopped = true;
    this.#permission?.stop();
    this.#outreach?.stop();
    this.#feed?.stop();
  }

  /** No news announce an expiry: it is derived until the backend's record comes. */
  #withExpiries(feed: ActivitiesNow): ActivitiesNow {
    const { policy, clock } = this.#host;
    const expiries = this.line ? derivedExpiries(this.line.facts, policy, clock.now()) : [];
    return expiries.length > 0 ? { ...feed, rows: mergeActivities(feed.rows, expiries) } : feed;
  }

  get #start(): ConversationState['start'] {
    const value = this.#permission?.getSnapshot().value;
    return value === 'checking' || value === 'asking' ? value : 'idle';
  }

  get #sending(): ConversationState['outreach'] {
    const snapshot = this.#outreach?.getSnapshot();
    const { outreach, delivery } = snapshot?.context ?? {};
    if (!snapshot || !outreach || snapshot.value === 'idle') return { status: 'idle' };
    const { kind } = outreach;
    if (delivery?.ok) return { status: 'sent', kind, at: delivery.at };
    if (snapshot.value === 'failed') return { status: 'failed', kind, failure: asFailure(delivery?.failure) };
    return { status: snapshot.value === 'unknown' ? 'unknown' : 'sending', kind };
  }

  #permissionActor(charts: Charts): PermissionActor {
    if (this.#permission) return this.#permission;
    const effects = {
      check: () => this.#host.facts.check(this),
      mayCall: () => this.line !== undefined && this.state.mayCall.ok,
      mayOnlyWait: () => this.line === undefined || Boolean(this.state.call?.live),
      dial: () => this.line && this.#host.dial(this.line, this.id),
    };
    this.#permission = charts.startPermission({ patience: this.#host.policy.freshCheck }, effects, this.#host.clock);
    this.#permission.subscribe(() => this.changed());
    return this.#permission;
  }

  #outreachActor(charts: Charts): OutreachActor {
    if (this.#outreach) return this.#outreach;
    const effects = {
      send: (outreach: Parameters<ConversationHost['sendOutreach']>[1]) => this.#host.sendOutreach(this, outreach),
      sent: ({ kind }: { readonly kind: 'request' | 'invite' }) => {
        this.#draft = { ...this.#draft, text: { ...this.#draft.text, [kind]: '' } };
      },
    };
    this.#outreach = charts.startOutreach(effects, this.#host.clock);
    this.#outreach.subscribe(() => this.changed());
    return this.#outreach;
  }
}
