import type { Instant } from './instant.js';
import type { MicrophoneTrouble } from './microphone-trouble.js';
import type { Reason } from './reason.js';

/** Why an act or a question failed, safe to show. */
export interface Failure {
  readonly because: Reason;
  readonly until?: Instant;
  /** The platform's own sentence. */
  readonly details?: string;
  readonly platformCode?: number;
  /** With `no-microphone`: what is the matter with it. */
  readonly microphone?: MicrophoneTrouble;
}
