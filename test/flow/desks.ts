import { fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import { createCalling } from '../../src/calling/create-calling.js';
import '../../src/define/all.js';
import type { SimulatorOptions } from '../../src/testing/simulator/simulator-options.js';
import { createSimulator } from '../../src/testing/simulator/simulator.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { seed } from '../settings.js';
import { eventually } from '../eventually.js';

export const second = 1000;

const day = 86_400_000;
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** What is read on the screen, and not what is only said. */
const read = (root: ParentNode | null | undefined): string =>
  [...(root?.childNodes ?? [])]
    .map((node) => {
      if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.matches('.visually-hidden, [popover]'))) return '';
      return node instanceof Element ? read(node) : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    })
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** One agent's screen: the card of incoming calls and the panel of what this agent is in. */
export interface Screen {
  card(): string;
  panel(conversation?: string): string;
  /** Presses the control with these words, wherever it stands. */
  press(words: string): Promise<void>;
  sees(words: RegExp, where?: 'card' | 'panel'): Promise<void>;
}

/** A helpdesk with several agents at one backend. Everybody is rung at once. */
export async function desks(agents: readonly string[], options: Partial<SimulatorOptions> = {}) {
  const clock = new VirtualClock(Date.UTC(2026, 9, 15, 10, 24));
  const simulator = createSimulator({
    clock,
    seed,
    tenant: `desks-${crypto.randomUUID()}`,
    assignment: 'everyone',
    agents: agents.map((name) => ({ id: name.toLowerCase(), name })),
    customers: [
      { id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'c1' }] },
      { id: 'diego', name: 'Diego Ramos', conversations: [{ id: 'c2' }] },
    ],
    ...options,
  });
  let underWay = 0;
  const open = await Promise.all(agents.map((name) => aScreen(name.toLowerCase())));
  const screens: Readonly<Record<string, Screen>> = Object.fromEntries(agents.map((name, index) => [name, open[index]!.screen]));

  async function aScreen(agent: string) {
    const adapter = httpAdapter({
      baseUrl: 'https://desk.test/api',
      clock,
      authorization: () => `Bearer ${agent}`,
      async fetch(request) {
        const isStream = request.headers.get('accept')?.includes('event-stream');
        underWay += isStream ? 0 : 1;
        try {
          return await simulator.fetch(request);
        } finally {
          underWay -= isStream ? 0 : 1;
        }
      },
      timeouts: { read: 10 * second, write: 15 * second, silence: day },
    });
    const calling = createCalling({ adapter, clock, store: 'memory', tabs: 'each' });
    const page = await fixture(html`
      <wa-calling .calling=${calling}>
        <wa-incoming-call></wa-incoming-call><wa-call-panel></wa-call-panel> <wa-call-panel conversation="c1"></wa-call-panel
        ><wa-call-button conversation="c1"></wa-call-button>
      </wa-calling>
    `);
    const inside = (tag: string) => page.querySelector<ReactiveElement>(tag)!.shadowRoot!;
    const panelOf = (conversation?: string) =>
      read(inside(conversation ? `wa-call-panel[conversation="${conversation}"]` : 'wa-call-panel'));
    const screen: Screen = {
      card: () => read(inside('wa-incoming-call')),
      panel: panelOf,
      async press(words) {
        const find = () =>
          ['wa-incoming-call', 'wa-call-panel', 'wa-call-button']
            .flatMap((tag) => [...inside(tag).querySelectorAll<HTMLElement>('button')])
            .find((button) => (button.getAttribute('aria-label') ?? read(button)).startsWith(words));
        await eventually(() => find() !== undefined, `${agent} sees "${words}". Card: "${screen.card()}". Panel: "${panelOf()}"`);
        find()?.click();
        await turn();
      },
      async sees(words, where = 'card') {
        const seen = where === 'card' ? screen.card : panelOf;
        try {
          await eventually(() => words.test(seen()), '');
        } catch {
          throw new Error(`${agent} never saw ${String(words)}. Card: "${screen.card()}". Panel: "${panelOf()}"`);
        }
      },
    };
    await eventually(() => calling.state.connection === 'live', `${agent} is live`);
    return { screen, calling };
  }

  return {
    ...simulator,
    clock,
    screen: (agent: string): Screen => screens[agent]!,
    /** Lets time pass on both sides, each step after what was under way has come to rest. */
    async pass(ms: number) {
      for (let left = ms; left > 0; left -= 5 * second) {
        do await turn();
        while (underWay > 0);
        clock.advance(Math.min(left, 5 * second));
      }
      do await turn();
      while (underWay > 0);
    },
    end() {
      for (const { calling } of open) calling.close();
      simulator.close();
    },
  };
}
