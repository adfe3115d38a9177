import type { Duration, Instant } from './instant.js';
import type { Line } from './line.js';
import type { Permission, PermissionRequest } from './permission.js';
import type { Direction } from './signal.js';
import type { Verdict } from './verdict.js';

/** The customer-service window. Open while `now < closesAt`; without `closesAt` it is closed. */
export interface Window {
  readonly at: Instant;
  readonly closesAt?: Instant;
}

/** One allowance as the platform reports it. */
export interface ReportedLimit {
  readonly within: Duration;
  readonly max: number;
  readonly used: number;
  /** When the next use becomes possible, while `used >= max`. */
  readonly freesAt?: Instant;
}

/** Allowances as of `at`; uses that happened later are added by the domain. */
export interface ReportedLimits {
  readonly at: Instant;
  readonly request?: readonly ReportedLimit[];
  readonly call?: readonly ReportedLimit[];
}

/** The platform paused this business number. Beats every other verdict; approvals stay. */
export interface Restriction {
  readonly at: Instant;
  /** `none` lifts an earlier restriction. */
  readonly what: 'calls' | 'requests' | 'both' | 'none';
  readonly until?: Instant;
}

/** What the backend itself allows this agent on this line (roles, billing, set-up). Only a refusal counts: our rules still apply. */
export interface BackendVerdicts {
  readonly at: Instant;
  readonly dial?: Verdict;
  readonly request?: Verdict;
  readonly invite?: Verdict;
  readonly createTemplate?: Verdict;
}

/** A call that was connected, as far as the allowances care. */
export interface ConnectedCall {
  /** Call id; the same call counts once. */
  readonly id: string;
  readonly at: Instant;
  readonly direction: Direction;
}

/**
 * Everything known of a line. Each slice carries the moment it was true (`at`, server time), so that late and reordered
 * news never undo a newer fact: `domain/line-merge.ts` merges.
 */
export interface LineFacts {
  readonly line: Line;
  readonly window: Window;
  readonly permission: Permission;
  readonly request?: PermissionRequest;
  /** As of then no request mattered: one that was sent before has been answered, whoever heard how. */
  readonly noRequestAt?: Instant;
  readonly limits?: ReportedLimits;
  readonly restriction?: Restriction;
  readonly may?: BackendVerdicts;
  /** When requests were sent, ascending, as far as known: used where the backend reports no limits. */
  readonly requestedAt: readonly Instant[];
  /** Connected calls, ascending, as far as known. */
  readonly connected: readonly ConnectedCall[];
  /** Outgoing calls in a row that were not picked up, as of `at`. */
  readonly streak: { readonly at: Instant; readonly count: number };
}
