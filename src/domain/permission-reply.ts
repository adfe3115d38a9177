import type { Instant } from './instant.js';
import { isHeld, type Permission } from './permission.js';

/** What a customer's "no" at `at` amounts to: while permission holds it is taken back, otherwise the request is answered. */
export const meaningOfNo = (permission: Permission, at: Instant): 'revoked' | 'declined' =>
  isHeld(permission, at) ? 'revoked' : 'declined';
