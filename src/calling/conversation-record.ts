import { asFailure } from '../boundary/failure.js';
import type { Activity } from '../domain/activity.js';
import type { LastCall } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import type { OutreachLeft } from '../machines/outreach.js';
import type { CallNow, Conversation, ConversationIntent, ConversationState, Failure } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import { conversationState } from './conversation-state.js';
import { hasWords } from './draft.js';
import { Feed } from './feed.js';
import { LastCallSeen } from './last-call-seen.js';
import type { LineRecord } from './line-record.js';
import { KeptDraft } from './kept-draft.js';
import { Listeners } from './listeners.js';
import { Press } from './press.js';
import { Sending } from './sending.js';

/**
 * One conversation: a plain record until something happens in it. Charts start on demand; the state is folded only when somebody
 * looks, and only anew after something changed.
 */
export class ConversationRecord implements Conversation {
  readonly id: string;
  line: LineRecord | undefined;
  facts: ConversationState['facts'] = 'loading';
  /** Something may have been missed while nobody looked: to be read again at the next look. */
  stale = false;
  readonly draft: KeptDraft;
  readonly last = new LastCallSeen(() => this.changed());
  readonly #host: ConversationHost;
  readonly #listeners = new Listeners();
  #press: Press | undefined;
  #sending: Sending | undefined;
  #failure: Failure | undefined;
  #feed: Feed | undefined;
  #needsActivities = false;
  #stopped = false;
  #state: ConversationState | undefined;

  constructor(id: string, host: ConversationHost) {
    this.id = id;
    this.#host = host;
    this.draft = new KeptDraft(id, host, () => this.changed());
  }

  get state(): ConversationState {
    return (this.#state ??= this.#fold());
  }

  /** Somebody looks at it. */
  get isSeen(): boolean {
    return this.#listeners.size > 0;
  }

  /** Nobody looks at it, and nothing would be lost with it. What is being sent has settled long before anybody asks. */
  get isIdle(): boolean {
    return !this.isSeen && !hasWords(this.draft.now) && !this.call?.live;
  }

  get call(): CallNow | undefined {
    return this.line && this.#host.callOf(this.line);
  }

  subscribe(listener: () => void, needs: { readonly activities?: boolean } = {}): () => void {
    const entry = this.#listeners.enter(listener);
    if (!this.#stopped) {
      this.#host.registry.used(this);
      this.#host.facts.lookAt(this);
      this.#host.unfinished.lookAt(this.id);
      if (needs.activities) this.#startFeed();
    }
    return () => {
      if (this.#listeners.leave(entry) && !this.isSeen && !this.#stopped) this.#host.registry.used(this);
    };
  }

  send(intent: ConversationIntent): void {
    if (this.#stopped) return;
    this.#host.registry.used(this);
    switch (intent.type) {
      case 'call.start':
      case 'asking.close':
        return this.#pressed.send(intent);
      case 'call.accept':
      case 'call.decline':
      case 'call.end':
        return this.line && this.#host.actOnCall(this.line, intent);
      case 'outreach.send':
        return this.#outreach.send(intent.outreach);
      case 'outreach.reset':
        return this.#sending?.reset();
      case 'draft.change':
        return this.draft.change(intent.draft);
      case 'activities.load':
        return this.readActivitiesAgain();
      case 'missed.seen':
        return void (this.last.see() && this.#host.missedSeen(this));
      case 'facts.load':
        return this.#host.facts.load(this.id);
      default:
        return intent satisfies never;
    }
  }

  /** Facts of its line have come: the backend's, or the cache's while the backend is silent. */
  learn(from: 'saved' | 'known', lastCall?: LastCall): void {
    if (from === 'known') this.stale = false;
    if (from === 'known' && this.#needsActivities) this.#startFeed();
    if (from === 'known' || this.facts === 'loading') this.facts = from;
    this.#failure = undefined;
    this.last.hear(lastCall);
  }

  /** The backend does not answer, or not for this conversation. What is known stays. */
  refuse(failure: Failure): void {
    this.#failure = failure;
    if (this.facts === 'loading') this.facts = 'refused';
    this.changed();
  }

  /** It was deleted, or this agent may no longer see it: neither may the page, but for what the agent wrote. */
  gone(failure: Failure): void {
    this.#host.registry.leaveLine(this);
    this.last.clear();
    this.#feed?.stop();
    this.#feed = undefined;
    this.facts = 'refused';
    this.refuse(failure);
  }

  hearActivities(activities: readonly Activity[]): void {
    if (this.#feed) this.#feed.hear(activities);
    else this.#host.cache.keepActivities(this.id, activities);
  }

  readActivitiesAgain(): void {
    this.#feed?.load();
  }

  /** The call was refused for want of permission: the modal is wanted. */
  callRefused(): void {
    this.#pressed.send({ type: 'call.refused' });
  }

  nextChange(now: Instant): Instant | undefined {
    return this.#feed?.nextChange(now);
  }

  check(): Promise<void> {
    return this.#host.facts.check(this);
  }

  /** An earlier page began it, or another tab is at it. */
  resumeOutreach(left: OutreachLeft): void {
    if (!this.#stopped) this.#outreach.resume(left);
  }

  /** News say that an outreach was sent. */
  outreachTold(key: string, at: Instant): void {
    this.#sending?.told(key, at);
  }

  /** An act came to nothing before it began. */
  failed(act: 'dial' | 'outreach', thrown: unknown): void {
    this.#host.failed(act, thrown, this.id);
    this.refuse(asFailure(thrown));
  }

  changed(): void {
    this.#state = undefined;
    this.#listeners.tell();
  }

  /** Knows nothing any more: it was forgotten, or the desk is another agent's. Who still looks sees it load anew. */
  clear(): void {
    this.#press?.stop();
    this.#sending?.stop();
    this.#feed?.stop();
    this.facts = 'loading';
    this.#failure = undefined;
    this.last.clear();
    this.draft.clear();
    this.#feed = undefined;
    this.#needsActivities &&= this.isSeen;
    if (this.#needsActivities) this.#startFeed();
    this.changed();
  }

  stop(): void {
    this.#stopped = true;
    this.#press?.stop();
    this.#sending?.stop();
    this.#feed?.stop();
  }

  #fold(): ConversationState {
    const { policy, clock, agent, connection, can } = this.#host;
    // a desk that could not be asked is why nothing is known
    const deskFailure = this.facts === 'loading' ? this.#host.failure : undefined;
    const failure = deskFailure ?? this.#failure;
    return conversationState(
      {
        id: this.id,
        facts: deskFailure ? 'refused' : this.facts,
        connection,
        can,
        start: this.#press?.now ?? 'idle',
        outreach: this.#sending?.now ?? { status: 'idle' },
        draft: this.draft.now,
        ...(failure && { failure }),
        ...(this.last.call && { lastCall: this.last.call }),
        ...(agent && { agent }),
        ...(this.#feed && { activities: this.#feed.now }),
      },
      {
        facts: this.line?.facts,
        call: this.call,
        otherCall: this.line && this.#host.otherCall(this.line),
        seenAt: this.last.seenAt,
        policy,
        now: clock.now(),
      },
    );
  }

  get #outreach(): Sending {
    return (this.#sending ??= new Sending(this, this.#host));
  }

  get #pressed(): Press {
    return (this.#press ??= new Press(this, this.#host));
  }

  #startFeed(): void {
    this.#needsActivities = true;
    if (this.#feed) return;
    this.#feed = new Feed(this.id, this.#host, () => {
      this.changed();
      if (this.line) this.#host.registry.watch(this.line);
    });
    this.changed();
  }
}
