import type { Agent } from '../../domain/actor.js';
import type { ConversationRecord, LineRecord, Message } from './line-record.js';
import { type Problem, Refused } from './refused.js';
import { needWindow, openWindow } from './service-window.js';
import type { Without } from './without.js';
import { lineOf, type World } from './world.js';

/** Puts a bubble into the chat, now unless told otherwise. */
export function addMessage(
  world: World,
  conversation: ConversationRecord,
  written: Without<Message, 'id' | 'at'>,
  at = world.time.now(),
): Message {
  const message = { ...written, id: world.id('message'), at } as Message;
  conversation.messages.push(message);
  world.changed();
  return message;
}

/** An agent's ordinary message. Answers why it was not sent. */
export function writeAsAgent(world: World, conversation: ConversationRecord, text: string, agent: Agent): Problem | undefined {
  try {
    needWindow(world, lineOf(world, conversation.customer));
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
  addMessage(world, conversation, { kind: 'text', from: 'agent', agent, text });
  return undefined;
}

/** The customer's message opens the window. */
export function writeAsCustomer(world: World, line: LineRecord, conversation: ConversationRecord, text: string): void {
  addMessage(world, conversation, { kind: 'text', from: 'customer', text });
  openWindow(world, line);
}

/** Where something new of the customer's goes: the conversation with the newest message. */
export function currentConversation({ conversations }: LineRecord): ConversationRecord | undefined {
  const newest = (conversation: ConversationRecord) => conversation.messages.at(-1)?.at ?? -Infinity;
  return conversations.reduce<ConversationRecord | undefined>(
    (best, each) => (best && newest(best) >= newest(each) ? best : each),
    undefined,
  );
}
