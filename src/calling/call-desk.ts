import { AdapterError } from '../adapter.js';
import { callOutcome, isLive } from '../domain/call-status.js';
import type { CallFacts, CallId } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import { isSameLine, type Line } from '../domain/line.js';
import type { Policy } from '../domain/policy.js';
import { takesUp } from '../domain/takes-up.js';
import type { Signal } from '../domain/signal.js';
import type { Charts } from '../machines/start.js';
import { actOnCalls } from './act-on-calls.js';
import { CallActs, type CallActsHost } from './call-acts.js';
import type { CallIntent } from './calling.js';
import { ForgottenCalls } from './forgotten-calls.js';
import { Leaving } from './leaving.js';
import type { CallVoiceHost } from './call-voice.js';
import type { LiveCall } from './live-call.js';
import { startCall } from './start-call.js';
import { backOff } from '../back-off.js';
import { newKey } from './new-key.js';

/** What calls need of the desk. */
export interface CallDeskHost extends CallActsHost, CallVoiceHost {
  readonly policy: Policy;
  charts(): Promise<Charts>;
  /** What is told of a call contradicts whose it, or its conversation, is known to be. */
  isOfOtherLine(told: CallFacts, known: LiveCall | undefined): boolean;
  /** A call began, moved, ended or went. */
  callChanged(call: LiveCall): void;
}

/** Every call this desk has heard of: starts a chart for each, and hands it its signals. */
export class CallDesk {
  readonly #host: CallDeskHost;
  readonly #calls = new Set<LiveCall>();
  /** What the browser asks, and what is hung up, when the page goes. */
  readonly leaving: Leaving;
  readonly #forgotten = new ForgottenCalls();
  readonly #acts: CallActs;
  #charts: Charts | undefined;
  /** What came before the charts were loaded, in its order. */
  #waiting: ((charts: Charts) => void)[] = [];
  #isLoading = false;
  /** The next attempt to load them, while one waits. */
  #retry: unknown;
  #stopped = false;

  constructor(host: CallDeskHost) {
    this.#host = host;
    this.leaving = new Leaving(() => this.all, host.deliver);
    this.#acts = new CallActs(host, {
      has: (call) => this.#calls.has(call),
      listed: (calls, known) => this.listed(calls, known),
      placed: (call, id) => this.#placed(call, id),
      drop: (call) => this.#drop(call),
    });
  }

  get all(): readonly LiveCall[] {
    return [...this.#calls];
  }

  /** The call of a line: the one that lives, else the one that ended last. */
  of(line: Line): LiveCall | undefined {
    const calls = this.#on(line);
    return calls.find((call) => call.live) ?? calls.at(-1);
  }

  find(id: CallId): LiveCall | undefined {
    return this.all.find((call) => call.facts.id === id);
  }

  /**
   * Something was heard of a call. One that was old when it was first heard of must not ring; one that an `answer` calls over, and
   * of which there were no news, is history.
   */
  hear(heard: CallFacts, from: 'news' | 'answer' = 'news'): void {
    const heardAt = this.#host.clock.now();
    const told = { ...heard, signals: heard.signals.map((signal) => (signal.kind === 'incoming' ? { heardAt, ...signal } : signal)) };
    this.#soon((charts) => {
      const known = this.find(told.id) ?? this.all.find((call) => told.key !== undefined && call.facts.key === told.key);
      if (this.#host.isOfOtherLine(told, known)) return;
      if (known) return known.hear(told);
      const isHistory = from === 'answer' && !isLive(callOutcome(told, this.#host.policy).status);
      if (told.signals.length > 0 && !isHistory && !this.#forgotten.has(told.id)) this.#start(charts, told, false);
    });
  }

  send(intent: CallIntent): void {
    actOnCalls(this, intent);
  }

  link(id: CallId, conversation: string, at: Instant): void {
    this.#soon(() => {
      const call = this.find(id);
      if (call && !this.#host.isOfOtherLine({ ...call.facts, conversation }, call)) call.link(conversation, at);
    });
  }

  /** Places a call, unless one of this line lives by now or the agent is in another; `key` names it until its id is known. */
  dial(line: Line, conversation: string): void {
    const key = newKey();
    const signals: Signal[] = [{ kind: 'dialled', at: this.#host.clock.now(), ...(this.#host.agent && { by: this.#host.agent }) }];
    this.#soon((charts) => {
      if (!this.of(line)?.live && !this.taken())
        this.#start(charts, { id: key, key, direction: 'outgoing', line, conversation, signals }, true);
    });
  }

  /** The backend has listed what rings and runs: what we knew before it was asked and is not in it is over, nobody knows how. */
  listed(calls: readonly CallFacts[], knownBefore: readonly LiveCall[] = []): void {
    for (const call of calls) this.hear(call, 'answer');
    const ids = new Set(calls.map(({ id }) => id));
    for (const call of knownBefore) if (call.placed && call.live && !ids.has(call.facts.id)) this.#drop(call);
  }

  /** The call that this agent is in, if it is not this one: the microphone must not go to two customers. */
  taken(by?: LiveCall): LiveCall | undefined {
    return this.all.find((call) => call !== by && takesUp(call.now(this.#host.agent)));
  }

  /** Answers a call; where the agent is in another one, that is hung up first if so wished, and stands in the way if not. */
  accept(call: LiveCall | undefined, endOther = false): void {
    const other = call && this.taken(call);
    if (!other) return call?.answer({ type: 'call.accept' });
    if (!endOther) return call.actFailed(new AdapterError('in-another-call'));
    if (call.waits) return;
    call.waits = true;
    this.end(other, (isOver) => {
      call.waits = false;
      if (isOver && this.#calls.has(call)) this.accept(call, endOther);
      this.#host.callChanged(call);
    });
    this.#host.callChanged(call);
  }

  /** Hangs up a call, and tells when it is over, or that it goes on. */
  end(call: LiveCall, then: (isOver: boolean) => void): void {
    const stop = call.subscribe(() => {
      const isOver = !this.#calls.has(call) || !call.live;
      if (!isOver && call.ending) return;
      stop();
      then(isOver);
    });
    call.end();
  }

  sendTones(id: CallId, tones: string): void {
    const call = this.find(id);
    if (call) this.#acts.sendTones(call, tones);
  }

  /** One that has ended is forgotten before its time, and with it those of its line that came before: it has taken their place. */
  dismiss(id: CallId): void {
    const call = this.find(id);
    if (!call || call.live) return;
    const calls = this.#on(call.facts.line);
    for (const each of calls.slice(0, calls.indexOf(call) + 1)) if (!each.live) this.#forget(each);
  }

  /** Tells again what is known of this line's calls: somebody has just begun to care. */
  retell(line: Line): void {
    for (const call of this.#on(line)) this.#host.callChanged(call);
  }

  /** They were another agent's to see. */
  forgetAll(): void {
    this.#waiting = [];
    for (const call of this.all) this.#drop(call);
  }

  stop(): void {
    this.#stopped = true;
    this.#host.clock.clearTimeout(this.#retry);
    this.#waiting = [];
    this.leaving.stop();
    this.#acts.stop();
    for (const call of this.#calls) call.stop();
    this.#calls.clear();
  }

  #on(line: Line): readonly LiveCall[] {
    return this.all.filter((call) => isSameLine(call.facts.line, line));
  }

  /** At once when the charts are there, so that calls and the other news of a batch keep their order. */
  #soon(run: (charts: Charts) => void): void {
    if (this.#stopped) return;
    if (this.#charts) return run(this.#charts);
    this.#waiting.push(run);
    if (!this.#isLoading) void this.#load(1);
  }

  async #load(tries: number): Promise<void> {
    const { clock } = this.#host;
    clock.clearTimeout(this.#retry);
    this.#isLoading = true;
    try {
      this.#charts = await this.#host.charts();
    } catch {
      if (!this.#stopped) this.#retry = clock.setTimeout(() => void this.#load(tries + 1), backOff(tries));
    }
    this.#isLoading = false;
    if (this.#charts) for (const run of this.#waiting.splice(0)) run(this.#charts);
  }

  #start(charts: Charts, facts: CallFacts, place: boolean): void {
    const call = startCall(charts, facts, place, { host: this.#host, acts: this.#acts, forget: (call) => this.#forget(call) });
    this.#calls.add(call);
    // the chart starts in its first state; its signals lead it on
    call.hear(facts);
    call.subscribe(() => this.#host.callChanged(call));
    if (place) call.place();
    this.#host.callChanged(call);
  }

  /** News without our key may have been faster: then they made a call of their own, which is this one. */
  #placed(call: LiveCall, id: CallId): void {
    const twin = this.all.find((other) => other !== call && other.facts.id === id);
    if (twin) {
      this.#calls.delete(twin);
      twin.stop();
      call.inherit(twin);
    }
    call.hear({ ...call.facts, id, signals: twin?.facts.signals ?? [] });
  }

  /** It ended a while ago. A signal that comes later still, or once more, must not bring it back. */
  #forget(call: LiveCall): void {
    this.#forgotten.add(call.facts.id);
    this.#drop(call);
  }

  #drop(call: LiveCall): void {
    if (!this.#calls.delete(call)) return;
    call.stop();
    this.#host.callChanged(call);
  }
}
