import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import type { Calling, CallingState } from '../../src/calling/calling.js';
import { deskContext } from '../../src/calling/context.js';
import type { Conversation, ConversationState } from '../../src/calling/conversation.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { Scene } from './scene.js';
import { ShownTemplates } from './shown-templates.js';
import { desk, now, quiet } from './states.js';

/**
 * A desk that stands still: its conversation and itself are in the state of one scene, or turn once from it. What is typed is kept, all
 * else is ignored.
 */
export class ShownDesk extends ReactiveElement {
  #turn: (to: Partial<CallingState>) => void = () => undefined;
  readonly #provider = new ContextProvider(this, { context: deskContext });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows this scene in these words. */
  show({ state, calling, templates, shortcuts }: Scene, messages: Messages): void {
    const shown = shownCalling({ ...quiet, ...state }, { ...desk, ...calling }, new ShownTemplates(templates));
    this.#provider.setValue({ calling: shown.calling, messages, allMessages: () => messages, modals: new Set(), shortcuts });
    this.#turn = shown.turn;
  }

  /** Goes on to what the scene ends with. */
  turn(to: Partial<CallingState>): void {
    this.#turn(to);
  }
}

function shownCalling(first: ConversationState, firstDesk: CallingState, templates: ShownTemplates) {
  let current = first;
  let state = firstDesk;
  const deskListeners = new Set<() => void>();
  const listeners = new Set<() => void>();
  const conversation = (id: string): Conversation => ({
    id,
    get state() {
      return { ...current, id };
    },
    send(intent) {
      if (intent.type !== 'draft.change') return;
      current = { ...current, draft: { ...current.draft, ...intent.draft } };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const conversations = new Map<string, Conversation>();
  const nothing = () => undefined;
  const calling: Calling = {
    get state() {
      return state;
    },
    conversation(id) {
      const known = conversations.get(id) ?? conversation(id);
      conversations.set(id, known);
      return known;
    },
    templates: () => templates,
    subscribe(listener) {
      deskListeners.add(listener);
      return () => void deskListeners.delete(listener);
    },
    onFact: () => nothing,
    send: nothing,
    now: () => now,
    showIncoming: () => nothing,
    onLevel(listener) {
      listener(0.55);
      return nothing;
    },
    forget: async () => undefined,
    signOut: async () => undefined,
    close: nothing,
  };
  const turn = (to: Partial<CallingState>) => {
    state = { ...state, ...to };
    for (const listener of [...deskListeners]) listener();
  };
  return { calling, turn };
}

customElements.define('shown-desk', ShownDesk);

declare global {
  interface HTMLElementTagNameMap {
    'shown-desk': ShownDesk;
  }
}
