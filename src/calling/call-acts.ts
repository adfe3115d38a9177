import { asFailure } from '../boundary/failure.js';
import type { Clock } from '../clock.js';
import type { Agent } from '../domain/actor.js';
import type { CallFacts, CallId } from '../domain/call.js';
import type { Deliver } from './deliver.js';
import type { LiveCall } from './live-call.js';
import { afterglow } from './shown-calls.js';
import { DoneElsewhere } from './tabs/act-locks.js';
import { isUncertain } from './uncertain.js';

/** What the acts need of the desk. */
export interface CallActsHost {
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly agent: Agent | undefined;
  /** The backend's own list of ringing and running calls. */
  runningCalls(): Promise<readonly CallFacts[]>;
  /** A dial was refused. */
  callNotPlaced(call: LiveCall, thrown: unknown): void;
  actFailed(act: 'accept' | 'decline' | 'hang-up', call: LiveCall, thrown: unknown): void;
}

/** The calls of the desk, as far as acts change them. */
export interface CallActsDesk {
  has(call: LiveCall): boolean;
  listed(calls: readonly CallFacts[]): void;
  placed(call: LiveCall, id: CallId): void;
  drop(call: LiveCall): void;
}

/** Carries out what the charts ask for. A call that is not the desk's any more is left alone, whatever comes of its act. */
export class CallActs {
  readonly #host: CallActsHost;
  readonly #desk: CallActsDesk;
  readonly #hangingUp = new Set<LiveCall>();

  constructor(host: CallActsHost, desk: CallActsDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  async place(call: LiveCall): Promise<void> {
    const { key = '', conversation = '' } = call.facts;
    try {
      const id = await this.#host.deliver.dial(conversation, key);
      if (this.#desk.has(call)) this.#desk.placed(call, id);
    } catch (thrown) {
      const isElsewhere = thrown instanceof DoneElsewhere;
      if (isElsewhere || isUncertain(thrown)) await this.#settleByList();
      if (call.placed || !this.#desk.has(call)) return;
      // the other tab's call is in the list, or that tab says why there is none
      if (isElsewhere) this.#desk.drop(call);
      else this.#notPlaced(call, thrown);
    }
  }

  accept(call: LiveCall): void {
    const by = this.#host.agent;
    this.#try('accept', call, async () => {
      try {
        await this.#host.deliver.accept(call.facts.id);
      } catch (thrown) {
        const isLost = thrown instanceof DoneElsewhere || isUncertain(thrown);
        if (isLost) await this.#settleByList();
        if (call.outcome.status === 'ringing' || !isLost) throw thrown;
        return;
      }
      // the platform has no signal for our accept: its success is the fact
      call.hear({ ...call.facts, signals: [{ kind: 'accepted', at: this.#host.clock.now(), ...(by && { by }) }] }, true);
    });
  }

  decline(call: LiveCall, who: 'me' | 'everyone'): void {
    this.#try('decline', call, () => this.#host.deliver.decline(call.facts.id, who));
  }

  /** Pressing twice hangs up once. */
  end(call: LiveCall): void {
    if (this.#hangingUp.has(call)) return;
    this.#hangingUp.add(call);
    const { id } = call.facts;
    this.#try('hang-up', call, () =>
      this.#host.deliver.hangUp(call.placed ? id : { dialledWith: id }).finally(() => this.#hangingUp.delete(call)),
    );
  }

  #notPlaced(call: LiveCall, thrown: unknown): void {
    // the agent had given it up already
    if (call.ending) return this.#desk.drop(call);
    call.dialRefused(thrown);
    this.#host.callNotPlaced(call, thrown);
    this.#host.clock.setTimeout(() => call.placed || this.#desk.drop(call), afterglow);
  }

  /** The answer to an act was lost, and it must not be repeated: the backend's list says whether it happened. */
  async #settleByList(): Promise<void> {
    try {
      this.#desk.listed(await this.#host.runningCalls());
    } catch {
      // then nobody knows, and the lost answer is what there is to tell
    }
  }

  #try(act: 'accept' | 'decline' | 'hang-up', call: LiveCall, run: () => Promise<void>): void {
    run().catch((thrown: unknown) => {
      if (!this.#desk.has(call)) return;
      const isLive = call.live;
      if (isLive) call.actFailed(thrown);
      // what was to be ended has ended
      if (isLive || asFailure(thrown).because !== 'call-over') this.#host.actFailed(act, call, thrown);
    });
  }
}
