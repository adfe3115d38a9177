import { asFailure } from '../boundary/failure.js';
import type { Agent } from '../domain/actor.js';
import { isLive, callOutcome } from '../domain/call-status.js';
import { isPlaced, type CallFacts, type CallOutcome } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import { passedOn, ringsElsewhere, ringsHere } from '../domain/ringing.js';
import type { CallContext } from '../machines/call-chart.js';
import type { IncomingCallActor, OutgoingCallActor } from '../machines/start.js';
import type { CallVoice } from './call-voice.js';
import type { CallNow, Failure } from './conversation.js';

/** Either chart of a call. */
export type CallActor = OutgoingCallActor | IncomingCallActor;

/** One call with its running chart, seen as plain state. */
export class LiveCall {
  /** Facts that hosts write down are told once. */
  toldStart = false;
  toldEnd = false;
  /** It has lengthened the streak of its line. */
  counted = false;
  /** It will be answered once another call is over. */
  waits = false;
  readonly #actor: CallActor;
  #failed: { readonly thrown: unknown; readonly failure: Failure } | undefined;
  #folded: { readonly of: CallFacts; readonly outcome: CallOutcome } | undefined;

  /** `voice`: its sound, in this page. */
  constructor(
    actor: CallActor,
    readonly voice: CallVoice,
  ) {
    this.#actor = actor;
  }

  get facts(): CallFacts {
    return this.#context.call;
  }

  get outcome(): CallOutcome {
    const { call, policy } = this.#context;
    if (this.#folded?.of !== call) this.#folded = { of: call, outcome: callOutcome(call, policy) };
    return this.#folded.outcome;
  }

  get placed(): boolean {
    return isPlaced(this.facts);
  }

  get live(): boolean {
    return isLive(this.outcome.status) && !this.#context.refused;
  }

  /** The answer to its dial was lost. */
  get unsure(): boolean {
    return this.#context.unsure;
  }

  get ending(): boolean {
    return this.#context.doing === 'ending';
  }

  get accepting(): boolean {
    return this.#context.doing === 'accepting';
  }

  /** Dialled or answered by this agent, or rung here: now or, if nobody answered, before it ended. */
  isMine(agent: Agent | undefined): boolean {
    const { call, mine, policy } = this.#context;
    const answered = call.signals.some(({ kind }) => kind === 'accepted');
    const over = !isLive(this.outcome.status);
    const rang = call.signals.some((signal) => signal.kind === 'offered' && signal.to === 'me');
    return mine || isBy(agent, call) || (over ? rang && !answered : ringsHere(call, policy));
  }

  /** One object for one failure: whoever looks again can tell an old one from a new one that reads the same. */
  #failure(): Failure | undefined {
    const { failure: thrown } = this.#context;
    if (thrown === undefined) return undefined;
    if (this.#failed?.thrown !== thrown) this.#failed = { thrown, failure: asFailure(thrown) };
    return this.#failed.failure;
  }

  now(agent: Agent | undefined): CallNow {
    const { doing, unsure } = this.#context;
    const failure = this.#failure();
    const voice = this.live ? this.voice.now : undefined;
    const { id, direction, line, conversation } = this.facts;
    const passed = passedOn(this.facts, this.#context.policy);
    const elsewhere = ringsElsewhere(this.facts, this.#context.policy);
    return {
      ...this.outcome,
      ...(this.placed && { id }),
      direction,
      line,
      ...(conversation !== undefined && { conversation }),
      live: this.live,
      mine: this.isMine(agent),
      here: this.#context.mine,
      ...(doing ? { doing } : this.waits && { doing: 'accepting' }),
      ...(unsure && { unsure }),
      ...(failure && { failure }),
      ...(voice && { voice }),
      ...(passed && { passedOn: passed }),
      ...(elsewhere && { ringsElsewhere: elsewhere }),
    };
  }

  /** Unites what was heard with what is known. An id, once known, stays. */
  hear(call: CallFacts, mine = false): void {
    this.#actor.send({ type: 'call.signal', call: { ...call, id: this.placed ? this.facts.id : call.id }, mine });
  }

  /** The other turned out to be this call: what was told of it was told of this one. */
  inherit({ toldStart, toldEnd, counted }: LiveCall): void {
    Object.assign(this, { toldStart, toldEnd, counted });
  }

  link(conversation: string, at: Instant): void {
    this.#actor.send({ type: 'call.linked', conversation, at });
  }

  /** Dialled in this page: sent once there is a microphone. */
  place(): void {
    (this.#actor as OutgoingCallActor).send({ type: 'call.place' });
  }

  end(): void {
    this.#actor.send({ type: 'call.end' });
  }

  hold(held: boolean): void {
    this.#actor.send({ type: 'call.hold', held });
  }

  transfer(to: string): void {
    this.#actor.send({ type: 'call.transfer', to });
  }

  /** Somebody else has it: no microphone is needed here, and the sound is to be looked for elsewhere. */
  letGo(): void {
    this.voice.hear({ type: 'voice.rest' });
    this.hear({ ...this.facts, signals: [] });
  }

  actFailed(failure: unknown): void {
    this.#actor.send({ type: 'act.failed', failure });
  }

  /** What came of our dial. `unsure`: nobody could find out. */
  dialFailed(event: { readonly type: 'dial.lost' } | { readonly type: 'dial.refused'; readonly unsure: boolean }, failure: unknown): void {
    if (this.facts.direction === 'outgoing') (this.#actor as OutgoingCallActor).send({ ...event, failure });
  }

  /** Acts that only a ringing incoming call knows. */
  answer(event: { readonly type: 'call.accept' } | { readonly type: 'call.decline'; readonly for: 'me' | 'everyone' }): void {
    if (this.facts.direction === 'incoming') (this.#actor as IncomingCallActor).send(event);
  }

  /** Calls back after every change, and after the last one. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    const subscription = (this.#actor as OutgoingCallActor).subscribe({ next: listener, complete: listener });
    return () => subscription.unsubscribe();
  }

  stop(): void {
    this.#actor.stop();
  }

  get #context(): CallContext {
    return this.#actor.getSnapshot().context;
  }
}

const isBy = (agent: Agent | undefined, { signals }: CallFacts): boolean =>
  signals.some((signal) => {
    if (signal.kind !== 'dialled' && signal.kind !== 'accepted') return false;
    return signal.by?.kind === 'agent' && signal.by.id === agent?.id;
  });
