import { asFailure } from '../boundary/failure.js';
import type { Instant } from '../domain/instant.js';
import type { Outreach, WordlessOutreach } from '../domain/outreach.js';
import type { OutreachLeft } from '../machines/outreach.js';
import type { Charts, OutreachActor } from '../machines/start.js';
import type { ConversationHost } from './conversation-host.js';
import type { ConversationRecord } from './conversation-record.js';
import type { OutreachNow } from './conversation.js';
import { OnDemand } from './on-demand.js';

/** The permission request or invite that is on its way, or what came of it. */
export class Sending {
  readonly #chart: OnDemand<Charts, OutreachActor>;

  constructor(sender: ConversationRecord, host: ConversationHost) {
    const effects = {
      send: (outreach: Outreach) => host.sendOutreach(sender, outreach),
      resume: (left: OutreachLeft) => host.outreachLeft(sender, left),
      sent: (outreach: WordlessOutreach) => sender.draft.sent(outreach),
    };
    const start = (charts: Charts) => {
      const actor = charts.startOutreach(effects, host.clock);
      actor.subscribe(() => sender.changed());
      return actor;
    };
    this.#chart = new OnDemand(
      () => host.charts(),
      start,
      (thrown) => sender.failed('outreach', thrown),
    );
  }

  get now(): OutreachNow {
    const snapshot = this.#chart.actor?.getSnapshot();
    const { sending, delivery } = snapshot?.context ?? {};
    if (!snapshot || !sending || snapshot.value === 'idle') return { status: 'idle' };
    const { kind } = sending.outreach;
    if (delivery?.ok) return { status: 'sent', kind, at: delivery.at };
    if (snapshot.value === 'failed') return { status: 'failed', kind, failure: asFailure(delivery?.failure) };
    if (snapshot.value === 'unknown') return { status: 'unknown', kind };
    return { status: 'sending', kind, ...('key' in sending && { elsewhere: true }) };
  }

  send(outreach: Outreach): void {
    this.#chart.use((actor) => actor.send({ type: 'outreach.send', outreach }));
  }

  resume(left: OutreachLeft): void {
    this.#chart.use((actor) => actor.send({ type: 'outreach.resume', left }));
  }

  /** By news. */
  told(key: string, at: Instant): void {
    this.#chart.actor?.send({ type: 'outreach.told', key, at });
  }

  reset(): void {
    this.#chart.actor?.send({ type: 'outreach.reset' });
  }

  stop(): void {
    this.#chart.stop();
  }
}
