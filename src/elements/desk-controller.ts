import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { deskContext, type Desk } from '../calling/context.js';

/** Elements on the page that look for a desk; a desk that appears later is offered to all of them. */
const looking = new Set<DeskController>();

const offerNewDesk = (event: Event) => {
  if ((event as Event & { context?: unknown }).context !== deskContext) return;
  for (const controller of looking) controller.look();
};

/** An element that says which desk it belongs to, when it stands outside of one. */
export type DeskElement = ReactiveElement & { desk?: string };

/**
 * Joins an element to its desk: the nearest `<wa-calling>` around it, else the one named by `desk="id"`, else the only one on the
 * page. Until there is one, `desk` is undefined and the element shows its loading state.
 */
export class DeskController implements ReactiveController {
  /** What the desk hands out now. */
  desk: Desk | undefined;
  readonly #host: DeskElement;
  readonly #changed: () => void;
  #unsubscribe: (() => void) | undefined;
  #named: string | undefined;

  constructor(host: DeskElement, changed: () => void = () => undefined) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    if (looking.size === 0) document.addEventListener('context-provider', offerNewDesk);
    looking.add(this);
    this.look();
  }

  hostUpdate(): void {
    if (this.#named !== this.#host.desk) this.look();
  }

  hostDisconnected(): void {
    looking.delete(this);
    if (looking.size === 0) document.removeEventListener('context-provider', offerNewDesk);
    this.#leave();
  }

  /** Asks again who the desk is. */
  look(): void {
    this.#leave();
    this.#named = this.#host.desk;
    const asked = this.#named
      ? ((this.#host.getRootNode() as Document | ShadowRoot).getElementById(this.#named) ?? document.getElementById(this.#named))
      : this.#host;
    asked?.dispatchEvent(new ContextEvent(deskContext, this.#host, this.#take, true));
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (!this.desk) return;
    this.desk = undefined;
    this.#changed();
  }

  readonly #take = (desk: Desk, unsubscribe?: () => void) => {
    this.#unsubscribe = unsubscribe;
    this.desk = desk;
    this.#changed();
    this.#host.requestUpdate();
  };
}
