import type { Duration, Instant } from '../domain/instant.js';
import type { SoundSample } from './sound-sample.js';

/** No sound comes from this side, since then. */
export interface Silent {
  readonly side: 'agent' | 'customer';
  readonly since: Instant;
}

/** Notices a side from which nothing comes: no packets, or a microphone that is open and gives nothing at all, not even noise. */
export class Silence {
  readonly #warnsAfter: Duration;
  #last: SoundSample | undefined;
  #heard: Record<Silent['side'], Instant> = { agent: 0, customer: 0 };

  constructor(warnsAfter: Duration) {
    this.#warnsAfter = warnsAfter;
  }

  /** The next sample; `speaking`: the microphone is let through. Answers the side that has been silent for too long, ours first. */
  after(sample: SoundSample, speaking: boolean): Silent | undefined {
    const { at } = sample;
    const last = this.#last;
    this.#last = sample;
    if (!last) this.#heard = { agent: at, customer: at };
    else {
      const deaf = speaking && sample.energy !== undefined && sample.energy === last.energy;
      if (sample.sent > last.sent && !deaf) this.#heard.agent = at;
      if (sample.received > last.received) this.#heard.customer = at;
    }
    const side = (['agent', 'customer'] as const).find((one) => at - this.#heard[one] >= this.#warnsAfter);
    return side && { side, since: this.#heard[side] };
  }
}
