import { systemClock, type Clock } from '../../src/clock.js';

/** The system's clock; while the past is played again it stands where it is put. */
export class ReplayClock implements Clock {
  readonly setTimeout = systemClock.setTimeout;
  readonly clearTimeout = systemClock.clearTimeout;
  #put: number | undefined;

  now(): number {
    return this.#put ?? systemClock.now();
  }

  put(moment: number): void {
    this.#put = moment;
  }

  goOn(): void {
    this.#put = undefined;
  }
}
