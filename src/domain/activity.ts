import type { Actor } from './actor.js';
import type { CallStatus, TicketOutcome } from './call.js';
import type { Instant } from './instant.js';
import type { LineKey } from './line.js';
import type { OutreachForm, OutreachKind } from './outreach.js';
import type { Reason } from './reason.js';
import type { Direction, Side } from './signal.js';

interface Recorded {
  /** The same id is the same fact; the backend's record replaces one that the SDK derived. */
  readonly id: string;
  /** Server time. */
  readonly at: Instant;
  /** Server order among records of the same moment. */
  readonly sequence?: number;
  /** `lineKey` of the line, which is `JSON.stringify([number.id, customer.id])`. */
  readonly line: LineKey;
  readonly conversation?: string;
  /** Who acted. */
  readonly actor: Actor;
  /** The call it belongs to. */
  readonly call?: { readonly id: string; readonly direction: Direction; readonly status?: CallStatus };
  /** True while only this browser derived or witnessed it: a record of the backend about the same fact replaces it. */
  readonly derived?: boolean;
  /** How many signals of the call a derived record was made from: of two versions the better informed one holds. */
  readonly heard?: number;
}

/** Seconds, measured; absent when unknown, and then never shown. */
interface After {
  readonly after?: number;
}

/** Tells one invite from another. A backend that sends it as the button's payload gets it back with the customer's call. */
interface Invited {
  readonly invite?: string;
}

/** The complete catalogue of what is recorded. A new kind does not compile until it has words in every locale and an icon. */
export type Activity = Recorded &
  // assignment of an incoming call
  (
    | ({ readonly kind: 'missed.no-response' } & After)
    | ({ readonly kind: 'missed.declined' } & After)
    | { readonly kind: 'missed.inactive' }
    | { readonly kind: 'missed.busy' }
    | { readonly kind: 'missed.unassigned' }
    // connection
    | ({ readonly kind: 'connected.by-agent' } & After)
    | ({ readonly kind: 'connected.by-customer' } & After)
    | ({ readonly kind: 'rejected.by-customer' } & After)
    | ({ readonly kind: 'unanswered' } & After)
    // in call
    | { readonly kind: 'ended'; readonly seconds?: number }
    | { readonly kind: 'disconnected'; readonly side: Side; readonly seconds?: number }
    // permission
    | { readonly kind: 'permission.granted'; readonly how: 'temporary' | 'permanent' | 'callback' | 'profile'; readonly until?: Instant }
    | { readonly kind: 'permission.revoked' }
    | { readonly kind: 'permission.auto-revoked'; readonly missed: number }
    | { readonly kind: 'permission.expired'; readonly days: number }
    // permission request
    /** `form` is absent where nobody told it. */
    | { readonly kind: 'request.sent'; readonly form?: OutreachForm; readonly template?: string }
    | { readonly kind: 'request.approved' }
    | { readonly kind: 'request.declined' }
    | { readonly kind: 'request.expired' }
    | { readonly kind: 'request.replaced' }
    // invite
    /** `until`: when its button stops working (half-open). Without it, that it ran out is told by a record alone. */
    | ({ readonly kind: 'invite.sent'; readonly form: OutreachForm; readonly template?: string; readonly until?: Instant } & Invited)
    | ({ readonly kind: 'invite.used' } & Invited)
    | ({ readonly kind: 'invite.expired' } & Invited)
    // failed acts
    | { readonly kind: 'call.not-placed'; readonly because: Reason }
    | { readonly kind: 'outreach.not-sent'; readonly what: OutreachKind; readonly because: Reason }
    // ticket
    | {
        readonly kind: 'ticket.updated';
        readonly from?: string;
        readonly to?: string;
        readonly seconds: number;
        readonly outcome: TicketOutcome;
      }
  );

export type ActivityKind = Activity['kind'];

export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;
