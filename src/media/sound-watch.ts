import type { Clock } from '../clock.js';
import { second, type Duration } from '../domain/instant.js';
import { qualityBetween, type Quality } from './quality.js';
import { Silence, type Silent } from './silence.js';
import { soundSample, type SoundSample } from './sound-sample.js';

const every: Duration = second;

/** Quality is that of so many samples: shorter and it flickers, longer and it speaks of what is over. */
const span = 5;

/** What the statistics of a connection amount to. */
export interface Heard {
  readonly quality: Quality;
  readonly silent: Silent | undefined;
}

/** Reads the statistics of a connection once a second, until it is stopped. */
export class SoundWatch {
  readonly #peer: RTCPeerConnection;
  readonly #clock: Clock;
  readonly #silence: Silence;
  readonly #isSpeaking: () => boolean;
  readonly #heard: (heard: Heard) => void;
  #samples: readonly SoundSample[] = [];
  #timer: unknown;
  #stopped = false;

  constructor(
    peer: RTCPeerConnection,
    how: {
      readonly clock: Clock;
      readonly warnsAfter: Duration;
      readonly isSpeaking: () => boolean;
      readonly heard: (heard: Heard) => void;
    },
  ) {
    this.#peer = peer;
    this.#clock = how.clock;
    this.#silence = new Silence(how.warnsAfter);
    this.#isSpeaking = how.isSpeaking;
    this.#heard = how.heard;
    this.#timer = this.#clock.setTimeout(() => void this.#look(), every);
  }

  stop(): void {
    this.#stopped = true;
    this.#clock.clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const report = await this.#peer.getStats().catch(() => undefined);
    if (this.#stopped) return;
    this.#timer = this.#clock.setTimeout(() => void this.#look(), every);
    if (!report) return;
    const sample = soundSample(report, this.#clock.now());
    this.#samples = [...this.#samples, sample].slice(-span - 1);
    const [earliest = sample] = this.#samples;
    this.#heard({ quality: qualityBetween(earliest, sample), silent: this.#silence.after(sample, this.#isSpeaking()) });
  }
}
