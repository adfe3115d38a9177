import { fixture, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { ReactiveElement, type TemplateResult } from 'lit';
import { now as pictureTime, quiet as quietState } from '../../demo/gallery/states.js';
import type { CallIntent, Calling, CallingState } from '../../src/calling/calling.js';
import { deskContext, type Desk } from '../../src/calling/context.js';
import type { Conversation, ConversationIntent, ConversationState } from '../../src/calling/conversation.js';
import { product } from '../../src/domain/policy.js';
import type { Messages } from '../../src/i18n/messages.js';
import { FakeTemplates } from './fake-templates.js';

export { pictureTime, quietState };

class FakeDesk extends ReactiveElement {
  readonly #provider = new ContextProvider(this, { context: deskContext });
  give(desk: Desk): void {
    this.#provider.setValue(desk);
  }
  protected override createRenderRoot() {
    return this;
  }
}
customElements.define('fake-desk', FakeDesk);

/** A desk under the test's control: it and its one conversation show whatever they were last given, and record the intents sent. */
export async function fakeDesk(
  content: TemplateResult,
  messages: Messages | undefined,
  first: Partial<ConversationState> = {},
  firstDesk: Partial<CallingState> = {},
) {
  let state: ConversationState = { ...quietState, ...first };
  const listeners = new Set<() => void>();
  const sent: ConversationIntent[] = [];
  let callingState: CallingState = { connection: 'live', policy: product, calls: [], storage: 'saved', ...firstDesk };
  const deskListeners = new Set<() => void>();
  const levelListeners = new Set<(level: number) => void>();
  const deskSent: CallIntent[] = [];
  const templates = new FakeTemplates();
  let now = pictureTime;
  let showing = 0;
  const conversation: Conversation = {
    id: state.id,
    get state() {
      return state;
    },
    send: (intent) => void sent.push(intent),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const calling: Calling = {
    get state() {
      return callingState;
    },
    conversation: (id) => ({
      ...conversation,
      id,
      get state() {
        return state;
      },
    }),
    subscribe(listener) {
      deskListeners.add(listener);
      return () => deskListeners.delete(listener);
    },
    templates: () => templates,
    onFact: () => () => undefined,
    send: (intent) => void deskSent.push(intent),
    now: () => now,
    forget: async () => undefined,
    signOut: async () => undefined,
    showIncoming() {
      showing += 1;
      return () => void (showing -= 1);
    },
    onLevel(listener) {
      levelListeners.add(listener);
      return () => levelListeners.delete(listener);
    },
    close: () => undefined,
  };
  const desk: Desk = {
    calling: Object.create(calling, {
      conversation: { value: (id: string) => (id === state.id ? conversation : calling.conversation(id)) },
    }) as Calling,
    messages,
    // whatever words it is given are all there are
    allMessages() {
      return this.messages as Messages | undefined;
    },
    modals: new Set(),
  };
  const element = await fixture<FakeDesk>(html`<fake-desk>${content}</fake-desk>`);
  element.give(desk);
  const settled = async () => {
    for (const child of element.querySelectorAll('*')) await (child as Partial<ReactiveElement>).updateComplete;
  };
  await settled();
  return {
    element,
    desk,
    sent,
    /** What the conversation shows now. */
    state: () => state,
    /** Changes the conversation's state and waits for the elements. */
    async show(next: Partial<ConversationState>) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
      await settled();
    },
    /** The templates of every number. */
    templates,
    /** Intents sent to the desk itself. */
    deskSent,
    /** Changes the desk's own state and waits for the elements. */
    async showDesk(next: Partial<CallingState>) {
      callingState = { ...callingState, ...next };
      for (const listener of deskListeners) listener();
      await settled();
    },
    /** Server time moves on; what shows it renders again. */
    async pass(ms: number) {
      now += ms;
      for (const child of element.querySelectorAll('*')) (child as Partial<ReactiveElement>).requestUpdate?.();
      await settled();
    },
    /** The microphone is this loud. */
    tellLevel(level: number) {
      for (const listener of levelListeners) listener(level);
    },
    levelListeners,
    /** The desk speaks another language. */
    async speak(messages: Messages) {
      element.give({ ...desk, messages });
      await settled();
    },
    /** How many elements said that they show incoming calls. */
    showsIncoming: () => showing,
    settled,
  };
}
