/** What an adapter tells the SDK, as part of the port. */
import type { Activity } from './domain/activity.js';
import type { CallFacts } from './domain/call.js';
import type { Instant } from './domain/instant.js';
import type { Line } from './domain/line.js';
import type { ReportedLimits, Restriction, Window } from './domain/line-facts.js';
import type { Permission, PermissionRequest } from './domain/permission.js';
import type { Signal } from './domain/signal.js';
import type { Template } from './domain/template.js';

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
