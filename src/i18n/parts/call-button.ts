import type { Explained } from './reasons.js';

/** Words of `<wa-call-button>`. `name` is the customer's first name, absent when unknown. */
export interface CallButtonMessages {
  readonly call: string;
  readonly askToCall: string;
  readonly checking: string;
  /** Of the question that a press asks during a call with somebody else. */
  readonly endAndCall: string;
  /** That call is being ended. */
  readonly endingOther: string;
  readonly calling: string;
  readonly incomingCall: string;
  /** Before the timer: "In call 2:14". */
  readonly inCall: string;
  readonly loading: Explained;
  readonly youAreCalling: (name: string | undefined) => Explained;
  readonly youAreInCall: (name: string | undefined) => Explained;
  readonly ringsHere: (name: string | undefined) => Explained;
  readonly ringsAtColleague: (name: string | undefined, colleague: string | undefined) => Explained;
  /** It rings, and nobody was told to be asked. */
  readonly ringsElsewhere: (name: string | undefined) => Explained;
  readonly colleagueInCall: (name: string | undefined, colleague: string | undefined) => Explained;
  /** A request waits for the customer's answer. `ago`: "2 h ago". */
  readonly waiting: (name: string | undefined, by: string | undefined, ago: string) => Explained;
  /** `moment`: "Tue 20 Oct, 14:05"; `left`: "3 d 4 h". */
  readonly allowedUntil: (name: string | undefined, moment: string, left: string) => Explained;
  readonly streak: (missed: number, left: number) => Explained;
  /** The answer to the dial was lost, and the backend is being asked what came of it. */
  readonly findingOut: (name: string | undefined) => Explained;
  /** Nobody could find out what came of it. */
  readonly unsure: (name: string | undefined) => Explained;
  /** The last try failed: `why` is a reason's, and may speak of the customer by name. */
  readonly notPlaced: (why: Explained, name: string | undefined) => Explained;
}
