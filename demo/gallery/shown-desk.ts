import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import type { Calling, CallingState } from '../../src/calling/calling.js';
import { deskContext } from '../../src/calling/context.js';
import type { Conversation, ConversationState } from '../../src/calling/conversation.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { Scene } from './scene.js';
import { ShownTemplates } from './shown-templates.js';
import { desk, now, quiet } from './states.js';

/** A desk that stands still: its conversation and itself are in the state of one scene. What is typed is kept, all else is ignored. */
export class ShownDesk extends ReactiveElement {
  readonly #provider = new ContextProvider(this, { context: deskContext });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows this scene in these words. */
  show({ state, calling, templates }: Scene, messages: Messages): void {
    const shown = shownCalling({ ...quiet, ...state }, { ...desk, ...calling }, new ShownTemplates(templates));
    this.#provider.setValue({ calling: shown, messages, modals: new Set() });
  }
}

function shownCalling(first: ConversationState, state: CallingState, templates: ShownTemplates): Calling {
  let current = first;
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
  return {
    state,
    conversation(id) {
      const known = conversations.get(id) ?? conversation(id);
      conversations.set(id, known);
      return known;
    },
    templates: () => templates,
    subscribe: () => nothing,
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
}

customElements.define('shown-desk', ShownDesk);

declare global {
  interface HTMLElementTagNameMap {
    'shown-desk': ShownDesk;
  }
}
