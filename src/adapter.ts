/**
 * The port: what a host's backend must be able to do. The file a host has to read, with
 * `news.ts` for what it may tell; `testing/` holds a backend to try against.
 *
 * Three rules hold for all of it. A promise that resolves means *taken*, never *happened*: facts come as news. Everything has an
 * id, so the same news may come twice and in any order. Times are epoch ms by the server's clock, durations ms unless named
 * otherwise.
 */
import type { Activity } from './domain/activity.js';
import type { Agent } from './domain/actor.js';
import type { CallFacts, CallId, LastCall } from './domain/call.js';
import type { Instant } from './domain/instant.js';
import type { Line } from './domain/line.js';
import type { BackendVerdicts, ReportedLimits, Restriction, Window, ConnectedCall } from './domain/line-facts.js';
import type { Outreach } from './domain/outreach.js';
import type { Permission, PermissionRequest } from './domain/permission.js';
import type { PolicyName } from './domain/policy.js';
import type { Reason } from './domain/reason.js';
import type { Template } from './domain/template.js';
import type { TemplateDraft, TemplatePage, TemplateQuery } from './domain/template-exchange.js';
import type { News } from './news.js';

export type { TemplateDraft, TemplatePage, TemplateQuery };
export type * from './news.js';

/** A host's backend, as the SDK speaks to it. */
export interface CallingAdapter {
  /**
   * `share`: what `subscribe` delivers is the same in every tab of one agent, cursors too, so one tab may hear it for all.
   * Absent or `each`: every tab subscribes by itself.
   */
  readonly tabs?: 'share' | 'each';

  /** Who is the agent, what time is it, and which calls ring or run that this agent may see. */
  desk(request: Asked): Promise<Desk>;

  /**
   * What is known of these conversations: one answer per id, in any order, at most 100 ids. Without `fresh` answer from your own
   * database; with `fresh` (one id, at a press) you may ask the platform. Answer within 3 s or be overtaken by what is known.
   */
  conversations(
    ids: readonly string[],
    request: Asked & { readonly fresh?: true },
  ): Promise<readonly (ConversationFacts | RefusedConversation)[]>;

  /**
   * Delivers news from `after` (a cursor of `desk` or of earlier news) on, each at least once. Returns how to stop; nothing may be
   * delivered afterwards.
   */
  subscribe(listener: NewsListener, from: { readonly after: string | undefined }): () => void;

  /** Sends a permission request or a call invite. Resolves when the platform has taken it. The same key never sends twice. */
  sendOutreach(conversation: string, outreach: Outreach, intent: Intent): Promise<void>;

  /** Places a call and answers its id. Never repeated by the SDK. */
  dial(conversation: string, voice: { readonly offer?: string }, intent: Intent): Promise<CallId>;

  /** Answers an incoming call. Rejects with `answered-elsewhere` when a colleague was faster. Never repeated by the SDK. */
  accept(call: CallId, voice: { readonly answer?: string }, intent: Intent): Promise<void>;

  /**
   * Ends a call, or cancels one that still rings. `call` is the id, or `{dialledWith: key}` while `dial` has not answered.
   * Idempotent; repeated once by the SDK when the answer is lost.
   */
  hangUp(call: CallId | { readonly dialledWith: string }, how: HangUp, intent: Intent): Promise<void>;

  // Optional. What is absent hides its control.

  /** Declines a ringing call: for this agent only (others may still answer), or for the customer. */
  decline?(call: CallId, who: { readonly for: 'me' | 'everyone' }, intent: Intent): Promise<void>;

  /**
   * The newest activities of a conversation, newest first; the `line` of each as `lineKey` names it. Absent: the feed shows what this
   * browser witnessed.
   */
  activities?(
    conversation: string,
    page: { readonly limit: number; readonly before?: string },
    request: Asked,
  ): Promise<readonly Activity[]>;

  /** Message templates of the business number. Absent: outreach is free-form only. */
  templates?(query: TemplateQuery, request: Asked): Promise<TemplatePage>;

  /** Submits a template for review: a new one, or another wording of an old one. Answers it as it stands now; its verdict comes as news. */
  saveTemplate?(draft: TemplateDraft, intent: Intent): Promise<Template>;

  /** Removes a template for everybody. */
  deleteTemplate?(id: string, intent: Intent): Promise<void>;

  // Sound in the browser, and what a media bridge can do with a call. WhatsApp itself knows neither hold nor transfer.

  /**
   * How this page reaches the sound of one call: of a conversation that is about to be dialled, or of a call that is about to be
   * accepted. That the member is there says that the adapter carries session descriptions: `dial` gets an offer, the `media` signal
   * brings the answer; the `incoming` signal brings an offer, `accept` gets the answer – the same one for pre-accept and accept.
   * Absent: the agent speaks on another device.
   */
  voice?(of: { readonly conversation: string } | { readonly call: CallId }, request: Asked): VoicePath | Promise<VoicePath>;

  /** Sends keys of the keypad, where the browser's own connection cannot. */
  sendTones?(call: CallId, tones: string, intent: Intent): Promise<void>;

  /** Lets the customer wait, and takes them back. That it happened is told by the signals `held` and `resumed`. */
  hold?(call: CallId, intent: Intent): Promise<void>;
  resume?(call: CallId, intent: Intent): Promise<void>;

  /** Hands the customer to a colleague. This call ends with it; the colleague is rung by one with an id of its own. */
  transfer?(call: CallId, to: { readonly agent: string }, intent: Intent): Promise<void>;

  /** Whom this call may be handed to. */
  colleagues?(call: CallId, request: Asked): Promise<readonly Colleague[]>;

  // What an assignment logic and other devices of the agent may want to know.

  /**
   * One page of the agent can take a call now, or no longer: it shows incoming calls, hears the news, and can be spoken in. `page` names
   * it as long as it lives. A page that crashed says nothing; what it said holds until the backend misses its stream of news.
   */
  reportAvailability?(page: { readonly page: string; readonly takesCalls: boolean }, intent: Intent): Promise<void>;

  /** The agent has seen that the last call of this conversation was missed. */
  markSeen?(conversation: string, intent: Intent): Promise<void>;
}

/** Every read can be cancelled. */
export interface Asked {
  readonly signal: AbortSignal;
}

/** Every act carries a key: the same key twice is the same act. News that the act caused carry it too. */
export interface Intent extends Asked {
  readonly key: string;
}

/** What a page has to know before it shows anything. */
export interface Desk {
  readonly agent: Agent;
  /** Names the helpdesk account; separates stored data. */
  readonly tenant: string;
  readonly serverTime: Instant;
  /** Where `subscribe` continues. */
  readonly cursor: string;
  /** All ringing and running calls that this agent may see. */
  readonly calls: readonly CallFacts[];
  /** Which policy preset holds where the backend reports no limits; `product` when absent. */
  readonly policy?: PolicyName;
  /**
   * Only where the news of this agent are numbered without holes: the `sequence` of the first one after `cursor`, each later one being
   * one higher. Then a number that stays away proves a loss, and the SDK reads again what is shown. Absent: `sequence` orders, and
   * proves nothing.
   */
  readonly gaplessFrom?: number;
  /**
   * For adapters that serve many backends: which of these members this backend really has. Absent: all that the adapter has; the HTTP
   * adapter reads it as none.
   */
  readonly can?: readonly CallAbility[];
}

/** Members of the adapter that a backend may lack. `transfer` needs `colleagues`, `hold` needs `resume`. */
export type CallAbility = 'voice' | 'sendTones' | 'hold' | 'transfer' | 'reportAvailability' | 'markSeen';

/** How a browser reaches the sound of one call. */
export interface VoicePath extends Pick<RTCConfiguration, 'iceServers' | 'iceTransportPolicy'> {
  /**
   * What `a=setup:actpass` in an answer, which browsers refuse, is read as: the far side opens the connection (`active`, also when
   * absent), or waits for this side to (`passive`).
   */
  readonly setup?: 'active' | 'passive';
}

/** Somebody a call may be handed to. */
export interface Colleague extends Agent {
  /** Absent: not known. */
  readonly available?: boolean;
}

/** Everything the backend knows of one conversation that calling depends on. */
export interface ConversationFacts {
  readonly id: string;
  readonly line: Line;
  /**
   * Server time at which all of this was true, by the clock of the news (platform moments are whole seconds: stamp news yourself, on
   * arrival). News older than this are ignored where they disagree.
   */
  readonly asOf: Instant;
  readonly window: Omit<Window, 'at'>;
  readonly permission: Permission;
  /** The newest permission request, while it matters. Absent: none does, so one that was sent before `asOf` waits no longer. */
  readonly request?: PermissionRequest;
  /** As the platform reports them. Absent: computed from the policy and the two histories below. */
  readonly limits?: Omit<ReportedLimits, 'at'>;
  readonly restriction?: Omit<Restriction, 'at'>;
  readonly may?: Omit<BackendVerdicts, 'at'>;
  /** Sent permission requests of the last 7 days, ascending. Needed only without `limits`. */
  readonly requestedAt?: readonly Instant[];
  /** Connected calls of the last 7 days, ascending. Needed only without `limits`. */
  readonly connected?: readonly ConnectedCall[];
  /** Outgoing calls in a row that were not picked up. */
  readonly streak?: number;
  readonly call?: CallFacts;
  readonly lastCall?: LastCall;
}

/** A conversation of which nothing is told, and why: what is not there, or not this agent's. */
export interface RefusedConversation {
  readonly id: string;
  readonly refused: Reason;
}

/** Why a call is ended, where it was not simply the agent's wish. */
export interface HangUp {
  /** `network`: our own peer connection failed. */
  readonly because?: 'network';
  /** The page is going away: use `keepalive`. */
  readonly leaving?: boolean;
}

/** Where an adapter delivers what it hears. */
export interface NewsListener {
  /** News in any order; `cursor` is where to continue after the whole batch. */
  news(batch: readonly News[], cursor?: string): void;
  /** Say `live` again with the server's time as a heartbeat: the SDK's clock follows it. */
  connection(now: 'live' | 'reconnecting' | 'signed-out', at?: { readonly serverTime?: Instant }): void;
  /** The stream cannot be continued from `after`: the SDK reads everything again. */
  reset(): void;
}

/** What an adapter throws. Anything else it throws is shown as a connection problem. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly code: Reason;
  /** When the same act becomes possible. */
  readonly until: Instant | undefined;
  readonly platformCode: number | undefined;
  /** The platform's own sentence, shown under "Details". */
  readonly details: string | undefined;

  constructor(code: Reason, more: { until?: Instant; platformCode?: number; details?: string; cause?: unknown } = {}) {
    super(more.details ?? code, { cause: more.cause });
    this.code = code;
    this.until = more.until;
    this.platformCode = more.platformCode;
    this.details = more.details;
  }
}
