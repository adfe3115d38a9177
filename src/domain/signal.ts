import type { Actor, Agent } from './actor.js';
import type { Instant } from './instant.js';

/** Who started the call: the customer (UIC, incoming) or the business (BIC, outgoing). */
export type Direction = 'incoming' | 'outgoing';

/** Whose side of the network failed. */
export type Side = 'agent' | 'customer' | 'unknown';

/** Why nobody answered an incoming call. */
export type MissedBecause = 'no-response' | 'declined' | 'inactive' | 'busy' | 'unassigned';

/** Why a call that was offered to this agent is no longer. */
export type WithdrawnBecause = 'answered' | 'reassigned' | 'no-answer' | 'ended';

interface Signalled {
  /** Server time. */
  readonly at: Instant;
}

/**
 * One thing that was heard of a call. Signals come late, twice and out of order, so nothing may depend on the order in which
 * they arrive; `domain/call-status.ts` folds their set.
 */
export type Signal = Signalled &
  (
    | { readonly kind: 'dialled'; readonly by?: Agent }
    /**
     * The customer's call reached the platform. `heardAt`: server time at which this page heard of it. `invite`: the call came by an
     * invite's button; the payload that it carries back.
     */
    | { readonly kind: 'incoming'; readonly heardAt?: Instant; readonly offer?: string; readonly invite?: string }
    /** Only a call offered to `me` rings here; the newest offer or withdrawal decides. */
    | { readonly kind: 'offered'; readonly to: 'me' | 'other'; readonly agent?: Agent }
    | { readonly kind: 'withdrawn'; readonly because: WithdrawnBecause }
    /** Media set-up: the SDP answer of an outgoing call. Not a pick-up; it comes some 20 s before one. */
    | { readonly kind: 'media'; readonly answer?: string }
    | { readonly kind: 'ringing' }
    | { readonly kind: 'accepted'; readonly by?: Actor }
    /** Only hosts whose media bridge can hold a call tell these two. */
    | { readonly kind: 'held'; readonly by?: Agent }
    | { readonly kind: 'resumed'; readonly by?: Agent }
    | { readonly kind: 'rejected'; readonly by?: Actor }
    | {
        readonly kind: 'terminated';
        readonly startedAt?: Instant;
        readonly endedAt?: Instant;
        /** Seconds; 0 counts as none, also beside a start. */
        readonly duration?: number;
        readonly failure?: { readonly platformCode?: number; readonly side?: Side };
        readonly by?: Actor;
      }
    /** Nobody answered an incoming call. `after`: seconds, as measured by the backend. */
    | {
        readonly kind: 'missed';
        readonly because: MissedBecause;
        readonly after?: number;
        readonly agent?: Agent;
        readonly endedBy?: Actor;
      }
  );

export type SignalKind = Signal['kind'];

export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>;
