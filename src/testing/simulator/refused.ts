import type { Reason } from '../../domain/reason.js';

/** Why a request is refused, as the problem document tells it. */
export interface Problem {
  readonly code: Reason;
  /** HTTP status; the usual one of the code when absent. */
  readonly status?: number;
  /** When the same act becomes possible, epoch ms. */
  readonly until?: number;
  readonly platformCode?: number;
  /** The platform's own sentence. */
  readonly detail?: string;
}

/** What a rule throws; the front turns it into a problem document. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.code);
  }
}

const statuses: Partial<Record<Reason, number>> = {
  'signed-out': 401,
  forbidden: 403,
  'no-permission': 403,
  restricted: 403,
  'calling-disabled': 403,
  'not-found': 404,
  'answered-elsewhere': 409,
  'call-over': 409,
  'already-in-call': 409,
  'already-permitted': 409,
  'window-closed': 422,
  'text-missing': 422,
  'text-too-long': 422,
  'button-too-long': 422,
  'validity-out-of-range': 422,
  'template-missing': 422,
  'template-not-approved': 422,
  'template-wrong-kind': 422,
  'variable-missing': 422,
  'request-limit': 429,
  'call-limit': 429,
  'too-many-calls': 429,
  'asked-too-often': 429,
  'connection-problem': 503,
};

/** The HTTP status a problem travels with. */
export const statusOf = (problem: Problem): number => problem.status ?? statuses[problem.code] ?? 400;

/** The refusals of the platform, in its own words. */
export const platformRefusals = {
  noPermission: { code: 'no-permission', platformCode: 138006, detail: 'No approved call permission from the recipient' },
  callLimit: { code: 'call-limit', platformCode: 138012, detail: 'Limit for business initiated calls reached for this user' },
  requestLimit: { code: 'request-limit', platformCode: 138009, detail: 'Limit for sending call permission requests reached for this user' },
  glare: { code: 'already-in-call', platformCode: 138003, detail: 'A call between the business and this user already exists' },
  permanent: { code: 'already-permitted', platformCode: 138017, detail: 'The user has already granted permanent permission' },
  restricted: {
    code: 'restricted',
    platformCode: 138014,
    detail: 'Calling is temporarily disabled for this number because of low quality',
  },
  windowClosed: { code: 'window-closed', platformCode: 131047, detail: 'More than 24 hours have passed since the customer last replied' },
} as const satisfies Record<string, Problem>;
