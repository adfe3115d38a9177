import type { Clock } from '../clock.js';
import type { Agent } from '../domain/actor.js';
import { minute } from '../domain/instant.js';
import { isLive } from '../domain/call-status.js';
import type { CallFacts, CallId } from '../domain/call.js';
import { lineKey, type Line } from '../domain/line.js';
import type { Policy } from '../domain/policy.js';
import type { Signal } from '../domain/signal.js';
import type { Charts } from '../machines/start.js';
import type { CallContext } from '../machines/call-chart.js';
import type { Deliver } from './deliver.js';
import { LiveCall } from './live-call.js';

/** What a call needs of the desk. */
export interface CallDeskHost {
  readonly policy: Policy;
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly agent: Agent | undefined;
  charts(): Promise<Charts>;
  /** A call began, moved, ended or went. */
  callChanged(call: LiveCall): void;
  /** A dial was refused. */
  callNotPlaced(call: LiveCall, thrown: unknown): void;
  actFailed(act: 'accept' | 'decline' | 'hang-up', call: LiveCall, thrown: unknown): void;
}

/** Every call this desk has heard of: starts a chart for each, hands it its signals and carries out its acts. */
export class CallDesk {
  readonly #host: CallDeskHost;
  readonly #calls = new Set<LiveCall>();
  /** News in the order they came, each waiting until the charts are loaded. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(host: CallDeskHost) {
    this.#host = host;
  }

  get all(): readonly LiveCall[] {
    return [...this.#calls];
  }

  /** The call of a line: the one that lives, else the one that ended last. */
  of(line: Line): LiveCall | undefined {
    const key = lineKey(line);
    const calls = this.all.filter((call) => lineKey(call.facts.line) === key);
    return calls.find((call) => call.live) ?? calls.at(-1);
  }

  find(id: CallId): LiveCall | undefined {
    return this.all.find((call) => call.facts.id === id);
  }

  /** Something was heard of a call. One that was old when it was first heard of must not ring. */
  hear(heard: CallFacts): void {
    const heardAt = this.#host.clock.now();
    const told = { ...heard, signals: heard.signals.map((signal) => (signal.kind === 'incoming' ? { heardAt, ...signal } : signal)) };
    this.#soon((charts) => {
      const known = this.find(told.id) ?? this.all.find((call) => told.key !== undefined && call.facts.key === told.key);
      if (known) known.hear(told);
      else if (told.signals.length > 0) this.#start(charts, told, false);
    });
  }

  /** Places a call; `key` names it until its id is known. */
  dial(line: Line, conversation: string): void {
    const key = crypto.randomUUID();
    const signals: Signal[] = [{ kind: 'dialled', at: this.#host.clock.now(), ...(this.#host.agent && { by: this.#host.agent }) }];
    this.#soon((charts) => this.#start(charts, { id: key, key, direction: 'outgoing', line, conversation, signals }, true));
  }

  stop(): void {
    for (const call of this.#calls) call.stop();
    this.#calls.clear();
  }

  #soon(run: (charts: Charts) => void): void {
    this.#turn = this.#turn.then(async () => run(await this.#host.charts()));
  }

  #start(charts: Charts, facts: CallFacts, place: boolean): void {
    const { policy, clock } = this.#host;
    const input = { call: facts, policy, mine: place };
    const shared = {
      end: () => this.#try('hang-up', call, () => this.#host.deliver.hangUp(call.placed ? call.facts.id : { dialledWith: call.facts.id })),
      forget: () => this.#forget(call),
    };
    const actor =
      facts.direction === 'outgoing'
        ? charts.startOutgoingCall(
            { ...input, place },
            { ...shared, place: (context) => queueMicrotask(() => this.#place(call, context)) },
            clock,
          )
        : charts.startIncomingCall(
            input,
            {
              ...shared,
              accept: () => this.#accept(call),
              decline: (_, who) => this.#try('decline', call, () => this.#host.deliver.decline(call.facts.id, who)),
            },
            clock,
          );
    const call = new LiveCall(actor, policy);
    this.#calls.add(call);
    // the chart starts in its first state; its signals lead it on
    call.hear(facts);
    call.subscribe(() => this.#host.callChanged(call));
    this.#host.callChanged(call);
  }

  #place(call: LiveCall, { call: { key, conversation } }: CallContext): void {
    this.#host.deliver.dial(conversation ?? '', key ?? '').then(
      (id) => call.hear({ ...call.facts, id, signals: [] }),
      (thrown: unknown) => {
        // its news may have been faster than the refusal of a lost answer
        if (call.placed) return;
        call.send({ type: 'act.failed', failure: thrown });
        this.#host.callNotPlaced(call, thrown);
        this.#host.clock.setTimeout(() => this.#forget(call), minute);
      },
    );
  }

  #accept(call: LiveCall): void {
    const by = this.#host.agent;
    this.#try('accept', call, async () => {
      await this.#host.deliver.accept(call.facts.id);
      // the platform has no signal for our accept: its success is the fact
      call.hear({ ...call.facts, signals: [{ kind: 'accepted', at: this.#host.clock.now(), ...(by && { by }) }] }, true);
    });
  }

  #try(act: 'accept' | 'decline' | 'hang-up', call: LiveCall, run: () => Promise<void>): void {
    run().catch((thrown: unknown) => {
      if (isLive(call.outcome.status)) call.send({ type: 'act.failed', failure: thrown });
      this.#host.actFailed(act, call, thrown);
    });
  }

  #forget(call: LiveCall): void {
    if (!this.#calls.delete(call)) return;
    call.stop();
    this.#host.callChanged(call);
  }
}
