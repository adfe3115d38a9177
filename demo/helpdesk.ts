import { ContextEvent } from '@lit/context';
import type { Calling } from '../src/calling/calling.js';
import { deskContext, type Desk } from '../src/calling/context.js';
import type { Conversation } from '../src/calling/conversation.js';
import type { BackendConversation, PhoneState } from '../src/testing/testing.js';
import { EventLog } from './event-log.js';
import type { Act } from './world/act.js';
import { Phones } from './phone/phones.js';
import { agents } from './world/customers.js';
import type { WorldLink } from './world/world-link.js';

/** The parts of the page; on a narrow one they take turns. */
export const panels = ['Chats', 'Chat', 'Activity', 'Phone', 'Events', 'World'] as const;
export type Panel = (typeof panels)[number];

const chosenPlace = 'wa-calling-demo/chat';

/** What the page shows, in one place: its own choices, the world behind it, and the SDK's desk. Everything is drawn from it. */
export class Helpdesk {
  readonly world: WorldLink;
  readonly phones: Phones;
  readonly log: EventLog;
  /** What `<wa-calling>` hands out: the host reads markers and the call card from it, without an element. */
  desk: Desk | undefined;
  panel: Panel = 'Chat';
  /** Scenarios wait a moment, so that they can happen while a dialog is open. */
  scenariosWait = false;
  /** Who is signed in here. */
  readonly agent: { readonly id: string; readonly name: string };
  readonly #draw: () => void;
  #chosen: string;
  #putAway: string | undefined;
  #drawing = false;

  constructor(world: WorldLink, page: HTMLElement, draw: (helpdesk: Helpdesk) => void) {
    this.world = world;
    this.phones = new Phones(world);
    this.#draw = () => draw(this);
    const signedIn = page.closest('wa-calling')?.agent;
    this.agent = agents.find(({ id }) => id === signedIn) ?? agents[0];
    const saved = sessionStorage.getItem(chosenPlace);
    this.#chosen = this.chats.find(({ id }) => id === saved)?.id ?? this.chats[0]?.id ?? '';
    this.log = new EventLog(page, { now: () => this.now, changed: () => this.changed() });
    world.subscribe(() => this.changed());
    page.dispatchEvent(new ContextEvent(deskContext, page, (desk) => this.#take(desk), true));
    // timers of calls go on, moments grow old, and levels move
    setInterval(() => this.changed(), 250);
  }

  get now(): number {
    return this.world.now();
  }

  /** Newest message first. */
  get chats(): readonly BackendConversation[] {
    const newest = ({ messages }: BackendConversation) => messages.at(-1)?.at ?? 0;
    return [...this.world.sight.conversations].sort((one, other) => newest(other) - newest(one));
  }

  get chat(): BackendConversation {
    const chat = this.world.conversation(this.#chosen) ?? this.chats[0];
    if (!chat) throw new Error('The world has no conversation.');
    return chat;
  }

  /** The phone of the customer whose chat is open. */
  get phone(): PhoneState {
    const phone = this.world.phone(this.chat.customer.id);
    if (!phone) throw new Error('The customer has no phone.');
    return phone;
  }

  get calling(): Calling | undefined {
    return this.desk?.calling;
  }

  /** The SDK's view of a chat. */
  conversation(id: string = this.#chosen): Conversation | undefined {
    return this.calling?.conversation(id);
  }

  /** The permission request that the phone asks about. */
  get sheet(): string | undefined {
    const pending = this.phone.messages.findLast((message) => message.kind === 'request' && message.status === 'pending');
    return pending && pending.id !== this.#putAway ? pending.id : undefined;
  }

  putSheetAway(): void {
    this.#putAway = this.sheet;
    this.changed();
  }

  reopenSheet(): void {
    this.#putAway = undefined;
    this.changed();
  }

  choose(id: string): void {
    this.#chosen = id;
    sessionStorage.setItem(chosenPlace, id);
    this.show('Chat');
  }

  show(panel: Panel): void {
    this.panel = panel;
    this.changed();
  }

  do(act: Act): void {
    this.world.do(act);
    this.changed();
  }

  /** Draws again, once for all changes of a moment. */
  changed(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #take(desk: Desk): void {
    const isNew = desk.calling !== this.calling;
    this.desk = desk;
    if (isNew && desk.calling) {
      desk.calling.subscribe(() => this.changed());
      for (const { id } of this.chats) desk.calling.conversation(id).subscribe(() => this.changed());
    }
    this.changed();
  }
}
