import type { Instant } from './instant.js';
import type { Reason } from './reason.js';

/** The answer of every rule: yes, or no with its reason and, when it will pass by itself, the moment it does. */
export type Verdict = { readonly ok: true } | Denial;

export interface Denial {
  readonly ok: false;
  readonly because: Reason;
  /** When this reason passes by itself (half-open: it holds while `now < until`); absent when unknown or never. Another may come after it. */
  readonly until?: Instant;
}

export const yes: Verdict = { ok: true };

export const no = (because: Reason, until?: Instant): Denial =>
  until === undefined ? { ok: false, because } : { ok: false, because, until };
