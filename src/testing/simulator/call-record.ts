import type { Agent } from '../../domain/actor.js';
import type { CallFacts, CallStatus } from '../../domain/call.js';
import type { Direction, Signal } from '../../domain/signal.js';
import type { CallMedia } from './call-media.js';
import { defined } from './defined.js';
import type { LineRecord } from './line-record.js';

/** A call, from its first sign to after its end. */
export interface CallRecord {
  readonly id: string;
  readonly direction: Direction;
  readonly line: LineRecord;
  conversation: string | undefined;
  /** Key of the dial. */
  readonly key: string | undefined;
  readonly begunAt: number;
  status: CallStatus;
  /** First ring: at the customer's phone, or offered to an agent. */
  rangAt: number | undefined;
  startedAt: number | undefined;
  endedAt: number | undefined;
  /** Who dialled or answered. */
  agent: Agent | undefined;
  readonly media: CallMedia;
  /** The customer waits, by the helpdesk's media bridge. */
  isHeld: boolean;
  /** Keys of the keypad that the bridge has sent. */
  keys: string;
  readonly heard: Heard[];
  /** Calls off what still waits to happen to it. */
  readonly pending: (() => void)[];
  readonly assignment: Assignment;
}

/** A signal; told to one agent only where `only` says so. */
export interface Heard {
  readonly signal: Signal;
  readonly only?: string;
}

/** How far the assignment of an incoming call got. Agents by id. */
export interface Assignment {
  /** Whose desk rings now. */
  readonly offeredTo: Set<string>;
  readonly declinedBy: Set<string>;
  /** The colleague whom it was handed to: nobody else is asked. */
  readonly onlyFor: string | undefined;
  cancelTimer: (() => void) | undefined;
}

export const isLive = (call: CallRecord): boolean => call.endedAt === undefined;

export const rings = (call: CallRecord): boolean => isLive(call) && call.startedAt === undefined;

/** Is this the call of a phone that was handed on, and is to offer anew before it rings? */
export const isAskedToOffer = ({ assignment, heard }: CallRecord): boolean => assignment.onlyFor !== undefined && heard.length === 0;

/** Whole seconds since the first ring, else since the dial. */
export const secondsAsked = (call: CallRecord, now: number): number => Math.round((now - (call.rangAt ?? call.begunAt)) / 1000);

/** The signal as this agent's stream tells it: an offer is to `me` or to another. */
export const signalFor = (agent: string, signal: Signal): Signal =>
  signal.kind === 'offered' ? { ...signal, to: signal.agent?.id === agent ? 'me' : 'other' } : signal;

/** The call as this agent may know it. */
export const callFactsFor = (agent: string, call: CallRecord): CallFacts =>
  defined({
    id: call.id,
    direction: call.direction,
    line: call.line.line,
    conversation: call.conversation,
    key: call.key,
    signals: call.heard.filter(({ only }) => only === undefined || only === agent).map(({ signal }) => signalFor(agent, signal)),
  });
