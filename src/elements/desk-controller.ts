import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { deskContext, type Desk } from '../calling/context.js';
import { nameWiring, wiringPatience } from './name-wiring.js';

/** An element that says which desk it belongs to, when it stands outside of one. */
export type DeskElement = ReactiveElement & { desk?: string };

/** A request for a desk. One that names its desk is put to the page, which finds it inside any shadow root. */
export type DeskRequest = ContextEvent<typeof deskContext> & { named?: string };

const nothing = () => undefined;

/** Elements on the page that have a desk or look for one. */
const looking = new Set<DeskController>();
let willLook = false;

/** Desks come and go in bursts, as when one page of a host replaces another: who looks does so once, after the burst. */
const lookAgain = () => {
  if (willLook) return;
  willLook = true;
  queueMicrotask(() => {
    willLook = false;
    for (const controller of looking) controller.look();
  });
};

const deskAnnounced = (event: Event) => {
  if ((event as Event & { context?: unknown }).context === deskContext) lookAgain();
};

/**
 * Joins an element to its desk: the one named by `desk="id"`, else the nearest `<wa-calling>` around it, else the only one on the
 * page. Until there is one, `desk` is undefined and the element shows its loading state.
 */
export class DeskController implements ReactiveController {
  readonly #host: DeskElement;
  readonly #changed: () => void;
  #desk: Desk | undefined;
  #unsubscribe: (() => void) | undefined;
  #named: string | undefined;
  #asking = false;
  #answered = false;
  /** Until a missing desk is named. */
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeskElement, changed: () => void = nothing) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** What the desk hands out now. */
  get desk(): Desk | undefined {
    this.#follow();
    return this.#desk;
  }

  hostConnected(): void {
    if (looking.size === 0) document.addEventListener('context-provider', deskAnnounced);
    looking.add(this);
    this.look();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    looking.delete(this);
    if (looking.size === 0) document.removeEventListener('context-provider', deskAnnounced);
    this.#leave();
  }

  /** Asks who the desk is; without an answer there is none. */
  look(): void {
    this.#named = this.#host.desk;
    this.#answered = false;
    this.#asking = true;
    const request: DeskRequest = new ContextEvent(deskContext, this.#host, this.#take, true);
    if (this.#named) document.dispatchEvent(Object.assign(request, { named: this.#named }));
    else this.#host.dispatchEvent(request);
    this.#asking = false;
    clearTimeout(this.#waiting);
    if (this.#answered) return;
    this.#leave();
    this.#waiting = setTimeout(() => nameWiring((mistakes) => mistakes.nameMissingDesk(this.#host)), wiringPatience);
  }

  /** A host's render reads the desk before `hostUpdate`, so a changed name is followed at the first look. */
  #follow(): void {
    if (this.#named !== this.#host.desk && looking.has(this)) this.look();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#give(undefined);
  }

  readonly #take = (desk: Desk, unsubscribe?: () => void) => {
    if (unsubscribe !== this.#unsubscribe) {
      // context roots and outer providers re-parent who stands in their tree; whose we are is decided by our own question alone
      if (!this.#asking) {
        unsubscribe?.();
        return lookAgain();
      }
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    this.#answered = true;
    this.#give(desk);
  };

  #give(desk: Desk | undefined): void {
    if (desk === this.#desk) return;
    this.#desk = desk;
    this.#changed();
    if (looking.has(this)) this.#host.requestUpdate();
  }
}
