import type { CallingAdapter } from '../../src/adapter.js';
import { createSimulator } from '../../src/testing/simulator/simulator.js';
import type { TestedAdapter } from '../../src/testing/contract/tested-adapter.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';

interface Way {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: VirtualClock;
}

/** An adapter before the simulator, in a world where one customer has allowed calls. */
export function beforeTheSimulator(make: (way: Way) => CallingAdapter): TestedAdapter {
  const clock = new VirtualClock();
  const simulator = createSimulator({ clock, customers: [{ id: 'amara', name: 'Amara Okafor', conversations: [{ id: '4711' }] }] });
  const phone = simulator.phone('amara');
  phone.allow();
  let silent = false;
  const fetch = (request: Request) => (silent ? new Promise<never>(() => undefined) : simulator.fetch(request));
  return {
    adapter: make({ fetch, clock }),
    conversation: '4711',
    happens: () => phone.write('Hello?'),
    customerCalls: () => phone.call(),
    effectsOf: (key) => simulator.effects.filter((effect) => effect.key === key).length,
    stalls: () => void (silent = true),
    breaks: () => {
      simulator.network.down = true;
      simulator.network.down = false;
    },
    passes: (ms) => clock.advance(ms),
    end: () => simulator.close(),
  };
}
