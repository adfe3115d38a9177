import type { Actor } from './actor.js';
import type { Instant } from './instant.js';
import type { Line } from './line.js';
import type { Direction, MissedBecause, Side, Signal } from './signal.js';

/** The backend's name for one call. */
export type CallId = string;

/** What a call may have come to, in exactly these names; the words that people read are the locale's. */
export type IncomingStatus = 'ringing' | 'ongoing' | 'completed' | 'missed' | 'declined' | 'disconnected';
export type OutgoingStatus = 'calling' | 'ringing' | 'ongoing' | 'completed' | 'unanswered' | 'declined' | 'disconnected';
export type CallStatus = IncomingStatus | OutgoingStatus;

/** The statuses of a direction. */
export type StatusOf<D extends Direction> = D extends 'incoming' ? IncomingStatus : OutgoingStatus;

/** What a call leaves on the ticket. */
export type TicketOutcome = 'completed' | 'missed' | 'rejected' | 'dropped';

/** A call as heard of so far. */
export interface CallFacts {
  readonly id: CallId;
  readonly direction: Direction;
  readonly line: Line;
  /** Absent while a ringing call has no conversation yet. */
  readonly conversation?: string;
  /** Key of the intent that started it (outgoing), for matching before the id is known. */
  readonly key?: string;
  readonly signals: readonly Signal[];
}

/** False while the dial has not answered: then the key of the intent stands in for the id. */
export const isPlaced = ({ id, key }: Pick<CallFacts, 'id' | 'key'>): boolean => id !== key;

/** What the signals of a call amount to, whatever order they came in. Moments are server time. */
export interface CallOutcome {
  readonly status: CallStatus;
  /** First ring where known (offered to an agent, or RINGING), else the dial. `after N s` counts from here. */
  readonly askedAt?: Instant;
  /** Absent while nobody is known to have picked up. */
  readonly startedAt?: Instant;
  /** Absent while it lives, and when a ring was too old to ring before anybody said when it ended. */
  readonly endedAt?: Instant;
  /** Seconds of conversation; the platform's own figure once known. */
  readonly seconds?: number;
  readonly pickedUpBy?: Actor;
  /** Since when the customer waits on hold, while they do. */
  readonly heldSince?: Instant;
  readonly endedBy?: Actor;
  /** Whose network failed, when the status is `disconnected`. */
  readonly side?: Side;
  readonly missed?: { readonly because: MissedBecause; readonly after?: number; readonly agent?: Actor };
}

/** An act of ours on its way; over when the facts come, or when it fails. */
export type Doing = 'dialling' | 'accepting' | 'declining' | 'ending' | 'holding' | 'resuming' | 'transferring';

/** The last call of a conversation, for chat lists. */
export interface LastCall {
  readonly direction: Direction;
  readonly status: CallStatus;
  /** When it ended; while it lives, when it was picked up, else when it began. */
  readonly at: Instant;
}
