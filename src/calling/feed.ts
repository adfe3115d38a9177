import { asFailure } from '../boundary/failure.js';
import type { Activity } from '../domain/activity.js';
import type { ActivitySyncActor } from '../machines/start.js';
import type { ActivitiesNow } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';

/** The activities of one conversation, read and kept up to date from the moment somebody wants to see them. */
export class Feed {
  readonly #host: ConversationHost;
  readonly #conversation: string;
  readonly #changed: () => void;
  #actor: ActivitySyncActor | undefined;

  constructor(host: ConversationHost, conversation: string, changed: () => void) {
    this.#host = host;
    this.#conversation = conversation;
    this.#changed = changed;
    void this.#start();
  }

  get now(): ActivitiesNow {
    const snapshot = this.#actor?.getSnapshot();
    if (!snapshot) return { rows: [], status: 'loading' };
    const { saved, answered, failure } = snapshot.context;
    // a backend with a log answers with all there is; without one, what was saved is part of the history
    const rows = answered && this.#host.can.activities ? snapshot.context.rows : this.#host.cache.withSaved(snapshot.context.rows, saved);
    if (snapshot.value === 'failed' && !answered) return { rows, status: 'failed', failure: asFailure(failure) };
    return { rows, status: answered ? 'live' : rows.length > 0 ? 'saved' : 'loading' };
  }

  hear(activities: readonly Activity[]): void {
    this.#actor?.send({ type: 'activity.heard', activities });
  }

  load(): void {
    this.#actor?.send({ type: 'activities.load' });
  }

  stop(): void {
    this.#actor?.stop();
  }

  async #start(): Promise<void> {
    // started before the charts are loaded: the first paint waits for whichever is slower, not for their sum
    const saved = this.#host.cache.activities(this.#conversation);
    const charts = await this.#host.charts();
    this.#actor = charts.startActivitySync(
      {
        readSaved: () => saved,
        readLatest: () => this.#host.latestActivities(this.#conversation),
        keep: (added) => this.#host.cache.keepActivities(this.#conversation, added),
      },
      this.#host.clock,
    );
    this.#actor.subscribe(this.#changed);
    this.#changed();
  }
}
