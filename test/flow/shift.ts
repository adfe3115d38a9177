import { expect } from '@open-wc/testing';
import { httpAdapter, type HttpAdapterOptions } from '../../src/adapters/http/http-adapter.js';
import type { CallingAdapter } from '../../src/adapter.js';
import type { Calling } from '../../src/calling/calling.js';
import { createCalling } from '../../src/calling/create-calling.js';
import type { Outreach } from '../../src/domain/outreach.js';
import { createSimulator } from '../../src/testing/simulator/simulator.js';
import { VirtualClock } from '../../src/testing/virtual-clock.js';
import { unhandledDuring } from '../calling/desk.js';
import { answering, settled } from './settled.js';

const second = 1000;
const minute = 60 * second;
const invite: Outreach = { kind: 'invite', form: 'free-form', text: 'Call us about your order', button: 'Call us', minutes: 60 };

/** What fails, until it is healed. */
export interface Failing {
  readonly adapter?: (well: CallingAdapter, clock: VirtualClock) => CallingAdapter;
  readonly fetch?: (well: (request: Request) => Promise<Response>, clock: VirtualClock) => (request: Request) => Promise<Response>;
  readonly http?: Partial<HttpAdapterOptions>;
  heal(): void;
  /** How often it has failed. */
  met(): number;
}

/** Time passes in steps, with all that follows from it. */
async function pass(clock: VirtualClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 5 * second) {
    clock.advance(Math.min(left, 5 * second));
    await settled(8);
  }
}

/** What is still told to be under way, though nobody could say what it waits for. */
function hanging(calling: Calling, templates: string): readonly string[] {
  const { facts, failure, start, outreach, activities, call, connection } = calling.conversation('c1').state;
  const isExplained = failure !== undefined || connection !== 'live';
  return [
    ...(facts === 'loading' && !isExplained ? ['facts'] : []),
    ...(activities?.status === 'loading' && !isExplained ? ['activities'] : []),
    ...(templates === 'loading' && !isExplained ? ['templates'] : []),
    ...(start === 'checking' ? ['start'] : []),
    ...(outreach.status === 'sending' ? ['outreach'] : []),
    ...(call?.doing ? [call.doing] : []),
  ];
}

/** An agent writes and calls, whatever comes of it. */
async function work(calling: Calling, clock: VirtualClock): Promise<void> {
  const conversation = calling.conversation('c1');
  conversation.send({ type: 'outreach.reset' });
  conversation.send({ type: 'outreach.send', outreach: invite });
  await pass(clock, 20 * second);
  conversation.send({ type: 'call.start' });
  await pass(clock, 20 * second);
}

/** The platform, the helpdesk's backend, and Amara, who allows calls. */
async function world(clock: VirtualClock) {
  const simulator = createSimulator({
    clock,
    customers: [{ id: 'amara', name: 'Amara Okafor', phone: '+447700900142', conversations: [{ id: 'c1' }] }],
  });
  const { sendOutreach } = httpAdapter({ baseUrl: 'https://backend.test/api', fetch: simulator.fetch, clock });
  await sendOutreach(
    'c1',
    { kind: 'request', form: 'free-form', text: 'May we call?' },
    { signal: new AbortController().signal, key: 'k' },
  );
  simulator.phone('amara').allow(true);
  return simulator;
}

/**
 * A shift over a backend or a network that fails: meanwhile nothing hangs for longer than three minutes; once healed all works as if
 * it had never failed. Rejects with what the agent would suffer.
 */
export async function shift(failing: Failing): Promise<void> {
  const unhandled = await unhandledDuring(async () => {
    const clock = new VirtualClock();
    const simulator = await world(clock);
    const backend = answering(simulator.fetch);
    const fetch = failing.fetch?.(backend, clock) ?? backend;
    const well = httpAdapter({ baseUrl: 'https://backend.test/api', fetch, clock, ...failing.http });
    const adapter = failing.adapter?.(well, clock) ?? well;
    // locks are real, and would be slower than virtual time
    const calling = createCalling({ adapter, clock, store: 'memory' }, { locks: null, openChannel: null });
    try {
      await live(calling, clock, failing);
    } finally {
      calling.close();
      simulator.close();
    }
  });
  expect(unhandled.map(String), 'handled by nobody').to.deep.equal([]);
}

async function live(calling: Calling, clock: VirtualClock, { heal, met }: Failing): Promise<void> {
  const conversation = calling.conversation('c1');
  const templates = calling.templates('number-1').list({ kind: 'invite' });
  conversation.subscribe(() => undefined, { activities: true });
  templates.subscribe(() => undefined);
  await pass(clock, 20 * second);
  await work(calling, clock);
  conversation.send({ type: 'call.end' });
  await pass(clock, 3 * minute);
  expect(hanging(calling, templates.state.status), 'hangs').to.deep.equal([]);
  expect(met(), 'times that it failed: met at all, and not asked for ever').to.be.within(1, 60);

  heal();
  // the agent's own "try again", besides what the desk tries by itself
  conversation.send({ type: 'facts.load' });
  conversation.send({ type: 'activities.load' });
  templates.send({ type: 'list.load' });
  await pass(clock, 3 * minute);
  await work(calling, clock);
  const { facts, activities, outreach, call } = conversation.state;
  const { connection } = calling.state;
  expect(
    JSON.stringify([connection, facts, activities?.status, templates.state.status, outreach.status, call?.live]),
    'connection, facts, activities, templates, invite and call once healed',
  ).to.equal(JSON.stringify(['live', 'known', 'live', 'ready', 'sent', true]));
}

/** Tries each by itself, and tells how many were survived. Answers what the others did. */
export async function survived(faults: readonly (readonly [name: string, failing: () => Failing])[]): Promise<readonly string[]> {
  const harm: string[] = [];
  for (const [name, failing] of faults)
    await shift(failing()).catch((thrown: unknown) => harm.push(`${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`));
  console.log(`${faults.length} faults injected, ${faults.length - harm.length} survived`);
  return harm;
}
