import type { Actor } from './actor.js';
import type { Instant } from './instant.js';

/** Where a permission came from: an answered request, a call of the customer's (callback), or the business profile. */
export type PermissionSource = 'request' | 'callback' | 'profile';

/** Why there is no permission. `lapsed`: the last request ran out without an answer. */
export type PermissionEnd = 'never-asked' | 'declined' | 'revoked' | 'auto-revoked' | 'expired' | 'lapsed';

/** May the business call this customer, as last reported. `at` is the moment it became so; the newest `at` wins. */
export type Permission =
  | { readonly status: 'none'; readonly at: Instant; readonly because?: PermissionEnd }
  | { readonly status: 'temporary'; readonly at: Instant; readonly until: Instant; readonly source?: PermissionSource }
  | { readonly status: 'permanent'; readonly at: Instant; readonly source?: PermissionSource };

export type RequestStatus = 'pending' | 'approved' | 'declined' | 'expired' | 'replaced';

/** A permission request that went out. A reply may change while it lives; a newer request replaces an older one. */
export interface PermissionRequest {
  readonly id: string;
  readonly sentAt: Instant;
  readonly by: Actor;
  /** When `status` became so. */
  readonly at: Instant;
  readonly status: RequestStatus;
  /** Half-open end of its life; `sentAt + policy.requestLife` when the backend does not say. */
  readonly until?: Instant;
  /** What the customer read, when the backend tells. Never stored. */
  readonly text?: string;
}

/** Does it hold at `now`? Half-open: not any more at `until` itself. */
export const isHeld = (permission: Permission, now: Instant): permission is Exclude<Permission, { status: 'none' }> =>
  permission.status === 'permanent' || (permission.status === 'temporary' && now < permission.until);
