import type { ReactiveController } from 'lit';
import type { Calling } from '../calling/calling.js';
import type { Desk } from '../calling/context.js';
import type { Conversation, ConversationIntent, ConversationState } from '../calling/conversation.js';
import type { FirstMessages } from '../i18n/messages.js';
import { DeskController, type DeskElement } from './desk-controller.js';
import { nameWiring, wiringPatience } from './name-wiring.js';
import { Tongue } from './tongue.js';

/** An element that shows one conversation. */
export type ConversationElement = DeskElement & { conversation: string };

const nothingElse = {} as const;

/** Joins an element to one conversation of its desk: state comes down and re-renders it, intents go up. */
export class ConversationController implements ReactiveController {
  readonly #host: ConversationElement;
  readonly #named: (() => string | undefined) | undefined;
  readonly #desk: DeskController;
  readonly #tongue: Tongue;
  readonly #needs: { readonly activities?: boolean };
  #calling: Calling | undefined;
  #conversation: Conversation | undefined;
  #unsubscribe: (() => void) | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `named`: which conversation, where the attribute alone does not say. */
  constructor(
    host: ConversationElement,
    {
      needs = nothingElse,
      named,
      desk,
    }: { needs?: { readonly activities?: boolean }; named?: () => string | undefined; desk?: DeskController } = {},
  ) {
    this.#host = host;
    this.#named = named;
    this.#needs = needs;
    this.#desk = desk ?? new DeskController(host);
    host.addController(this);
    this.#tongue = new Tongue(host);
  }

  /** Empty while none is named, also after its attribute was taken away. */
  get id(): string {
    return (this.#named ? this.#named() : (this.#host.conversation as string | null | undefined)) ?? '';
  }

  /** Undefined while the desk is loading or no conversation is named. */
  get state(): ConversationState | undefined {
    return this.#current?.state;
  }

  get messages(): FirstMessages | undefined {
    return this.desk?.messages;
  }

  get desk(): Desk | undefined {
    return this.#desk.desk;
  }

  get calling(): Calling | undefined {
    return this.desk?.calling;
  }

  send(intent: ConversationIntent): void {
    this.#current?.send(intent);
  }

  hostConnected(): void {
    if (!this.id) this.#waiting = setTimeout(() => this.#nameLack(), wiringPatience);
  }

  hostUpdate(): void {
    this.#follow();
    this.#tongue.speak(this.desk);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#leave();
    this.#tongue.speak(undefined);
  }

  /** Where the attribute alone says which one it is, it must be there, or `number` in its place. */
  #nameLack(): void {
    const host: ConversationElement & { readonly number?: string } = this.#host;
    if (!this.desk || this.id || this.#named || host.number) return;
    nameWiring((mistakes) => mistakes.nameMissingConversation(host));
  }

  get #current(): Conversation | undefined {
    this.#follow();
    return this.#conversation;
  }

  /** A host's render reads the state before `hostUpdate`, so a changed name is followed at the first look. */
  #follow(): void {
    const { calling, id } = this;
    if (calling !== this.#calling || (this.#conversation?.id ?? '') !== id) this.#join();
  }

  #join(): void {
    this.#calling = this.calling;
    const conversation = this.id ? this.calling?.conversation(this.id) : undefined;
    if (conversation === this.#conversation) return;
    this.#leave();
    this.#conversation = conversation;
    this.#unsubscribe = conversation?.subscribe(() => this.#host.requestUpdate(), this.#needs);
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#conversation = undefined;
  }
}
