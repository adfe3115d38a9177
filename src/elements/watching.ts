import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that tells when it has changed. */
export interface Watched {
  subscribe(listener: () => void): () => void;
}

/** Renders its host again whenever what it watches changes; watches nothing while the host is out of the page. */
export class Watching<W extends Watched> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #watched: W | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): W | undefined {
    return this.#watched;
  }

  /** From now on this; the same again changes nothing. */
  watch(next: W | undefined): void {
    if (next === this.#watched && (this.#leave || !next)) return;
    const leave = this.#leave;
    this.#watched = next;
    this.#leave = next?.subscribe(() => this.#host.requestUpdate());
    // after the next is joined, so that a list both have in common is never nobody's
    leave?.();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#watched = undefined;
  }
}
