import type { Calling, CallingFact } from '../../../src/calling/calling.js';
import type { Conversation, ConversationIntent, ConversationState } from '../../../src/calling/conversation.js';
import { product } from '../../../src/domain/policy.js';
import { quietState } from '../fake-desk.js';
import { FakeTemplates } from '../fake-templates.js';

/** A desk made elsewhere, which notes what is done to it. */
export function fakeCalling(name = 'a desk') {
  const heard = new Set<(fact: CallingFact) => void>();
  const conversations = new Map<string, ReturnType<typeof fakeConversation>>();
  const conversationOf = (id: string) => {
    const made = conversations.get(id) ?? fakeConversation(id);
    conversations.set(id, made);
    return made;
  };
  let closed = false;
  let signedOut = false;
  const forgotten: string[] = [];
  const calling: Calling & { readonly name: string } = {
    name,
    state: { connection: 'live', policy: product, calls: [], storage: 'saved' },
    conversation: (id) => conversationOf(id).conversation,
    templates: () => new FakeTemplates(),
    subscribe: () => () => undefined,
    onFact: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    send: () => undefined,
    now: () => 0,
    showIncoming: () => () => undefined,
    onLevel: () => () => undefined,
    forget: async (id) => void forgotten.push(id),
    signOut: async () => void (signedOut = true),
    close: () => void (closed = true),
  };
  return {
    calling,
    tells: (fact: CallingFact) => heard.forEach((listener) => listener(fact)),
    isHeard: () => heard.size > 0,
    isClosed: () => closed,
    forgotten,
    isSignedOut: () => signedOut,
    conversation: conversationOf,
  };
}

function fakeConversation(id: string) {
  const listeners = new Set<() => void>();
  const sent: ConversationIntent[] = [];
  const needs: unknown[] = [];
  let state: ConversationState = { ...quietState, id };
  const conversation: Conversation = {
    id,
    get state() {
      return state;
    },
    send: (intent) => void sent.push(intent),
    subscribe: (listener, needed) => {
      const own = () => listener();
      listeners.add(own);
      needs.push(needed);
      return () => listeners.delete(own);
    },
  };
  return {
    conversation,
    sent,
    needs,
    watchers: () => listeners.size,
    becomes: (next: Partial<ConversationState>) => {
      state = { ...state, ...next };
      listeners.forEach((listener) => listener());
    },
  };
}
