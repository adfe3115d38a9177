import type { Instant } from './instant.js';
import type { LineFacts } from './line-facts.js';
import type { PermissionEnd, PermissionRequest } from './permission.js';
import type { Policy } from './policy.js';

/** Until when a request may be answered (half-open). */
export const requestEnd = ({ sentAt, until }: PermissionRequest, policy: Policy): Instant => until ?? sentAt + policy.requestLife;

/**
 * Has the customer answered a request that is still told as pending? The news of that may be late, or lost. A callback or the business
 * profile grant permission beside a request, and an expiry or an auto-revocation answers none.
 */
export function isAnswered(request: PermissionRequest, { permission, noRequestAt = 0 }: LineFacts): boolean {
  if (request.sentAt < noRequestAt) return true;
  if (permission.at <= request.sentAt) return false;
  if (permission.status === 'none') return permission.because !== undefined && answers.has(permission.because);
  return permission.source === undefined || permission.source === 'request';
}

const answers: ReadonlySet<PermissionEnd> = new Set<PermissionEnd>(['declined', 'revoked', 'lapsed']);
