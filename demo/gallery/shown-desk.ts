import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import type { Calling, CallingState } from '../../src/calling/calling.js';
import { deskContext } from '../../src/calling/context.js';
import type { Conversation, ConversationState } from '../../src/calling/conversation.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { Scene, TemplatesShown } from './scene.js';
import { ShownTemplates } from './shown-templates.js';
import { desk, now, quiet } from './states.js';

const nothing = () => undefined;

/**
 * A desk that stands still: its conversation and itself are in the state of one scene, or turn once from it. What is typed is kept, all
 * else is ignored.
 */
export class ShownDesk extends ReactiveElement {
  #listening = new Set<Listening>();
  #turn: (to: Partial<CallingState>) => void = () => undefined;
  readonly #provider = new ContextProvider(this, { context: deskContext });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows this scene in these words. */
  show({ state, calling, templates, shortcuts }: Scene, messages: Messages): void {
    this.#listening = new Set();
    const shown = shownCalling({ ...quiet, ...state }, { ...desk, ...calling }, templates, this.#listening);
    this.#provider.setValue({ calling: shown.calling, messages, allMessages: () => messages, modals: new Set(), shortcuts });
    this.#turn = shown.turn;
  }

  /** How many listen to what it shows. */
  get listeners(): number {
    return this.#listening.size;
  }

  /** Goes on to what the scene ends with. */
  turn(to: Partial<CallingState>): void {
    this.#turn(to);
  }
}

/** Somebody who listens to something. */
interface Listening {
  readonly to: 'desk' | 'conversation' | 'level' | 'incoming' | 'facts' | 'templates';
  readonly tell: () => void;
}

function shownCalling(first: ConversationState, firstDesk: CallingState, shelf: TemplatesShown | undefined, listening: Set<Listening>) {
  let current = first;
  let state = firstDesk;
  const listen = (to: Listening['to'], tell: () => void = nothing) => {
    const one = { to, tell };
    listening.add(one);
    return () => void listening.delete(one);
  };
  const tell = (whom: Listening['to']) => {
    for (const { to, tell } of [...listening]) if (to === whom) tell();
  };
  const conversation = (id: string): Conversation => ({
    id,
    get state() {
      return { ...current, id };
    },
    send(intent) {
      if (intent.type !== 'draft.change') return;
      current = { ...current, draft: { ...current.draft, ...intent.draft } };
      tell('conversation');
    },
    subscribe: (listener) => listen('conversation', listener),
  });
  const templates = new ShownTemplates(shelf, () => listen('templates'));
  const conversations = new Map<string, Conversation>();
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
    subscribe: (listener) => listen('desk', listener),
    onFact: () => listen('facts'),
    send: nothing,
    now: () => now,
    showIncoming: () => listen('incoming'),
    onLevel(listener) {
      listener(0.55);
      return listen('level');
    },
    forget: async () => undefined,
    signOut: async () => undefined,
    close: nothing,
  };
  const turn = (to: Partial<CallingState>) => {
    state = { ...state, ...to };
    tell('desk');
  };
  return { calling, turn };
}

customElements.define('shown-desk', ShownDesk);

declare global {
  interface HTMLElementTagNameMap {
    'shown-desk': ShownDesk;
  }
}
