import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nothing is shown where rows may come at once (ms): under a tenth of a second nobody waits. */
const moment = 50;

/**
 * The first moment of a feed. What this browser saved is there before it is over, and a skeleton that is gone at once would be a flicker, whose
 * layout the rows have to wait for.
 */
export class FirstMoment implements ReactiveController {
  #isOver = false;
  readonly #host: ReactiveControllerHost;
  readonly #isLoading: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  /** Nothing is worth showing yet. */
  get hides(): boolean {
    return !this.#isOver && this.#isLoading();
  }

  hostConnected(): void {
    if (!this.#isOver) this.#timer = setTimeout(this.#end, moment);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (!this.#isLoading()) this.#isOver = true;
  }

  readonly #end = () => {
    const { hides } = this;
    this.#isOver = true;
    if (hides) this.#host.requestUpdate();
  };
}
