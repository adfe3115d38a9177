import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { httpAdapter } from '../../src/adapters/http/http-adapter.js';
import type { Calling, CallingFact } from '../../src/calling/calling.js';
import { createCalling } from '../../src/calling/create-calling.js';
import '../../src/define/all.js';
import type { CallingEventMap } from '../../src/events.js';
import type { WaActivityFeed } from '../../src/elements/activity-feed/activity-feed.js';
import type { WaCallButton } from '../../src/elements/call-button/call-button.js';
import type { WaCalling } from '../../src/elements/calling/calling.js';
import type { SimulatorOptions } from '../../src/testing/simulator/simulator-options.js';
import { createSimulator, type Simulator } from '../../src/testing/simulator/simulator.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { answerRequests, baseUrl } from '../network/answer-requests.js';
import { seed } from '../settings.js';
import { eventually } from '../eventually.js';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Thu 15 Oct 2026, 10:24 UTC. */
const start = Date.UTC(2026, 9, 15, 10, 24);

let current: Simulator | undefined;
let network: Promise<unknown> | undefined;

/** What an agent, a customer and a host do and see in one story: real elements, HTTP adapter, fetch, event stream and IndexedDB. */
export interface Story {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly calling: Calling;
  readonly phone: ReturnType<Simulator['phone']>;
  readonly events: (keyof CallingEventMap)[];
  readonly facts: CallingFact[];
  /** Words of the call button. */
  button(conversation?: string): string;
  press(conversation?: string): Promise<void>;
  /** Words of the permission status of c1. */
  status(): string;
  /** Words of the open modal; empty while it is closed. */
  modal(): string;
  /** Presses the modal's control with these words. */
  choose(words: string | RegExp): Promise<void>;
  type(text: string): Promise<void>;
  /** Words of each activity, newest first. */
  feed(conversation?: string): readonly string[];
  /** Waits until this is so; the words say what was awaited. */
  sees(condition: () => boolean, what: string): Promise<void>;
  /** Sends a permission request through the modal, from the press on. */
  ask(conversation?: string): Promise<void>;
  /** Asks, is allowed, and leaves the modal. */
  getPermission(): Promise<void>;
  /** Presses the button and waits until the phone rings. */
  callAmara(): Promise<void>;
  /** Lets time pass on both sides, in steps, each after what was under way has settled. */
  pass(ms: number): Promise<void>;
  /** Server time leaps, as after a night: the SDK follows by the server's word. */
  leap(ms: number): Promise<void>;
  /** The machine sleeps: no timer runs, and the page is shown again afterwards. */
  sleep(ms: number): void;
  end(): void;
}

const text = (root: ParentNode | undefined | null): string =>
  [...(root?.childNodes ?? [])]
    .map((node) => {
      if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && node.hidden)) return '';
      if (node instanceof HTMLSlotElement)
        return node.assignedNodes().length > 0
          ? node
              .assignedNodes()
              .map(({ textContent }) => textContent)
              .join('')
          : text(node);
      return node instanceof Element ? text(node.shadowRoot ?? node) : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The page's fetch, counting what is under way: virtual time must not run past a request that a busy machine has not carried yet. */
function countedFetch() {
  let underWay = 0;
  return {
    async fetch(request: Request) {
      const isStream = request.headers.get('accept')?.includes('event-stream');
      underWay += isStream ? 0 : 1;
      try {
        return await fetch(request);
      } finally {
        underWay -= isStream ? 0 : 1;
      }
    },
    async idle() {
      do await turn();
      while (underWay > 0);
      await turn();
    },
  };
}

/** Begins a story with Amara (and whoever else is asked for), her window open and nothing asked yet. */
export async function story(options: Partial<SimulatorOptions> = {}, { skew = 0, timeZone = '' } = {}): Promise<Story> {
  await (network ??= answerRequests(async (request) => current?.fetch(request) ?? Response.error()));
  const clock = new VirtualClock(start);
  const simulator = createSimulator({
    clock,
    seed,
    tenant: `story-${crypto.randomUUID()}`,
    business: { name: 'Lumen & Oak', phone: '+442079460000' },
    agents: [{ id: 'priya', name: 'Priya Nair' }],
    customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'c1', title: 'Order 48213' }] }],
    ...options,
  });
  current = simulator;
  const wire = countedFetch();
  // the heartbeat comes over a real stream, so its silence cannot be judged on virtual time
  const adapter = httpAdapter({
    baseUrl,
    clock,
    fetch: wire.fetch,
    timeouts: { read: 10 * second, write: 15 * second, silence: day },
  });
  let wrong = skew; // how far off the agent's clock is, and what it slept through
  const { setTimeout, clearTimeout } = clock;
  const own = { now: () => clock.now() + wrong, setTimeout: setTimeout.bind(clock), clearTimeout: clearTimeout.bind(clock) };
  const calling = createCalling({ adapter, clock: own });
  const facts: CallingFact[] = [];
  calling.onFact((fact) => facts.push(fact));
  const conversations = simulator.conversations.map(({ id }) => id);
  const events: (keyof CallingEventMap)[] = [];
  const desk = await fixture<WaCalling>(html`
    <wa-calling .calling=${calling} time-zone=${timeZone}>
      <wa-permission-status conversation="c1"></wa-permission-status>
      ${conversations.map((id) => html`<wa-call-button conversation=${id}></wa-call-button><wa-activity-feed conversation=${id}></wa-activity-feed>`)}
    </wa-calling>
  `);
  for (const type of ['wa-call-request', 'wa-call-started', 'wa-call-ended', 'wa-permission-changed', 'wa-calling-failed'] as const)
    desk.addEventListener(type, () => void events.push(type));

  const element = <T extends LitElement>(tag: string, conversation: string) =>
    desk.querySelector<T>(`${tag}[conversation="${conversation}"]`)!;
  const buttonOf = (id: string) => element<WaCallButton>('wa-call-button', id);
  const dialog = () => {
    for (const id of conversations) {
      const modal = buttonOf(id).shadowRoot?.querySelector('wa-permission-modal')?.shadowRoot;
      if (modal?.querySelector('dialog')?.open) return modal;
    }
    return undefined;
  };

  const it: Story = {
    clock,
    simulator,
    calling,
    phone: simulator.phone('amara'),
    events,
    facts,
    button: (id = 'c1') => text(buttonOf(id).shadowRoot?.querySelector('button')),
    status: () => text(desk.querySelector('wa-permission-status')?.shadowRoot),
    async press(id = 'c1') {
      buttonOf(id).shadowRoot!.querySelector('button')!.click();
      await turn();
    },
    modal: () => text(dialog()?.querySelector('dialog')),
    async choose(words) {
      const fits = (label: string) => (typeof words === 'string' ? label === words : words.test(label));
      const find = () =>
        [...(dialog()?.querySelectorAll<HTMLElement>('button, label, summary') ?? [])].find(
          (control) => fits(text(control)) || fits(control.getAttribute('aria-label') ?? ''),
        );
      await it.sees(() => find() !== undefined, `a control "${String(words)}" in the modal`);
      find()?.click();
      await turn();
    },
    async type(words) {
      await it.sees(() => Boolean(dialog()?.querySelector('textarea')), 'the text field');
      const field = dialog()!.querySelector('textarea')!;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await turn();
    },
    feed: (id = 'c1') =>
      [...(element<WaActivityFeed>('wa-activity-feed', id).shadowRoot?.querySelectorAll('[role="listitem"], li') ?? [])].map((row) =>
        text(row),
      ),
    async sees(condition, what) {
      try {
        await eventually(condition, what);
      } catch {
        throw new Error(`Never saw ${what}. Button: "${it.button()}". Modal: "${it.modal()}". Feed: ${JSON.stringify(it.feed())}`);
      }
    },
    async ask(id) {
      await it.press(id);
      await it.sees(() => it.modal().includes('Send permission request'), 'the modal');
      await it.type('May we call you about your table?');
      await it.choose('Send request');
      await it.sees(
        () => it.phone.state.messages.some((message) => message.kind === 'request' && message.status === 'pending'),
        'the request on the phone',
      );
      await it.sees(() => calling.conversation(id ?? 'c1').state.outreach.status !== 'sending', 'the answer to the request');
    },
    async getPermission() {
      await it.ask();
      it.phone.allow();
      await it.sees(() => it.modal().includes('allowed calls'), 'the permission in the modal');
      await it.choose('Not now');
      await it.sees(() => it.button() === 'Call', 'the button to call');
    },
    async callAmara() {
      const dials = () => simulator.effects.filter(({ kind }) => kind === 'dial').length;
      const before = dials();
      await it.press();
      await it.sees(() => it.button().includes('Calling') && dials() > before, 'the call being placed');
      await it.pass(5 * second);
      await it.sees(() => it.phone.state.call?.status === 'ringing', 'the phone ringing');
    },
    async pass(ms) {
      for (let left = ms; left > 0; left -= 5 * second) {
        await wire.idle();
        clock.advance(Math.min(left, 5 * second));
      }
      await wire.idle();
    },
    async leap(ms) {
      simulator.jump(ms);
      await it.sees(() => Math.abs(calling.now() - simulator.now()) < second, 'the server’s time');
    },
    sleep(ms) {
      wrong += ms;
      simulator.jump(ms);
      document.dispatchEvent(new Event('visibilitychange'));
    },
    end() {
      calling.close();
      simulator.close();
      void indexedDB.databases?.().then((all) => all.forEach(({ name }) => name?.includes('story-') && indexedDB.deleteDatabase(name)));
    },
  };
  await it.sees(() => conversations.every((id) => it.button(id) === 'Ask to call'), 'every conversation known, and nothing asked yet');
  return it;
}
