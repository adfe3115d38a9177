import { asFailure } from '../boundary/failure.js';
import type { Agent } from '../domain/actor.js';
import { isLive, callOutcome } from '../domain/call-status.js';
import type { CallFacts, CallOutcome } from '../domain/call.js';
import type { Policy } from '../domain/policy.js';
import { ringsHere } from '../domain/ringing.js';
import type { IncomingCallActor, OutgoingCallActor } from '../machines/start.js';
import type { CallNow } from './conversation.js';

/** One call with its running chart, seen as plain state. */
export class LiveCall {
  /** Facts that hosts write down are told once. */
  toldStart = false;
  toldEnd = false;
  readonly #actor: OutgoingCallActor | IncomingCallActor;
  readonly #policy: Policy;

  constructor(actor: OutgoingCallActor | IncomingCallActor, policy: Policy) {
    this.#actor = actor;
    this.#policy = policy;
  }

  get facts(): CallFacts {
    return this.#actor.getSnapshot().context.call;
  }

  get outcome(): CallOutcome {
    return callOutcome(this.facts, this.#policy);
  }

  /** False while the dial has not answered: then the id is only the key of the intent. */
  get placed(): boolean {
    return this.facts.id !== this.facts.key;
  }

  /** It could not be placed. */
  get failed(): boolean {
    const { doing, failure } = this.#actor.getSnapshot().context;
    return !this.placed && doing === undefined && failure !== undefined;
  }

  get live(): boolean {
    return isLive(this.outcome.status) && !this.failed;
  }

  /** Dialled, answered or being rung by this agent. */
  isMine(agent: Agent | undefined): boolean {
    const { context } = this.#actor.getSnapshot();
    const byMe = context.call.signals.some((signal) => {
      if (signal.kind !== 'dialled' && signal.kind !== 'accepted') return false;
      return signal.by?.kind === 'agent' && signal.by.id === agent?.id;
    });
    return context.mine || byMe || ringsHere(context.call, this.#policy);
  }

  now(agent: Agent | undefined): CallNow {
    const { doing, failure } = this.#actor.getSnapshot().context;
    const { id, direction, line, conversation } = this.facts;
    return {
      ...this.outcome,
      ...(this.placed && { id }),
      direction,
      line,
      ...(conversation !== undefined && { conversation }),
      live: this.live,
      mine: this.isMine(agent),
      ...(doing && { doing }),
      ...(failure !== undefined && { failure: asFailure(failure) }),
    };
  }

  /** Unites what was heard with what is known. */
  hear(call: CallFacts, mine = false): void {
    if (!this.placed && call.id !== this.facts.id) this.#outgoing?.send({ type: 'call.placed', id: call.id });
    this.#actor.send({ type: 'call.signal', call: { ...call, id: this.facts.id }, mine });
  }

  send(event: { readonly type: 'call.end' } | { readonly type: 'act.failed'; readonly failure: unknown }): void {
    this.#actor.send(event);
  }

  /** Acts that only a ringing incoming call knows. */
  answer(event: { readonly type: 'call.accept' } | { readonly type: 'call.decline'; readonly for: 'me' | 'everyone' }): void {
    if (this.facts.direction === 'incoming') (this.#actor as IncomingCallActor).send(event);
  }

  subscribe(listener: () => void): void {
    (this.#actor as OutgoingCallActor).subscribe(listener);
  }

  stop(): void {
    this.#actor.stop();
  }

  get #outgoing(): OutgoingCallActor | undefined {
    return this.facts.direction === 'outgoing' ? (this.#actor as OutgoingCallActor) : undefined;
  }
}
