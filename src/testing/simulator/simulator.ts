import { addConversation } from './add-customer.js';
import type { Template } from '../../domain/template.js';
import { assignWaiting, setPresence } from './assignment.js';
import { type BackendConversation, backendConversation } from './backend-conversation.js';
import { createWorld } from './create-world.js';
import type { FaultFilter } from './faults.js';
import { Front } from './front.js';
import type { ConversationRecord } from './line-record.js';
import { writeAsAgent } from './messages.js';
import { createNetwork, type Network } from './network.js';
import { createPhone, type Phone } from './phone.js';
import type { Problem } from './refused.js';
import { restrict, type Restricted } from './restriction.js';
import { closeWindow, openWindow } from './service-window.js';
import type { AssignmentRule, SimulatorOptions } from './simulator-options.js';
import { tell } from './tell.js';
import { review } from './templates.js';
import { agentById, type Effect, lineOf, type World } from './world.js';

/**
 * The platform, a helpdesk's backend with its assignment logic, and the customers' phones, in memory. Nothing here is random or
 * timed but by the seed and the clock it was given.
 */
export interface Simulator {
  /** The HTTP contract, at any base path. */
  fetch(request: Request): Promise<Response>;
  phone(customer: string): Phone;
  conversation(id: string): BackendConversation;
  readonly conversations: readonly BackendConversation[];
  /** An agent's ordinary message (the first agent's unless named). Answers why it was not sent. */
  sendMessage(conversation: string, text: string, agent?: string): Problem | undefined;
  /** One more conversation on the customer's line. */
  addConversation(customer: string, id: string, title?: string): void;
  /** The conversation is deleted. */
  removeConversation(id: string): void;
  /** Server time, epoch ms: the clock's, ahead of it after jumps and by a millisecond where two acts would fall on one moment. */
  now(): number;
  /** Server time leaps: what was due on the way happens at its own moment, and every stream is told the time. */
  jump(ms: number): void;
  readonly network: Network;
  /** The next fitting writing request is refused so. */
  failNext(problem: Problem, when?: FaultFilter): void;
  /** The next fitting writing request has its effect, but its answer never arrives. */
  loseNextAnswer(when?: FaultFilter): void;
  /** What really happened at the wish of agents, in order, each once. */
  readonly effects: readonly Effect[];
  /** The platform pauses the business number. */
  restrict(what: Restricted, until?: number): void;
  /** The templates of the business number. */
  readonly templates: readonly Template[];
  /** The platform's answer to a template in review, or a later change of its mind. */
  approveTemplate(id: string): void;
  rejectTemplate(id: string, reason: string): void;
  closeWindow(customer: string): void;
  openWindow(customer: string): void;
  setPresence(agent: string, presence: 'available' | 'inactive'): void;
  /** Who incoming calls are offered to from now on. */
  assign(rule: AssignmentRule): void;
  /** Whether agents who are in a call are asked as well, from now on. */
  offerToBusy(offers: boolean): void;
  /** Calls back, once a turn, after anything changed. */
  subscribe(listener: () => void): () => void;
  /** Stops every timer and stream. */
  close(): void;
}

export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const changes = notifier();
  const world = createWorld(options, changes.changed);
  const act = <T>(run: () => T): T => {
    world.time.step();
    return run();
  };
  /** What is due comes first, as it would have. */
  const look = <T>(run: () => T): T => {
    world.time.catchUp();
    return run();
  };
  const network = createNetwork(() => front.breakStreams());
  const front = new Front(world, network);
  const jump = (ms: number): void => {
    world.time.jump(ms);
    front.tellTime();
    changes.changed();
  };
  const phones = new Map<string, Phone>();
  const record = (id: string) => conversationRecord(world, id);

  return {
    fetch: front.fetch,
    phone: (customer) => {
      const phone = phones.get(customer) ?? createPhone(world, lineOf(world, customer), { act, look, jump });
      phones.set(customer, phone);
      return phone;
    },
    conversation: (id) => look(() => backendConversation(world, record(id))),
    get conversations() {
      return look(() => [...world.conversations.values()].map((each) => backendConversation(world, each)));
    },
    sendMessage: (id, text, agent) => {
      const by = agent === undefined ? world.agents[0] : agentById(world, agent);
      if (!by) throw new Error(`The simulator knows no agent "${agent ?? ''}".`);
      return act(() => writeAsAgent(world, record(id), text, by.agent));
    },
    addConversation: (customer, id, title) =>
      act(() => addConversation(world, lineOf(world, customer), { id, ...(title ? { title } : {}) })),
    removeConversation: (id) => act(() => removeConversation(world, record(id))),
    now: () => look(() => world.time.now()),
    jump,
    network,
    failNext: (problem, when) => front.faults.failNext(problem, when),
    loseNextAnswer: (when) => front.faults.loseNextAnswer(when),
    effects: world.effects,
    restrict: (what, until) => act(() => restrict(world, what, until)),
    get templates() {
      return look(() => [...world.shelf.records.values()].map(({ template }) => template));
    },
    approveTemplate: (id) => act(() => review(world, id, {})),
    rejectTemplate: (id, reason) => act(() => review(world, id, { rejected: reason })),
    closeWindow: (customer) => act(() => closeWindow(world, lineOf(world, customer))),
    openWindow: (customer) => act(() => openWindow(world, lineOf(world, customer))),
    setPresence: (agent, presence) => act(() => setPresence(world, agent, presence)),
    assign: (rule) =>
      act(() => {
        world.assignment = rule;
        assignWaiting(world);
      }),
    offerToBusy: (offers) =>
      act(() => {
        world.offersToBusy = offers;
        assignWaiting(world);
      }),
    subscribe: changes.subscribe,
    close: () => {
      world.time.close();
      front.breakStreams();
    },
  };
}

function conversationRecord(world: World, id: string): ConversationRecord {
  const found = world.conversations.get(id);
  if (!found) throw new Error(`The simulator knows no conversation "${id}".`);
  return found;
}

function removeConversation(world: World, { id, customer }: ConversationRecord): void {
  const line = lineOf(world, customer);
  tell(world, line, { kind: 'conversation.gone', conversation: id });
  world.conversations.delete(id);
  line.conversations.splice(
    line.conversations.findIndex((each) => each.id === id),
    1,
  );
}

/** Many changes of one turn are one call. */
function notifier() {
  const listeners = new Set<() => void>();
  let waiting = false;
  return {
    changed: () => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        for (const listener of [...listeners]) listener();
      });
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
