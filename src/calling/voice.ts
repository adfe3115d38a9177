import type { CallId } from '../domain/call.js';
import type { CallSound } from '../media/call-sound.js';
import type { MicrophoneTrouble } from '../domain/microphone-trouble.js';
import type { Quality } from '../media/quality.js';
import type { Connection } from './conversation.js';

export type { CallSound, MicrophoneTrouble, Quality };

/**
 * Where the sound of a running call is, and how it does. Absent before it was answered or dialled, and after its end. Stays `here`
 * with its `trouble` when the microphone was refused at the moment of answering; the call rings on.
 */
export type VoiceNow =
  | ({ readonly where: 'here' } & CallSound)
  /** Another tab of this agent has it. */
  | { readonly where: 'other-tab' }
  /** No tab of this browser has it, or has it any more: the call runs without sound here, and can only be ended. */
  | { readonly where: 'nowhere' }
  /** The adapter carries no voice, or the browser has no WebRTC: the agent speaks on another device. */
  | { readonly where: 'device' };

/** A microphone or a loudspeaker. Its label is empty until the microphone was allowed. */
export interface SoundDevice {
  readonly id: string;
  readonly label: string;
}

/** The devices of this browser and what the agent chose among them; kept in this browser. */
export interface SoundNow {
  readonly microphones: readonly SoundDevice[];
  /** Empty where the browser cannot choose a loudspeaker. */
  readonly speakers: readonly SoundDevice[];
  /** Ids; absent: the system's own. */
  readonly chosen: { readonly microphone?: string; readonly speaker?: string; readonly ringer?: string };
  /** `volume` from 0 to 1. */
  readonly ring: { readonly volume: number; readonly muted: boolean };
}

/** Can this tab ring and speak? */
export interface Readiness {
  /** https or localhost: without it there is neither microphone nor notification. */
  readonly secure: boolean;
  /** `not-needed`: the adapter carries no voice. `unsupported`: this browser has no WebRTC. */
  readonly voice: 'ready' | 'not-needed' | 'unsupported';
  readonly microphone: 'unknown' | 'allowed' | 'ask' | MicrophoneTrouble;
  /** `locked`: the browser plays nothing before the agent has pressed something in this page. */
  readonly sound: 'unlocked' | 'locked';
  readonly notifications: 'allowed' | 'ask' | 'denied' | 'blocked-by-frame' | 'unsupported';
  readonly connection: Connection;
  /** The page holds an element that shows incoming calls. */
  readonly showsIncoming: boolean;
}

/** What an agent wants of the sound of calls. */
export type VoiceIntent =
  | { readonly type: 'call.mute'; readonly call: CallId; readonly muted: boolean }
  /** `0`–`9`, `*`, `#`; anything else in it is left out. Several wait for each other. */
  | { readonly type: 'call.tones'; readonly call: CallId; readonly tones: string }
  | { readonly type: 'device.choose'; readonly device: 'microphone' | 'speaker' | 'ringer'; readonly id: string }
  | { readonly type: 'ring.change'; readonly volume?: number; readonly muted?: boolean }
  /** Asks the browser for the microphone, listens for a moment, and lets it go. */
  | { readonly type: 'microphone.check' }
  | { readonly type: 'notifications.ask' };
