import { AdapterError } from '../adapter.js';
import { backOff } from '../back-off.js';
import { asFailure } from '../boundary/failure.js';
import type { Clock } from '../clock.js';
import type { Agent } from '../domain/actor.js';
import type { CallFacts, CallId } from '../domain/call.js';
import { second, type Duration } from '../domain/instant.js';
import type { Failed } from './calling.js';
import type { Deliver } from './deliver.js';
import type { LiveCall } from './live-call.js';
import { afterglow } from './shown-calls.js';
import { DoneElsewhere } from './tabs/act-locks.js';
import { isUncertain } from './uncertain.js';
import { wait } from './wait.js';

type CallAct = Extract<Failed['act'], 'accept' | 'decline' | 'hang-up' | 'hold' | 'transfer' | 'tones'>;

/** How often the backend is asked what came of a dial whose answer was lost, within about half a minute: longer than a dial is under way. */
const looks = 6;

/** How long news of an end may take after a hang-up was taken; then the backend's list is asked. */
const toldWithin = 10 * second;

/** What the acts need of the desk. */
export interface CallActsHost {
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly agent: Agent | undefined;
  /** The backend's own list of ringing and running calls. */
  runningCalls(): Promise<readonly CallFacts[]>;
  /** A dial was refused, or nobody could find out what came of it. */
  callNotPlaced(call: LiveCall, thrown: unknown): void;
  /** No call has come of it, so that it may be written down. */
  recordNotPlaced(call: LiveCall, thrown: unknown): void;
  actFailed(act: CallAct, call: LiveCall, thrown: unknown): void;
}

/** The calls of the desk, as far as acts change them. */
export interface CallActsDesk {
  has(call: LiveCall): boolean;
  listed(calls: readonly CallFacts[], knownBefore?: readonly LiveCall[]): void;
  placed(call: LiveCall, id: CallId): void;
  drop(call: LiveCall): void;
}

/** Carries out what the charts ask for. A call that is not the desk's any more is left alone, whatever comes of its act. */
export class CallActs {
  readonly #host: CallActsHost;
  readonly #desk: CallActsDesk;
  readonly #hangingUp = new Set<LiveCall>();
  readonly #stopped = new AbortController();

  constructor(host: CallActsHost, desk: CallActsDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Nothing more is waited for. */
  stop(): void {
    this.#stopped.abort();
  }

  async place(call: LiveCall, offer: string | undefined): Promise<void> {
    const { key = '', conversation = '' } = call.facts;
    try {
      const id = await this.#host.deliver.dial(conversation, key, offer);
      if (this.#desk.has(call)) this.#desk.placed(call, id);
    } catch (thrown) {
      const isElsewhere = thrown instanceof DoneElsewhere;
      if (!isElsewhere && isUncertain(thrown)) return this.#findOut(call, thrown);
      if (isElsewhere) await this.#settleByList();
      if (this.#isSettled(call)) return;
      // the other tab's call is in the list, or that tab says why there is none
      if (isElsewhere) this.#desk.drop(call);
      else this.notPlaced(call, thrown);
    }
  }

  /** The dial may still be under way at the backend: one look at its list proves nothing. Its news settle it too. */
  async #findOut(call: LiveCall, thrown: unknown): Promise<void> {
    if (this.#isSettled(call)) return;
    call.dialFailed({ type: 'dial.lost' }, thrown);
    let isListed = false;
    for (let look = 1; look <= looks; look += 1) {
      if (look > 1) await this.#wait(backOff(look - 1));
      if (this.#isSettled(call)) return;
      isListed = await this.#settleByList();
      if (this.#isSettled(call)) return;
      if (isListed && call.ending) break;
    }
    this.notPlaced(call, thrown, !isListed);
  }

  #isSettled(call: LiveCall): boolean {
    return call.placed || !this.#desk.has(call);
  }

  #isRunning(call: LiveCall): boolean {
    return call.live && this.#desk.has(call);
  }

  accept(call: LiveCall, answer: string | undefined): void {
    const by = this.#host.agent;
    this.#try('accept', call, async () => {
      try {
        await this.#host.deliver.accept(call.facts.id, answer);
      } catch (thrown) {
        const isElsewhere = thrown instanceof DoneElsewhere;
        const isLost = isElsewhere || isUncertain(thrown);
        if (isLost) await this.#settleByList();
        if (call.outcome.status === 'ringing' || !isLost) throw thrown;
        // the list says that this agent has it: then by this page, unless another tab was at it
        if (!isElsewhere && call.isMine(by)) call.hear({ ...call.facts, signals: [] }, true);
        else call.letGo();
        return;
      }
      // the platform has no signal for our accept: its success is the fact
      call.hear({ ...call.facts, signals: [{ kind: 'accepted', at: this.#host.clock.now(), ...(by && { by }) }] }, true);
    });
  }

  decline(call: LiveCall, who: 'me' | 'everyone'): void {
    this.#try('decline', call, () => this.#host.deliver.decline(call.facts.id, who));
  }

  /** No microphone: the call rings on. */
  notAccepted(call: LiveCall, thrown: unknown): void {
    this.#host.actFailed('accept', call, thrown);
  }

  hold(call: LiveCall, held: boolean): void {
    this.#try('hold', call, () => this.#host.deliver.hold(call.facts.id, held));
  }

  transfer(call: LiveCall, to: string): void {
    this.#try('transfer', call, () => this.#host.deliver.transfer(call.facts.id, to));
  }

  /** By the browser's own connection where it can, else by the host's media bridge. */
  sendTones(call: LiveCall, tones: string): void {
    if (!call.live || call.voice.sendTones(tones)) return;
    this.#host.deliver.sendTones(call.facts.id, tones).catch((thrown: unknown) => this.#host.actFailed('tones', call, thrown));
  }

  /** Pressing twice hangs up once. */
  end(call: LiveCall, because?: 'network'): void {
    if (this.#hangingUp.has(call)) return;
    this.#hangingUp.add(call);
    const { id } = call.facts;
    this.#try('hang-up', call, async () => {
      const of = call.placed ? id : { dialledWith: id };
      await this.#host.deliver.hangUp(of, because && { because }).finally(() => this.#hangingUp.delete(call));
      await this.#wait(toldWithin);
      if (!this.#isRunning(call)) return;
      await this.#settleByList([call]);
      if (this.#isRunning(call)) throw new AdapterError('no-answer');
    });
  }

  /** `unsure`: it may have been placed all the same. */
  notPlaced(call: LiveCall, thrown: unknown, unsure = false): void {
    // the agent had given it up already
    if (call.ending) return this.#desk.drop(call);
    const isCertain = !isUncertain(thrown);
    call.dialFailed({ type: 'dial.refused', unsure }, thrown);
    this.#host.callNotPlaced(call, thrown);
    if (isCertain) this.#host.recordNotPlaced(call, thrown);
    void this.#wait(afterglow).then(() => {
      if (this.#isSettled(call)) return;
      // a list without it is believed once its news had time to come as well
      if (!isCertain && !unsure) this.#host.recordNotPlaced(call, thrown);
      this.#desk.drop(call);
    });
  }

  #wait(delay: Duration): Promise<void> {
    return wait(this.#host.clock, delay, this.#stopped.signal);
  }

  /**
   * The answer to an act was lost, or its news: the backend's list says whether it happened, if it can be had. What was `known` before
   * and is not in it is over.
   */
  async #settleByList(known?: readonly LiveCall[]): Promise<boolean> {
    try {
      this.#desk.listed(await this.#host.runningCalls(), known);
      return true;
    } catch {
      return false;
    }
  }

  #try(act: CallAct, call: LiveCall, run: () => Promise<void>): void {
    run().catch((thrown: unknown) => {
      if (!this.#desk.has(call)) return;
      const isLive = call.live;
      if (isLive) call.actFailed(thrown);
      // what was to be ended has ended
      if (isLive || asFailure(thrown).because !== 'call-over') this.#host.actFailed(act, call, thrown);
    });
  }
}
