/**
 * The port: what a host's backend must be able to do. The only file a host has to read; `testing/` holds a backend to try against.
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
import type { Signal } from './domain/signal.js';
import type { Template } from './domain/template.js';
import type { TemplateDraft, TemplatePage, TemplateQuery } from './domain/template-exchange.js';

export type { TemplateDraft, TemplatePage, TemplateQuery };

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

  /** The newest activities of a conversation, newest first. Absent: the feed shows what this browser witnessed. */
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
}

/** Every read can be cancelled. */
export interface Asked {
  readonly signal: AbortSignal;
}

/** Every act carries a key: the same key twice is the same act. News that the act caused carry it too. */
export interface Intent extends Asked {
  readonly key: string;
}

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
}

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
  /** The newest permission request, while it matters. */
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

export interface RefusedConversation {
  readonly id: string;
  readonly refused: Reason;
}

export interface HangUp {
  /** `network`: our own peer connection failed. */
  readonly because?: 'network';
  /** The page is going away: use `keepalive`. */
  readonly leaving?: boolean;
}

export interface NewsListener {
  /** News in any order; `cursor` is where to continue after the whole batch. */
  news(batch: readonly News[], cursor?: string): void;
  /** Say `live` again with the server's time as a heartbeat: the SDK's clock follows it. */
  connection(now: 'live' | 'reconnecting' | 'signed-out', at?: { readonly serverTime?: Instant }): void;
  /** The stream cannot be continued from `after`: the SDK reads everything again. */
  reset(): void;
}

interface Told {
  readonly id: string;
  /** Server time. */
  readonly at: Instant;
  /** Server order; ties of `at` go by it. Without holes only where the desk says so: `gaplessFrom`. */
  readonly sequence?: number;
  /** Key of the intent that caused it. */
  readonly key?: string;
}

interface ToldOfLine extends Told {
  readonly line: Line;
  readonly conversation?: string;
}

interface ToldOfNumber extends Told {
  /** Id of the business number. */
  readonly number: string;
}

/** What happened. Kinds that the SDK does not know are skipped. */
export type News = LineNews | TemplateNews;

export type LineNews = ToldOfLine &
  (
    | { readonly kind: 'call'; readonly call: Pick<CallFacts, 'id' | 'direction'>; readonly signal: Signal }
    | { readonly kind: 'permission.changed'; readonly permission: Permission }
    | { readonly kind: 'request.changed'; readonly request: PermissionRequest }
    | { readonly kind: 'window.changed'; readonly window: Omit<Window, 'at'> }
    | { readonly kind: 'limits.changed'; readonly limits: Omit<ReportedLimits, 'at'> }
    | { readonly kind: 'restriction.changed'; readonly restriction: Omit<Restriction, 'at'> }
    | { readonly kind: 'activity.added'; readonly activity: Activity }
    /** A call that rang without a conversation has one now. */
    | { readonly kind: 'conversation.linked'; readonly call: Pick<CallFacts, 'id'>; readonly conversation: string }
    /** The conversation was deleted, or this agent may no longer see it. */
    | { readonly kind: 'conversation.gone'; readonly conversation: string }
  );

export type TemplateNews = ToldOfNumber &
  (
    | { readonly kind: 'template.changed'; readonly template: Template }
    | { readonly kind: 'template.gone'; readonly template: Pick<Template, 'id'> }
  );

export type NewsKind = News['kind'];
export type NewsOf<K extends NewsKind> = Extract<News, { kind: K }>;

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
