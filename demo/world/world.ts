import { createSimulator, type Simulator } from '../../src/testing/testing.js';
import { actOf, perform, type Act } from './act.js';
import { agents, customers } from './customers.js';
import { history, historyLength } from './history.js';
import { Journal, type Entry } from './journal.js';
import { ReplayClock } from './replay-clock.js';

/** The demo's world: one simulator that comes back after a reload as it was, because everything done to it is done to it again. */
export class World {
  readonly simulator: Simulator;
  readonly journal = new Journal(Date.now());
  readonly #clock = new ReplayClock();

  constructor() {
    this.#clock.put(this.journal.birth - historyLength);
    // WhatsApp has offered "always allow" since 2025, whatever preset the helpdesk goes by
    this.simulator = createSimulator({ clock: this.#clock, tenant: 'lumen-oak', agents, customers, limits: { permanentPermission: true } });
  }

  /** Plays everything that has happened so far. The same seed, clock and acts give the same world, down to the ids. */
  async replay(): Promise<void> {
    for (const { at, act } of history(this.journal.birth)) {
      this.#clock.put(at);
      await perform(this.simulator, act);
    }
    this.#clock.put(this.journal.birth);
    for (const entry of this.journal.unread()) {
      this.#clock.put(entry.clock);
      await this.#again(entry);
    }
    this.#clock.goOn();
    this.simulator.now();
    this.journal.listen((startedOver) => (startedOver ? location.reload() : void this.#follow()));
  }

  do(act: Act): void {
    const moments = this.#moments();
    perform(this.simulator, act);
    this.journal.add({ ...moments, act });
  }

  /** The backend, with what it was asked to do written down. */
  async fetch(request: Request): Promise<Response> {
    const act = await actOf(request.clone());
    const moments = this.#moments();
    const answer = await this.simulator.fetch(request);
    if (act) this.journal.add({ ...moments, act });
    return answer;
  }

  #moments(): Pick<Entry, 'clock' | 'server'> {
    return { clock: this.#clock.now(), server: this.simulator.now() };
  }

  /** Another tab changed the world that both of them show. */
  async #follow(): Promise<void> {
    for (const entry of this.journal.unread()) if (entry.page !== this.journal.page) await this.#again(entry);
  }

  async #again({ server, act }: Entry): Promise<void> {
    this.simulator.jump(server - this.simulator.now());
    await perform(this.simulator, act);
  }
}
