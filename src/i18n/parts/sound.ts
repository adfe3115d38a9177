import type { MicrophoneTrouble, Quality } from '../../calling/voice.js';
import type { Explained } from './reasons.js';

/** Words about the sound of calls, for every element that shows it. */
export interface SoundMessages {
  /** Why no sound can leave this page, and what to do: a sentence each. */
  readonly microphone: Readonly<Record<MicrophoneTrouble, Explained>>;
  readonly quality: Readonly<Record<Quality, string>>;
}
