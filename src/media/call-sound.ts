import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import type { Quality } from './quality.js';
import type { Silent } from './silence.js';

/** How the sound of a call does in the tab that has it. */
export interface CallSound {
  /**
   * `preparing`: microphone and network paths are being found. `connecting`: waiting for the other side. `lost`: our own network
   * failed, and the backend is being told; shown as ours until its news come.
   */
  readonly stage: 'preparing' | 'connecting' | 'connected' | 'lost';
  readonly muted: boolean;
  /** Keys of the keypad can be sent now. */
  readonly canSendTones: boolean;
  readonly quality: Quality;
  /** No sound from this side for so long that the platform is about to end the call: since when, server time. */
  readonly silent?: Silent;
  /** `unplugged` beside a `microphone`: the call goes on with this one, which was not chosen. */
  readonly trouble?: MicrophoneTrouble;
  /** Label of the microphone in use. */
  readonly microphone?: string;
}
