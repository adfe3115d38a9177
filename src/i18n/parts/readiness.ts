import type { Connection } from '../../calling/conversation.js';
import type { MicrophoneTrouble } from '../../domain/microphone-trouble.js';

/** One line: its state in a word, and what to do where there is something to do. */
export interface ReadinessWords {
  readonly state: string;
  readonly advice?: string;
}

/** Words of `<wa-readiness>`. */
export interface ReadinessMessages {
  readonly title: string;
  readonly checking: string;
  readonly ready: string;
  /** All is well but for this browser, in which nobody can speak. */
  readonly cannotSpeak: string;
  readonly toFix: (count: number) => string;
  readonly cannotRing: string;
  readonly line: {
    readonly secure: string;
    readonly voice: string;
    readonly microphone: string;
    readonly sound: string;
    readonly notifications: string;
    readonly connection: string;
    readonly storage: string;
    readonly incoming: string;
  };
  readonly secure: { readonly yes: ReadinessWords; readonly no: ReadinessWords };
  readonly voice: { readonly ready: ReadinessWords; readonly 'not-needed': ReadinessWords; readonly unsupported: ReadinessWords };
  readonly microphone: Readonly<Record<'unknown' | 'allowed' | 'ask' | MicrophoneTrouble, ReadinessWords>>;
  readonly sound: { readonly unlocked: ReadinessWords; readonly locked: ReadinessWords };
  readonly notifications: Readonly<Record<'allowed' | 'ask' | 'denied' | 'blocked-by-frame' | 'unsupported', ReadinessWords>>;
  readonly connection: Readonly<Record<Connection, ReadinessWords>>;
  /** The browser keeps nothing for this page. */
  readonly notSaved: ReadinessWords;
  readonly noIncoming: ReadinessWords;
  readonly shortcuts: {
    readonly title: string;
    /** What its key does, which is either. */
    readonly mute: string;
  };
  readonly allow: string;
  readonly checkAgain: string;
  readonly test: string;
  readonly listening: string;
  readonly turnOn: string;
}
