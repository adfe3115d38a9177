import { html, type ReactiveController, type ReactiveElement } from 'lit';
import type { Calling } from '../calling/calling.js';

/** Bars of a meter. */
const steps = 12;

/** Draws how loud the microphone is into the meters of its host, many times a second, without rendering the host again. */
export class LevelMeters implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #calling: () => Calling | undefined;
  #listening: Calling | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement, calling: () => Calling | undefined) {
    this.#host = host;
    this.#calling = calling;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#listenTo(this.#meters.length > 0 ? this.#calling() : undefined);
  }

  hostDisconnected(): void {
    this.#listenTo(undefined);
  }

  get #meters(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>('.level');
  }

  #listenTo(calling: Calling | undefined): void {
    if (calling === this.#listening) return;
    this.#stop?.();
    this.#listening = calling;
    this.#stop = calling?.onLevel((level) => {
      for (const meter of this.#meters) meter.style.setProperty('--_level', String(Math.round(level * steps) / steps));
    });
  }
}

/** Decoration: that nothing is heard is also said in words. */
export const levelMeter = () => html`<span class="level" part="level" aria-hidden="true"></span>`;
