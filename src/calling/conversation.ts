import type { Agent } from '../domain/actor.js';
import type { Activity } from '../domain/activity.js';
import type { Allowance } from '../domain/allowance.js';
import type { CallFacts, CallId, CallOutcome, Doing, LastCall } from '../domain/call.js';
import type { Failure } from '../domain/failure.js';
import type { Instant } from '../domain/instant.js';
import type { Line } from '../domain/line.js';
import type { Marker } from '../domain/marker.js';
import type { Outreach, OutreachForm, OutreachKind } from '../domain/outreach.js';
import type { PermissionNow } from '../domain/permission-now.js';
import type { PassedOn, RingsElsewhere } from '../domain/ringing.js';
import type { Verdict } from '../domain/verdict.js';
import type { VoiceNow } from './voice.js';

/** One chat or ticket, as a headless host or an element sees it: readonly state down, intents up. */
export interface Conversation {
  readonly id: string;
  /** A new object whenever anything in it changed. Carries verdicts and moments, never the time. */
  readonly state: ConversationState;
  /** What the agent wants. Never throws; what came of it is in `state`. */
  send(intent: ConversationIntent): void;
  /** Calls back after every change until the returned function is called. With `needs`, activities are read and kept. */
  subscribe(listener: () => void, needs?: { readonly activities?: boolean }): () => void;
}

export type ConversationIntent =
  /**
   * Asks the backend afresh, then dials, or starts `asking`. `endOther`: hangs up the call this agent is in first, when nothing else
   * stands in the way; without it such a call does.
   */
  | { readonly type: 'call.start'; readonly endOther?: true }
  | { readonly type: 'call.accept'; readonly endOther?: true }
  | { readonly type: 'call.decline'; readonly for: 'me' | 'everyone' }
  /** Ends the running call, or cancels one that still rings. */
  | { readonly type: 'call.end' }
  | { readonly type: 'asking.close' }
  | { readonly type: 'outreach.send'; readonly outreach: Outreach }
  /** Forgets a failed or sent outreach, for a new one. */
  | { readonly type: 'outreach.reset' }
  | { readonly type: 'draft.change'; readonly draft: Partial<Draft> }
  /** The agent has seen that the last call was missed: its marker goes, here and in the agent's other tabs. */
  | { readonly type: 'missed.seen' }
  /** Reads the activities again, after a failure. */
  | { readonly type: 'activities.load' }
  /** Asks the backend again, after `facts` was refused or failed. */
  | { readonly type: 'facts.load' };

/** `connecting`: no answer yet. `offline`: the browser says so, or the adapter cannot be reached. */
export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'signed-out';

export type { Failure };

export interface ConversationState {
  readonly id: string;
  /** `saved`: from this browser's cache, not confirmed yet. `refused`: see `failure`. */
  readonly facts: 'loading' | 'saved' | 'known' | 'refused';
  readonly failure?: Failure;
  readonly connection: Connection;
  /** The signed-in agent. */
  readonly agent?: Agent;
  /** Absent while loading. */
  readonly line?: Line;
  readonly window: { readonly open: boolean; readonly closesAt?: Instant };
  readonly permission: PermissionNow;
  readonly allowances: { readonly request: readonly Allowance[]; readonly call: readonly Allowance[] };
  readonly mayCall: Verdict;
  readonly mayRequest: Verdict;
  readonly mayInvite: Verdict;
  /** May the agent write templates, as far as the backend said. */
  readonly mayCreateTemplate: Verdict;
  /** Which forms of outreach are possible now; never empty. */
  readonly forms: readonly OutreachForm[];
  /** The line's call while it lives and for 60 s after its end. */
  readonly call?: CallNow;
  /** What this agent is in with somebody else; see `mayCall`. */
  readonly otherCall?: OtherCall;
  readonly lastCall?: LastCall;
  /** For chat lists: in a call, or the last call was missed. */
  readonly marker?: Marker;
  /**
   * `asking`: a press found no permission (or a limit): the permission modal is wanted. `ending-other`: the call with somebody else is being
   * hung up, and this customer is called once it is over.
   */
  readonly start: 'idle' | 'checking' | 'ending-other' | 'asking';
  readonly outreach: OutreachNow;
  readonly draft: Draft;
  /** Absent until somebody subscribed with `needs.activities`. */
  readonly activities?: ActivitiesNow;
  /** What the adapter can do beyond its required members. */
  readonly can: { readonly templates: boolean; readonly decline: boolean; readonly activities: boolean };
}

export interface CallNow extends CallOutcome {
  /** Absent while the dial has not answered. */
  readonly id?: CallId;
  readonly direction: CallFacts['direction'];
  readonly line: Line;
  readonly conversation?: string;
  /** False once it ended. */
  readonly live: boolean;
  /** This agent dialled, answered or is being rung. */
  readonly mine: boolean;
  /** Dialled or answered in this page, not in another tab of the agent. */
  readonly here: boolean;
  /** An act of ours is under way. */
  readonly doing?: Doing;
  /** The answer to the dial was lost. While it lives, it is being found out whether it was placed; after that nobody could find out. */
  readonly unsure?: boolean;
  /** Why the last act failed, e.g. the call could not be placed. */
  readonly failure?: Failure;
  readonly voice?: VoiceNow;
  /** It rang for this agent, and rings on for others. */
  readonly passedOn?: PassedOn;
  /** It rings, and not for this agent. */
  readonly ringsElsewhere?: RingsElsewhere;
}

/** A call with another customer. */
export type OtherCall = Pick<CallNow, 'line'>;

export type OutreachNow =
  | { readonly status: 'idle' }
  /** `elsewhere`: another tab is at it, or an earlier page of this one was. */
  | { readonly status: 'sending'; readonly kind: OutreachKind; readonly elsewhere?: true }
  | { readonly status: 'sent'; readonly kind: OutreachKind; readonly at: Instant }
  | { readonly status: 'failed'; readonly kind: OutreachKind; readonly failure: Failure }
  /** The answer was lost: it may or may not have been sent. */
  | { readonly status: 'unknown'; readonly kind: OutreachKind };

/** What the agent has typed; kept until it was sent. */
export interface Draft {
  readonly kind: OutreachKind;
  readonly text: Readonly<Record<OutreachKind, string>>;
  readonly button: string;
  /** Validity of the invite, minutes. */
  readonly minutes: number;
  /** Id of the chosen template, a kind each. */
  readonly template: Readonly<Partial<Record<OutreachKind, string>>>;
  /** Values of {{1}}, {{2}} … by template id. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
}

export interface ActivitiesNow {
  /** Newest first, 50 at most. */
  readonly rows: readonly Activity[];
  /** `saved`: from this browser's cache, the network has not answered. */
  readonly status: 'loading' | 'saved' | 'live' | 'failed';
  readonly failure?: Failure;
}
