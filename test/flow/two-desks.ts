import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import type { CallingAdapter, NewsListener } from '../../src/adapter.js';
import type { Calling } from '../../src/calling/calling.js';
import { createCalling } from '../../src/calling/create-calling.js';
import type { Clock } from '../../src/clock.js';
import { day, hour, second } from '../../src/domain/instant.js';
import '../../src/machines/start.js';
import '../../src/store/memory-store.js';
import { databaseName, openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { storedActivity } from '../../src/store/stored-form.js';
import '../../src/store/with-saved.js';
import type { SimulatorOptions } from '../../src/testing/simulator/simulator-options.js';
import { createSimulator, type Simulator } from '../../src/testing/simulator/simulator.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { page } from '../calling/desk.js';
import { BadNetwork } from './bad-network.js';
import { answering, settled } from './settled.js';

/** What an agent can see of a conversation. Not where it came from, nor whether it was confirmed. */
function shownBy(calling: Calling) {
  const { connection, calls } = calling.state;
  const { line, window, permission, allowances, mayCall, mayRequest, mayInvite, forms, lastCall, marker, call, activities, facts } =
    calling.conversation('order').state;
  return {
    ...{ connection, calls, line, window, permission, allowances, mayCall, mayRequest, mayInvite, forms, lastCall, marker, call, facts },
    activities: activities?.status,
    rows: activities?.rows ?? [],
  };
}

/** A handling taken away from the tested desk, so that a test can show that it would see that it is missing. */
export interface Handicap {
  /** What its stream tells it in place of this. */
  readonly listener?: Partial<NewsListener>;
  /** Nobody tells it that the page woke up. */
  readonly sleepsOn?: boolean;
}

const hearing = (adapter: CallingAdapter, instead: Partial<NewsListener>): CallingAdapter => ({
  ...adapter,
  subscribe: (listener, from) =>
    adapter.subscribe(
      {
        news: (batch, cursor) => listener.news(batch, cursor),
        connection: (now, at) => listener.connection(now, at),
        reset: () => listener.reset(),
        ...instead,
      },
      from,
    ),
});

/** One world and two desks in it: one hears everything at once; the other over a bad network, with a wrong clock and a real database. */
export class TwoDesks {
  readonly network: BadNetwork;
  readonly #clock = new VirtualClock();
  readonly #simulator: Simulator;
  readonly #backend: CallingAdapter;
  readonly #perfect: Calling;
  readonly #owner = { tenant: `sync-${crypto.randomUUID()}`, agent: 'priya' };
  readonly #skewed: Clock;
  #skew = 0;
  #tested: Calling;

  constructor(
    options: Partial<SimulatorOptions> = {},
    without: Partial<CallingAdapter> = {},
    private readonly handicap: Handicap = {},
  ) {
    this.#simulator = createSimulator({
      clock: this.#clock,
      tenant: this.#owner.tenant,
      customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'order' }] }],
      ...options,
    });
    this.#skewed = {
      now: () => this.#clock.now() + this.#skew,
      setTimeout: (callback, delay) => this.#clock.setTimeout(callback, delay),
      clearTimeout: (handle) => this.#clock.clearTimeout(handle),
    };
    const fetch = answering(this.#simulator.fetch);
    const speaking = (clock: Clock): CallingAdapter => ({
      ...httpAdapter({ baseUrl: 'https://backend.test/api', fetch, clock, timeouts: { silence: 1000 * day } }),
      ...without,
    });
    this.#backend = speaking(this.#clock);
    this.network = new BadNetwork(speaking(this.#skewed));
    this.#perfect = createCalling({ adapter: this.#backend, clock: this.#clock, store: 'memory' });
    this.#perfect.conversation('order').subscribe(() => undefined, { activities: true });
    this.#tested = this.#open();
  }

  /** Something happens at the customer's, or another tab of the agent acts. */
  async happen(what: string, number: number): Promise<void> {
    const phone = this.#simulator.phone('amara');
    const asked = { signal: new AbortController().signal, key: crypto.randomUUID() };
    const { sendOutreach, dial } = this.#backend;
    const refused = () => undefined;
    if (what === 'missed calls')
      for (let time = 0; time <= number % 30; time += 1) {
        phone.call('order');
        this.#clock.advance(number * 10);
        phone.hangUp();
      }
    if (what === 'talk') {
      await dial('order', {}, asked).catch(refused);
      phone.answer();
      this.#clock.advance(number * second);
      phone.hangUp();
    }
    if (what === 'unanswered') {
      await dial('order', {}, asked).catch(refused);
      phone.reject();
    }
    if (what === 'request') await sendOutreach('order', { kind: 'request', form: 'free-form', text: 'May we call?' }, asked).catch(refused);
    if (what === 'allow') phone.allow(number % 2 > 0);
    if (what === 'refuse') phone.refuse();
    if (what === 'message') phone.write('Hello');
    if (what === 'window') this.#simulator.closeWindow('amara');
    if (what === 'restrict') this.#simulator.restrict(number % 2 ? 'calls' : 'none');
    if (what === 'time') this.#simulator.jump(number ** 3 * second);
    await settled();
  }

  /** In steps, so that no question grows old while its answer is on its way. */
  async pass(ms: number): Promise<void> {
    const step = 5 * second;
    for (let left = ms; left > 0; left -= step) {
      this.#clock.advance(Math.min(left, step));
      await settled();
    }
  }

  /** The stream breaks, and comes back after so long; hours are a leap. */
  async breakFor(ms: number, forgotten: boolean, hours = 0): Promise<void> {
    this.network.breakOff();
    await this.pass(ms);
    if (hours > 0) await this.happen('missed calls', hours);
    this.#simulator.jump(hours * hour);
    await this.network.comeBack(forgotten);
    await settled();
  }

  /** The machine sleeps, and the page wakes up with a stream that is not the one it thinks it has. */
  async sleep(ms: number): Promise<void> {
    this.network.breakOff(true);
    this.#skew += ms;
    this.#simulator.jump(ms);
    await this.network.comeBack(true);
    if (!this.handicap.sleepsOn) page('visible');
    await settled();
  }

  async reload(): Promise<void> {
    this.#tested.close();
    this.#tested = this.#open();
    await settled();
  }

  /** The machine's clock is wrong by so much from now on. */
  setClock(skew: number): void {
    this.#skew = skew;
  }

  async shown() {
    await settled();
    return { tested: shownBy(this.#tested), perfect: shownBy(this.#perfect) };
  }

  /** The rows in the database, as soon as they are these; else as they are after a while. */
  async savedRows(wanted: readonly object[]): Promise<readonly object[]> {
    this.#tested.close();
    const store = this.#openStore();
    const until = performance.now() + 15 * second;
    let rows: readonly object[] = [];
    while (JSON.stringify(rows) !== JSON.stringify(wanted) && performance.now() < until)
      rows = (await store.activities('order', 1000)).map(storedActivity);
    store.close();
    return rows;
  }

  /** What a page shows that is opened while the backend does not answer, in the form in which it is stored. */
  async shownOffline(): Promise<readonly object[]> {
    const never = () => new Promise<never>(() => undefined);
    const silent = { ...this.#backend, desk: never, conversations: never, activities: never };
    const calling = createCalling({ adapter: silent, clock: this.#skewed, owner: this.#owner, store: this.#openStore() });
    const order = calling.conversation('order');
    await new Promise<void>((shown) => order.subscribe(() => order.state.activities?.status === 'saved' && shown(), { activities: true }));
    const rows = order.state.activities?.rows ?? [];
    calling.close();
    return rows.map(storedActivity);
  }

  /** The perfect desk's rows, as they would be stored. */
  get rowsAsStored(): readonly object[] {
    return shownBy(this.#perfect).rows.map(storedActivity);
  }

  end(): void {
    this.#tested.close();
    this.#perfect.close();
    this.#simulator.close();
    indexedDB.deleteDatabase(databaseName(this.#owner));
  }

  /** The real one. Its clock stands still: virtual time must not run past a disk that works in real time. */
  #openStore(): Store {
    return openStore(this.#owner, { clock: new VirtualClock(), now: () => this.#simulator.now() });
  }

  #open(): Calling {
    const calling = createCalling({
      adapter: hearing(this.network.adapter, this.handicap.listener ?? {}),
      clock: this.#skewed,
      owner: this.#owner,
      store: this.#openStore(),
    });
    calling.conversation('order').subscribe(() => undefined, { activities: true });
    return calling;
  }
}
