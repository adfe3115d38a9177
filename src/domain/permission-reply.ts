import type { Instant } from './instant.js';
import { isHeld, type Permission, type PermissionRequest } from './permission.js';
import type { Policy } from './policy.js';
import { requestEnd } from './request-life.js';

/** What a customer's "no" at `at` amounts to: while permission holds it is taken back, otherwise the request is answered. */
export const meaningOfNo = (permission: Permission, at: Instant): 'revoked' | 'declined' =>
  isHeld(permission, at) ? 'revoked' : 'declined';

/** May this request still be answered, or its answer be changed? While it lives; a newer one ends it. */
export const mayReply = (request: PermissionRequest, policy: Policy, at: Instant): boolean =>
  request.status !== 'replaced' && request.status !== 'expired' && at < requestEnd(request, policy);
