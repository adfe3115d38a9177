import { asFailure } from '../boundary/failure.js';
import type { Agent } from '../domain/actor.js';
import { activitiesOfCall } from '../domain/call-activities.js';
import { lastCallOf } from '../domain/last-call.js';
import type { Policy } from '../domain/policy.js';
import type { Clock } from '../clock.js';
import type { Charts } from '../machines/start.js';
import { callConsequences } from './call-consequences.js';
import type { CallDeskHost } from './call-desk.js';
import { callFactsToTell } from './call-facts-told.js';
import type { Deliver } from './deliver.js';
import type { DeskParts } from './desk-parts.js';
import type { LiveCall } from './live-call.js';

/** What the desk does when a call moves: its line learns from it, its conversations show it, the host hears of it. */
export class DeskCalls implements CallDeskHost {
  readonly #desk: DeskParts;

  constructor(desk: DeskParts) {
    this.#desk = desk;
  }

  get policy(): Policy {
    return this.#desk.policy;
  }

  get clock(): Clock {
    return this.#desk.clock;
  }

  get deliver(): Deliver {
    return this.#desk.deliver;
  }

  get agent(): Agent | undefined {
    return this.#desk.agent;
  }

  charts(): Promise<Charts> {
    return this.#desk.charts();
  }

  callChanged(call: LiveCall): void {
    const { registry, policy, agent } = this.#desk;
    const line = registry.knownLine(call.facts.line);
    const facts = callFactsToTell(call, agent);
    if (line) {
      const consequences = callConsequences(call, line.facts, policy);
      if (consequences) line.tell(consequences);
      for (const { id } of line.conversations) this.#show(call, id);
      this.#desk.lineTold(line);
      line.changed();
    }
    for (const fact of facts) this.#desk.tell(fact);
    // the backend's own counts, now that the call is over
    if (line && facts.some(({ type }) => type === 'call.ended')) for (const { id } of line.conversations) this.#desk.facts.look(id);
    this.#desk.changed();
  }

  callNotPlaced(call: LiveCall, thrown: unknown): void {
    const { registry, facts } = this.#desk;
    const conversation = registry.known(call.facts.conversation ?? '');
    this.#desk.failed('dial', thrown, call.facts.conversation);
    this.callChanged(call);
    if (!conversation) return;
    const { because } = asFailure(thrown);
    const askFirst = because === 'no-permission' || because === 'call-limit' || because === 'restricted';
    void facts
      .check(conversation)
      .catch(() => undefined)
      .then(() => askFirst && conversation.callRefused());
  }

  actFailed(act: 'accept' | 'decline' | 'hang-up', call: LiveCall, thrown: unknown): void {
    this.#desk.failed(act, thrown, call.facts.conversation);
  }

  #show(call: LiveCall, id: string): void {
    const { registry, policy, can } = this.#desk;
    const conversation = registry.known(id);
    if (!conversation || !call.placed) return;
    conversation.hearLastCall(lastCallOf(call.facts, call.outcome));
    if (!can.activities) conversation.hearActivities(activitiesOfCall(call.facts, policy));
  }
}
