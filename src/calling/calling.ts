import type { Colleague } from '../adapter.js';
import type { Actor, Agent } from '../domain/actor.js';
import type { CallId, CallStatus, TicketOutcome } from '../domain/call.js';
import type { Instant } from '../domain/instant.js';
import type { Line } from '../domain/line.js';
import type { PermissionNow } from '../domain/permission-now.js';
import type { Policy } from '../domain/policy.js';
import type { Reason } from '../domain/reason.js';
import type { Direction } from '../domain/signal.js';
import type { StoreTrouble } from '../store/store-trouble.js';
import type { CallNow, Connection, Conversation, Failure } from './conversation.js';
import type { Templates } from './templates/templates.js';
import type { IncomingWords } from './incoming-words.js';
import type { Readiness, SoundNow, VoiceIntent } from './voice.js';

export type { IncomingWords };

/** The agent's desk, one per adapter: every ringing and running call, the connection, and the conversations. */
export interface Calling {
  readonly state: CallingState;
  /** The one conversation of this id; made on first asking, cheap. */
  conversation(id: string): Conversation;
  /** The message templates of the business number of this id. */
  templates(number: string): Templates;
  subscribe(listener: () => void): () => void;
  /** Hears every fact once, for events and tickets. */
  onFact(listener: (fact: CallingFact) => void): () => void;
  /** For calls that have no conversation yet. */
  send(intent: CallIntent): void;
  /** Server time, epoch ms: the own clock corrected by the server's last word. */
  now(): Instant;
  /**
   * An element that shows incoming calls says so, until it calls what is returned: see `Readiness.showsIncoming`. Without one this page
   * does not ring. `words` stand in the title and on the desktop; the caller's name alone when absent.
   */
  showIncoming(words?: IncomingWords): () => void;
  /** Hears how loud the microphone is, from 0 to 1, about ten times a second while it is open. Returns how to stop. */
  onLevel(listener: (level: number) => void): () => void;
  /** Removes all that this browser knows of a conversation: history, draft, acts under way. Somebody who looks at it sees it load anew. */
  forget(conversation: string): Promise<void>;
  /**
   * The agent leaves this browser: all that it knows of them is removed, and shown no longer, in every tab. This desk is closed then, and
   * so are those of the other tabs; the next agent needs another one. It ends no session of your backend's: that is the host's to do.
   * Resolves when nothing is left on disk, or, where the browser did not let that happen, after `wa-calling-failed` said so.
   */
  signOut(): Promise<void>;
  /** Ends the subscription and closes the cache. Running calls go on at the platform. */
  close(): void;
}

export type CallIntent =
  | VoiceIntent
  /** `endOther`: hangs up the call this agent is in first, and answers once it is over. Without it such a call stands in the way. */
  | { readonly type: 'call.accept'; readonly call: CallId; readonly endOther?: true }
  | { readonly type: 'call.decline'; readonly call: CallId; readonly for: 'me' | 'everyone' }
  | { readonly type: 'call.end'; readonly call: CallId }
  /** Only with `can.hold`. */
  | { readonly type: 'call.hold'; readonly call: CallId; readonly held: boolean }
  /** Only with `can.transfer`; `to` is the id of an agent. */
  | { readonly type: 'call.transfer'; readonly call: CallId; readonly to: string }
  /** Asks whom the call may be handed to: see `state.colleagues`. */
  | { readonly type: 'colleagues.load'; readonly call: CallId }
  /** The agent has read how it ended: it is not shown any more, nor what ended before it on its line. */
  | { readonly type: 'call.dismiss'; readonly call: CallId };

export interface CallingState {
  readonly connection: Connection;
  /** Why there is no live connection, when the backend said. */
  readonly failure?: Failure;
  readonly agent?: Agent;
  readonly tenant?: string;
  readonly policy: Policy;
  /** Ringing (here) and running calls, and ended ones for 60 s. */
  readonly calls: readonly CallNow[];
  /** `memory`: the history cannot be saved in this browser, e.g. IndexedDB is refused. */
  readonly storage: 'opening' | 'saved' | 'memory';
  readonly can?: CallAbilities;
  /** Absent until it was asked for. */
  readonly colleagues?: ColleaguesNow;
  /** Can this tab ring and speak? Absent until the sound part of the SDK was loaded. */
  readonly readiness?: Readiness;
  /** Devices and ringtone; absent as long as `readiness` is. */
  readonly sound?: SoundNow;
}

/** What can be done with a call here; what cannot has no control. */
export interface CallAbilities {
  readonly decline: boolean;
  /** The adapter carries the sound of calls, and this browser can speak. */
  readonly voice: boolean;
  /** Keys can be sent for calls whose sound is on another device. */
  readonly tones: boolean;
  readonly hold: boolean;
  readonly transfer: boolean;
}

export interface ColleaguesNow {
  readonly call: CallId;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly colleagues: readonly Colleague[];
  readonly failure?: Failure;
}

/** What a host may want to write down; each is told once per call or change. */
export type CallingFact =
  | { readonly type: 'call.started'; readonly detail: CallStarted }
  | { readonly type: 'call.ended'; readonly detail: CallEnded }
  | { readonly type: 'permission.changed'; readonly detail: PermissionChanged }
  | { readonly type: 'failed'; readonly detail: Failed };

export interface CallStarted {
  readonly call: CallId;
  readonly conversation?: string;
  readonly line: Line;
  readonly direction: Direction;
  /** Phone numbers or, for customers without one, names. */
  readonly from: string;
  readonly to: string;
  /** This agent dialled it, answered it or was rung; tells which of several desks may write the ticket. */
  readonly mine: boolean;
  /** When it was dialled or first rang. Not when it was picked up: see `startedAt` of its end. */
  readonly at: Instant;
}

export interface CallEnded extends Omit<CallStarted, 'at'> {
  /** When it was picked up; absent when nobody did. */
  readonly startedAt?: Instant;
  readonly endedAt: Instant;
  /** Seconds of conversation; 0 when nobody picked up. */
  readonly seconds: number;
  readonly status: CallStatus;
  readonly ticketOutcome: TicketOutcome;
  readonly by: Actor;
  /** Why it was missed or cut, when known. */
  readonly because?: string;
}

export interface PermissionChanged {
  readonly line: Line;
  /** The conversations of this line known to the page. */
  readonly conversations: readonly string[];
  readonly permission: PermissionNow;
}

export interface Failed {
  readonly conversation?: string;
  /** What was tried. */
  readonly act:
    | 'desk'
    | 'language'
    | 'facts'
    | 'activities'
    | 'templates'
    | 'template-save'
    | 'template-delete'
    | 'outreach'
    | 'dial'
    | 'accept'
    | 'decline'
    | 'hang-up'
    | 'hold'
    | 'transfer'
    | 'tones'
    | 'colleagues'
    | 'news'
    | 'storage';
  readonly because: Reason;
  readonly until?: Instant;
  readonly platformCode?: number;
  /** Of `storage`: what the browser does to what is saved. */
  readonly trouble?: StoreTrouble;
}
