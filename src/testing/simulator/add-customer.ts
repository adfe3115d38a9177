import { defined } from './defined.js';
import type { ConversationRecord, LineRecord } from './line-record.js';
import { addMessage } from './messages.js';
import type { ConversationOptions, CustomerOptions } from './simulator-options.js';
import { tell } from './tell.js';
import type { World } from './world.js';

/** A customer, with what was written before the start. */
export function addCustomer(world: World, { id, name, phone, conversations, windowOpen = true, messages = [] }: CustomerOptions): void {
  const now = world.time.now();
  const line: LineRecord = {
    line: { customer: defined({ id, name, phone }), number: world.number },
    conversations: [],
    windowClosesAt: undefined,
    permission: { status: 'none', at: now, because: 'never-asked' },
    request: undefined,
    earlierRequests: [],
    requestedAt: [],
    countedRequests: [],
    connected: [],
    streak: 0,
    call: undefined,
    cancelExpiry: undefined,
  };
  world.lines.set(id, line);
  for (const conversation of conversations) addConversation(world, line, conversation);
  const [first] = line.conversations;
  const writer = world.agents[0]?.agent;
  const sorted = [...messages].sort((one, other) => other.agoMs - one.agoMs);
  for (const { from, text, agoMs } of first ? sorted : []) {
    const agent = from === 'agent' && writer ? { agent: writer } : {};
    addMessage(world, first as ConversationRecord, { kind: 'text', from, text, ...agent }, now - agoMs);
  }
  if (windowOpen) line.windowClosesAt = closesAt(world, sorted);
}

/** From the customer's last message, if that still keeps it open. */
function closesAt(world: World, messages: NonNullable<CustomerOptions['messages']>): number {
  const { windowLifeMs } = world.limits;
  const ago = messages.filter(({ from }) => from === 'customer').at(-1)?.agoMs ?? 0;
  return world.time.now() + windowLifeMs - (ago < windowLifeMs ? ago : 0);
}

/** One more conversation on the line; a call that rings without one gets it. */
export function addConversation(world: World, line: LineRecord, { id, title, seenBy }: ConversationOptions): void {
  const { customer } = line.line;
  const added = {
    id,
    title: title ?? customer.name ?? id,
    customer: customer.id,
    seenBy,
    messages: [],
    activities: [],
    lastCall: undefined,
  };
  line.conversations.push(added);
  world.conversations.set(id, added);
  const { call } = line;
  if (call && call.conversation === undefined) {
    call.conversation = id;
    tell(world, line, { kind: 'conversation.linked', call: { id: call.id }, conversation: id });
  }
  world.changed();
}
