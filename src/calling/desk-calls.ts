import type { VoicePath } from '../adapter.js';
import { asFailure } from '../boundary/failure.js';
import type { Agent } from '../domain/actor.js';
import { activitiesOfCall } from '../domain/call-activities.js';
import type { CallFacts } from '../domain/call.js';
import { lastCallOf } from '../domain/last-call.js';
import { leadsToAsking } from '../domain/refusal.js';
import type { Policy } from '../domain/policy.js';
import type { Clock } from '../clock.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import type { Charts } from '../machines/start.js';
import type { Owner } from './cache.js';
import { callConsequences } from './call-consequences.js';
import type { CallDeskHost } from './call-desk.js';
import type { CallVoiceHost } from './call-voice.js';
import { callFactsToTell } from './call-facts-told.js';
import type { Deliver } from './deliver.js';
import type { Failed } from './calling.js';
import type { DeskParts } from './desk-parts.js';
import type { LineRecord } from './line-record.js';
import type { LiveCall } from './live-call.js';
import type { VoiceOf } from './reading.js';
import { isOfOtherLine } from './other-line.js';
import { callNotPlaced } from './own-acts.js';

/** What the desk does when a call moves: its line learns from it, its conversations show it, the host hears of it. */
export class DeskCalls implements CallDeskHost {
  readonly locks: LockManager | null;
  readonly #desk: DeskParts;
  /** Calls of which something may have to be told. */
  readonly #moved = new Set<LiveCall>();
  #taken: LiveCall | undefined;

  constructor(desk: DeskParts, locks: LockManager | null) {
    this.#desk = desk;
    this.locks = locks;
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

  get owner(): Owner | undefined {
    const { desk } = this.#desk;
    return desk && { tenant: desk.tenant, agent: desk.agent.id };
  }

  get canSpeak(): boolean {
    return this.#desk.callAbilities.voice;
  }

  get soundDevices(): CallVoiceHost['soundDevices'] {
    return this.#desk.sound.chosen;
  }

  /** Readiness says what a call has met. */
  microphoneWas(trouble: MicrophoneTrouble | undefined): void {
    this.#desk.sound.microphoneWas(trouble);
  }

  voicePath(of: VoiceOf): Promise<VoicePath> {
    return this.#desk.reading.voice(of);
  }

  charts(): Promise<Charts> {
    return this.#desk.charts();
  }

  async runningCalls(): Promise<readonly CallFacts[]> {
    return (await this.#desk.reading.desk()).calls;
  }

  isOfOtherLine(told: CallFacts, known: LiveCall | undefined): boolean {
    return isOfOtherLine(this.#desk, told.line, told.conversation, known?.facts.line);
  }

  callChanged(call: LiveCall): void {
    const line = this.#desk.registry.knownLine(call.facts.line);
    if (line) this.#show(call, line);
    // signals of one moment come one by one: what is told is what they amount to
    if (this.#moved.size === 0) queueMicrotask(() => this.#tell());
    this.#moved.add(call);
    this.#noteTaken();
    this.#desk.calls.leaving.callsChanged();
    this.#desk.changed();
  }

  callNotPlaced(call: LiveCall, thrown: unknown): void {
    const { registry, facts } = this.#desk;
    const conversation = registry.known(call.facts.conversation ?? '');
    this.#desk.failed('dial', thrown, call.facts.conversation);
    this.callChanged(call);
    if (!conversation) return;
    const { because } = asFailure(thrown);
    void facts
      .check(conversation)
      .catch(() => undefined)
      .then(() => leadsToAsking.has(because) && conversation.callRefused());
  }

  recordNotPlaced(call: LiveCall, thrown: unknown): void {
    const { registry, can } = this.#desk;
    const record = callNotPlaced(call.facts, asFailure(thrown).because, this.#desk);
    if (!can.activities) registry.known(call.facts.conversation ?? '')?.hearActivities([record]);
  }

  actFailed(act: Failed['act'], call: LiveCall, thrown: unknown): void {
    this.#desk.failed(act, thrown, call.facts.conversation);
  }

  #show(call: LiveCall, line: LineRecord): void {
    const { registry, policy, can } = this.#desk;
    const consequences = callConsequences(call, line.facts, policy);
    if (consequences) line.tell(consequences, 'news');
    if (consequences?.streak?.count) call.counted = true;
    if (call.placed) {
      const last = lastCallOf(call.facts, call.outcome);
      const activities = can.activities ? [] : activitiesOfCall(call.facts, policy);
      for (const { id } of line.conversations) {
        registry.known(id)?.last.hear(last);
        registry.known(id)?.hearActivities(activities);
      }
    }
    line.changed();
    this.#desk.lineTold(line);
  }

  /** Whether this agent is in a call matters to every conversation: another customer can then be called only instead. */
  #noteTaken(): void {
    const taken = this.#desk.calls.taken();
    if (taken === this.#taken) return;
    this.#taken = taken;
    this.#desk.registry.changedAll();
  }

  #tell(): void {
    const calls = [...this.#moved];
    this.#moved.clear();
    for (const call of calls) {
      const facts = callFactsToTell(call, this.#desk.agent);
      for (const fact of facts) this.#desk.tell(fact);
      if (facts.some(({ type }) => type === 'call.ended')) this.#lookAgain(call);
    }
  }

  /** The backend's own counts, now that the call is over. */
  #lookAgain(call: LiveCall): void {
    for (const { id } of this.#desk.registry.knownLine(call.facts.line)?.conversations ?? []) this.#desk.facts.look(id);
  }
}
