import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import { troubleOf } from './microphone-trouble.js';

/** Thrown when there is no microphone to speak into. The message names no device. */
export class MicrophoneUnavailable extends Error {
  override readonly name = 'MicrophoneUnavailable';
  readonly trouble: MicrophoneTrouble;

  constructor(trouble: MicrophoneTrouble, cause: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

/** Voices, not music: one channel, and the speaker's sound kept out of it. */
const voice: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 };

/** The microphone of one call. Open, the browser shows that it listens; whoever closes it while it is still being asked for gets none. */
export class Microphone {
  /** Set while the one in use is not the one that was chosen, or while there is none. */
  trouble: MicrophoneTrouble | undefined;
  readonly #unplugged: () => void;
  #track: MediaStreamTrack | undefined;
  /** Only the newest wish counts. */
  #wish = 0;

  /** `unplugged`: the one in use has ended by itself. */
  constructor(unplugged: () => void) {
    this.#unplugged = unplugged;
  }

  get track(): MediaStreamTrack | undefined {
    return this.#track;
  }

  /**
   * Opens the chosen one, or the system's own when it is gone, and hands it to `use`; then lets go of the one before. Answers `undefined`
   * when it was closed meanwhile.
   */
  async open(chosen: string | undefined, use: (track: MediaStreamTrack) => Promise<void>): Promise<MediaStreamTrack | undefined> {
    const wish = (this.#wish += 1);
    const found = await this.#find(chosen);
    if (wish !== this.#wish) {
      if ('track' in found) found.track.stop();
      return undefined;
    }
    const before = this.#track;
    this.trouble = found.trouble;
    if (!('track' in found)) {
      this.#letGo(before);
      throw new MicrophoneUnavailable(found.trouble, found.thrown);
    }
    this.#track = found.track;
    found.track.addEventListener('ended', this.#ended);
    await use(found.track);
    this.#letGo(before);
    return wish === this.#wish ? found.track : undefined;
  }

  close(): void {
    this.#wish += 1;
    this.#letGo(this.#track);
  }

  async #find(chosen: string | undefined): Promise<Found> {
    if (chosen === undefined) return ask(voice);
    const found = await ask({ ...voice, deviceId: { exact: chosen } });
    if ('track' in found || found.trouble !== 'missing') return found;
    const other = await ask(voice);
    return 'track' in other ? { ...other, trouble: 'unplugged' } : other;
  }

  #letGo(track: MediaStreamTrack | undefined): void {
    track?.removeEventListener('ended', this.#ended);
    track?.stop();
    if (this.#track === track) this.#track = undefined;
  }

  readonly #ended = () => this.#unplugged();
}

type Found =
  | { readonly track: MediaStreamTrack; readonly trouble: MicrophoneTrouble | undefined }
  | { readonly trouble: MicrophoneTrouble; readonly thrown: unknown };

async function ask(audio: MediaTrackConstraints): Promise<Found> {
  try {
    const [track, ...others] = (await navigator.mediaDevices.getUserMedia({ audio })).getAudioTracks();
    for (const other of others) other.stop();
    return track ? { track, trouble: undefined } : { trouble: 'missing', thrown: undefined };
  } catch (thrown) {
    return { trouble: troubleOf(thrown), thrown };
  }
}
