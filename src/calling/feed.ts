import { backOff } from '../back-off.js';
import { asFailure } from '../boundary/failure.js';
import type { Activity } from '../domain/activity.js';
import type { Instant } from '../domain/instant.js';
import { nextInviteEnd } from '../domain/invite-expiry.js';
import type { ActivitySyncActor, Charts } from '../machines/start.js';
import type { ActivitiesNow } from './conversation.js';
import type { ConversationHost } from './conversation-host.js';
import { OnDemand } from './on-demand.js';

/** The activities of one conversation, read and kept up to date from the moment somebody wants to see them. */
export class Feed {
  readonly #host: ConversationHost;
  readonly #chart: OnDemand<Charts, ActivitySyncActor>;
  #heard: Activity[] = [];
  /** The chart could not be loaded. */
  #failure: unknown;

  constructor(conversation: string, host: ConversationHost, changed: () => void) {
    this.#host = host;
    const { cache, clock } = host;
    // asked before the charts are loaded: the first paint waits for whichever is slower, not for their sum
    const saved = cache.activities(conversation);
    const start = (charts: Charts) => {
      const actor = charts.startActivitySync(
        {
          readSaved: () => saved,
          readLatest: () => host.latestActivities(conversation),
          keep: (added) => cache.keepActivities(conversation, added),
          pause: backOff,
        },
        clock,
      );
      actor.subscribe(changed);
      return actor;
    };
    const failed = (thrown: unknown) => {
      this.#failure = thrown;
      changed();
    };
    this.#chart = new OnDemand(() => host.charts(), start, failed);
    this.#chart.use(changed);
  }

  get now(): ActivitiesNow {
    const snapshot = this.#chart.actor?.getSnapshot();
    if (!snapshot) return this.#failure === undefined ? { rows: [], status: 'loading' } : failedWith([], this.#failure);
    const { saved, answered, failure } = snapshot.context;
    // a backend with a log answers with all there is; without one, what was saved is part of the history
    const isWhole = answered && this.#host.can.activities;
    const rows = isWhole ? snapshot.context.rows : this.#host.cache.withSaved(snapshot.context.rows, saved);
    if (snapshot.value === 'failed' && !answered) return failedWith(rows, failure);
    return { rows, status: answered ? 'live' : rows.length > 0 ? 'saved' : 'loading' };
  }

  /** When a record comes of itself. */
  nextChange(now: Instant): Instant | undefined {
    return nextInviteEnd(this.now.rows, now);
  }

  /** What comes in one task goes into the chart at once: a burst is united with what is known once, not news by news. */
  hear(activities: readonly Activity[]): void {
    if (activities.length === 0) return;
    if (this.#heard.length === 0) queueMicrotask(() => this.#tellChart());
    this.#heard.push(...activities);
  }

  load(): void {
    this.#chart.use((actor) => actor.send({ type: 'activities.load' }));
  }

  stop(): void {
    this.#heard = [];
    this.#chart.stop();
  }

  #tellChart(): void {
    const activities = this.#heard;
    this.#heard = [];
    if (activities.length > 0) this.#chart.use((actor) => actor.send({ type: 'activity.heard', activities }));
  }
}

const failedWith = (rows: readonly Activity[], failure: unknown): ActivitiesNow => ({
  rows,
  status: 'failed',
  failure: asFailure(failure),
});
