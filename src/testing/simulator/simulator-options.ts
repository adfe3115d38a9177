import type { Clock } from '../../clock.js';
import type { PolicyName } from '../../domain/policy.js';
import type { Template } from '../../domain/template.js';
import type { PlatformLimits } from './platform-limits.js';

/** The world a simulator starts with. Everything has a usual value. */
export interface SimulatorOptions {
  /** The machine's own by default. */
  readonly clock?: Clock;
  /** The same seed, clock and acts give the same world. */
  readonly seed?: number;
  /** Server time at the start, epoch ms; the clock's by default. An earlier one leaves room to play a history and `jump` to now. */
  readonly startsAt?: number;
  readonly business?: { readonly name: string; readonly phone: string };
  /** The first one is signed in when a request names none. The others are available from their first stream on. */
  readonly agents?: readonly { readonly id: string; readonly name: string }[];
  readonly tenant?: string;
  /** The preset the backend names and the platform enforces. */
  readonly policy?: PolicyName;
  readonly customers?: readonly CustomerOptions[];
  readonly templates?: readonly Template[];
  /** Ids of the agents who may create, change and delete templates; all when absent. */
  readonly templateWriters?: readonly string[];
  /** Does the backend report limits as the platform does (usual), or only the histories they follow from? */
  readonly reportsLimits?: boolean;
  readonly limits?: Partial<PlatformLimits>;
  /** How long phones ring, seconds; one number means the customer's. */
  readonly ringSeconds?: number | Partial<RingSeconds>;
  /** From the effect of a request to its answer, ms. */
  readonly answerDelayMs?: number;
  /** Does the backend's log note what expired (usual)? The platform never tells it. */
  readonly recordsExpiry?: boolean;
  /** Does the backend say that the customer hung up when nobody at the desk did (usual), or leave it unknown as the platform does? */
  readonly knowsWhoEnded?: boolean;
  /** Does a call of the customer's allow calling back? */
  readonly callbackPermission?: boolean;
  readonly assignment?: AssignmentRule;
  /** Are calls also offered to agents who are in one, or being rung by one? Usually not: when all are busy, a call is missed for that. */
  readonly offersToBusy?: boolean;
  /**
   * Do phones have a voice? Then desks are told that calls carry sound, and whoever plays the phone answers an offer with `Phone.describe`.
   * Otherwise a dial is answered with the description of a silent peer.
   */
  readonly phonesSpeak?: boolean;
  /** Does the helpdesk carry its calls over a media bridge? Then it can let customers wait, hand them on, and press keys for an agent. */
  readonly bridge?: boolean;
  /** Does the desk say that its news are numbered without holes? True only of a world with one agent: the numbers are the world's. */
  readonly gapless?: boolean;
}

export interface CustomerOptions {
  readonly id: string;
  readonly name?: string;
  readonly phone?: string;
  readonly conversations: readonly ConversationOptions[];
  /** Open by default. */
  readonly windowOpen?: boolean;
  /** What was written in the first conversation before the start. */
  readonly messages?: readonly { readonly from: 'customer' | 'agent'; readonly text: string; readonly agoMs: number }[];
}

export interface ConversationOptions {
  readonly id: string;
  readonly title?: string;
  /** Ids of the agents who may see it; all when absent. */
  readonly seenBy?: readonly string[];
}

export interface RingSeconds {
  /** An outgoing call at the customer's phone. */
  readonly customer: number;
  /** An incoming call at one agent, before the next one is tried. */
  readonly agent: number;
  /** An incoming call altogether. */
  readonly incoming: number;
}

/** Who an incoming call is offered to: one agent after another, all at once, or nobody. */
export type AssignmentRule = 'round-robin' | 'everyone' | 'nobody';
