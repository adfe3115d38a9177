import type { TicketOutcome } from '../../domain/call.js';
import type { MissedBecause, Side } from '../../domain/signal.js';
import type { Explained } from './reasons.js';

/** Who did something, seen from this agent. `name`: a colleague's or the customer's first name, absent when unknown. */
export interface Doer {
  readonly kind: 'you' | 'colleague' | 'customer' | 'platform' | 'unknown';
  readonly name?: string | undefined;
}

/** Words of `<wa-call-panel>`. `name` is the customer's first name, absent when unknown; durations are ready phrases ("9 s"). */
export interface CallPanelMessages {
  readonly label: (who: string) => string;
  readonly cancel: string;
  readonly end: string;
  readonly ending: string;
  readonly answer: string;
  readonly endAndAnswer: string;
  readonly decline: string;
  readonly mute: string;
  readonly unmute: string;
  readonly keypad: string;
  readonly audio: string;
  readonly hold: string;
  readonly resume: string;
  readonly transfer: string;
  readonly microphone: string;
  readonly speaker: string;
  readonly ringer: string;
  readonly ringVolume: string;
  readonly ringMuted: string;
  readonly inputLevel: string;
  readonly systemDevice: string;
  readonly unnamedDevice: (number: number) => string;
  readonly handTo: string;
  readonly away: string;
  readonly noColleague: string;
  readonly colleaguesLoading: string;
  readonly notice: {
    readonly muted: (name: string | undefined) => Explained;
    readonly weak: Explained;
    readonly poor: Explained;
    /** `since` and `ends`: "12 s", "20 s". */
    readonly silentAgent: (since: string, ends: string) => Explained;
    readonly silentCustomer: (name: string | undefined, since: string, ends: string) => Explained;
    readonly otherMicrophone: string;
    readonly unplugged: (inUse: string) => Explained;
    readonly device: Explained;
    readonly otherTab: Explained;
    readonly nowhere: Explained;
    readonly lost: Explained;
    readonly held: (name: string | undefined, since: string) => Explained;
    readonly transferring: Explained;
    /** The answer to the dial was lost, and the backend is being asked what came of it. */
    readonly findingOut: (name: string | undefined) => Explained;
    /** The browser may be asking for the microphone; nothing is dialled before it is there. */
    readonly microphoneAwaited: Explained;
    readonly ringsAtColleague: (colleague: string | undefined) => Explained;
    /** It rings, and nobody was told to be asked. */
    readonly ringsElsewhere: Explained;
    readonly colleagueCalls: (name: string | undefined) => Explained;
    readonly colleagueTalks: (colleague: string | undefined, name: string | undefined) => Explained;
  };
  readonly permissionEnded: string;
  readonly outcome: {
    readonly notCalled: string;
    readonly notKnown: string;
    /** Nobody could find out whether it was placed. */
    readonly unsure: (name: string | undefined) => Explained;
    readonly rang: (length: string) => string;
    readonly after: (length: string) => string;
    readonly ended: (by: Doer) => string;
    readonly unanswered: (by: Doer, name: string | undefined) => string;
    readonly declined: (by: Doer) => string;
    readonly missed: (because: MissedBecause | undefined, agent: string | undefined) => string;
    readonly lost: (side: Side | undefined, mine: boolean, name: string | undefined) => { readonly title: string; readonly where?: string };
    readonly pickedUp: (after: string) => string;
    readonly ticket: (outcome: TicketOutcome, words: Readonly<Record<TicketOutcome, string>>) => string;
    readonly streak: (missed: number, left: number | undefined) => string;
  };
  readonly callAgain: string;
  /** It may ring twice. */
  readonly callAnyway: string;
  readonly callBack: string;
  readonly invite: string;
  readonly close: string;
  readonly showActivity: string;
  readonly checkSound: string;
}
