import { createSimulator, type Simulator } from '../../src/testing/testing.js';
import { actOf, perform, type Act } from './act.js';
import { agents, customers } from './customers.js';
import { history, historyLength } from './history.js';
import { Journal, type Entry } from './journal.js';
import { ReplayClock } from './replay-clock.js';
import type { Sight } from './sight.js';

/** The demo's world: one simulator that comes back after a reload as it was, because everything done to it is done to it again. */
export class World {
  readonly #simulator: Simulator;
  readonly #journal: Journal;
  readonly #clock = new ReplayClock();
  #assignment: Sight['assignment'] = 'everyone';
  #offersToBusy = false;
  #isRestricted = false;

  private constructor(journal: Journal) {
    this.#journal = journal;
    this.#clock.put(journal.birth - historyLength);
    this.#simulator = createSimulator({
      clock: this.#clock,
      tenant: 'lumen-oak',
      agents,
      customers,
      assignment: this.#assignment,
      phonesSpeak: true,
      bridge: true,
      // WhatsApp has offered "always allow" since 2025, whatever preset the helpdesk goes by
      limits: { permanentPermission: true },
    });
  }

  /** Plays everything that has happened so far. The same seed, clock and acts give the same world, down to the ids. */
  static async open(): Promise<World> {
    const journal = await Journal.open(Date.now());
    const world = new World(journal);
    for (const { at, act } of history(journal.birth)) {
      world.#clock.put(at);
      await world.#perform(act);
    }
    world.#clock.put(journal.birth);
    for (const { clock, server, act } of journal.past) {
      world.#clock.put(clock);
      world.#simulator.jump(server - world.#simulator.now());
      await world.#perform(act);
    }
    world.#clock.goOn();
    return world;
  }

  /** All that there is to see of it now. */
  get sight(): Sight {
    const { conversations, network, templates } = this.#simulator;
    return {
      birth: this.#journal.birth,
      server: this.#simulator.now(),
      clock: Date.now(),
      conversations,
      phones: Object.fromEntries(customers.map(({ id }) => [id, this.#simulator.phone(id).state])),
      network: { down: network.down, twice: network.twice },
      inReview: templates.flatMap(({ id, status }) => (status === 'pending' ? [id] : [])),
      assignment: this.#assignment,
      offersToBusy: this.#offersToBusy,
      isRestricted: this.#isRestricted,
    };
  }

  do(act: Act): void {
    const moments = this.#moments();
    void this.#perform(act);
    void this.#journal.add({ ...moments, act });
  }

  /** The backend, with what it was asked to do written down. */
  async fetch(request: Request): Promise<Response> {
    const act = await actOf(request.clone());
    const moments = this.#moments();
    const answer = await this.#simulator.fetch(request);
    if (act) void this.#journal.add({ ...moments, act });
    return answer;
  }

  subscribe(listener: () => void): () => void {
    return this.#simulator.subscribe(listener);
  }

  /** Nothing is left of it: the next one is new. */
  async end(): Promise<void> {
    this.#simulator.close();
    await this.#journal.erase();
  }

  #perform(act: Act): unknown {
    if (act.does === 'assign') this.#assignment = act.rule;
    if (act.does === 'offer to busy') this.#offersToBusy = act.offers;
    if (act.does === 'restrict') this.#isRestricted = act.what !== 'none';
    return perform(this.#simulator, act);
  }

  #moments(): Pick<Entry, 'clock' | 'server'> {
    return { clock: this.#clock.now(), server: this.#simulator.now() };
  }
}
