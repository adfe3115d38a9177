import type { LineRecord } from './line-record.js';
import { isTakenUp } from '../domain/takes-up.js';
import type { PermissionEvent } from '../machines/permission.js';
import type { Charts, PermissionActor } from '../machines/start.js';
import type { ConversationHost } from './conversation-host.js';
import type { CallNow, ConversationState } from './conversation.js';
import { OnDemand } from './on-demand.js';

/** What a press needs to know of its conversation. */
export interface Pressed {
  readonly id: string;
  readonly line: LineRecord | undefined;
  readonly call: CallNow | undefined;
  readonly state: ConversationState;
  /** Asks the backend afresh. */
  check(): Promise<void>;
  changed(): void;
  failed(act: 'dial', thrown: unknown): void;
}

/** What a press of the call icon leads to. */
export class Press {
  readonly #chart: OnDemand<Charts, PermissionActor>;
  readonly #changed: () => void;

  constructor(conversation: Pressed, host: ConversationHost) {
    this.#changed = () => conversation.changed();
    const effects = {
      check: () => conversation.check(),
      mayCall: () => conversation.line !== undefined && conversation.state.mayCall.ok,
      mayCallInstead: () => isTakenUp(conversation.state.mayCall),
      mayOnlyWait: () => conversation.line === undefined || Boolean(conversation.call?.live) || isTakenUp(conversation.state.mayCall),
      endOther: () => host.endOther(),
      dial: () => conversation.line && host.dial(conversation.line, conversation.id),
    };
    const start = (charts: Charts) => {
      const actor = charts.startPermission({ patience: host.policy.freshCheck }, effects, host.clock);
      actor.subscribe(this.#changed);
      return actor;
    };
    this.#chart = new OnDemand(
      () => host.charts(),
      start,
      (thrown) => conversation.failed('dial', thrown),
    );
  }

  /** `checking` from the press on, also while the chart still loads: a second press must find it so. */
  get now(): ConversationState['start'] {
    if (this.#chart.isLoading) return 'checking';
    const value = this.#chart.actor?.getSnapshot().value;
    return value === 'checking' || value === 'ending-other' || value === 'asking' ? value : 'idle';
  }

  send(event: PermissionEvent): void {
    // nothing was ever asked that could be closed
    if (event.type === 'asking.close' && !this.#chart.actor && !this.#chart.isLoading) return;
    this.#chart.use((actor) => actor.send(event));
    if (this.#chart.isLoading) this.#changed();
  }

  stop(): void {
    this.#chart.stop();
  }
}
