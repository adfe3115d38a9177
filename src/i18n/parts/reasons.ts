import type { Duration, Instant } from '../../domain/instant.js';
import type { Reason } from '../../domain/reason.js';
import type { Format } from '../format.js';

/** What happened (one line), then what it means or when it ends. */
export interface Explained {
  readonly title: string;
  readonly sentence: string;
}

/** What a sentence about a refusal may mention, as far as it is known. */
export interface ReasonContext {
  /** The customer's first name. */
  readonly name?: string | undefined;
  /** First name of the customer with whom the agent is in another call. */
  readonly other?: string | undefined;
  /** The customer's call rings for this agent. */
  readonly ringsIn?: boolean | undefined;
  /** The business's display name. */
  readonly business?: string | undefined;
  /** Where it is known, a moment to come has what is left beside it. */
  readonly now?: Instant | undefined;
  /** When the same act becomes possible. */
  readonly until?: Instant | undefined;
  /** The allowance that is used up. */
  readonly limit?: { readonly used: number; readonly max: number; readonly within: Duration } | undefined;
  /** Most characters, where a text is too long. */
  readonly max?: number | undefined;
  /** The shortest and the longest time that may be chosen. */
  readonly between?: { readonly min: Duration; readonly max: Duration } | undefined;
  /** The platform's own sentence. */
  readonly details?: string | undefined;
}

/** A sentence for every refusal: complete by type. */
export type ReasonMessages = Readonly<Record<Reason, (context: ReasonContext, format: Format) => Explained>>;
