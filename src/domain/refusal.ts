import type { Reason } from './reason.js';

/**
 * What helps. `fix`: the agent changes or writes something; `customer`: only the customer can do it; `nothing`: it is so, or it
 * has already settled itself.
 */
export type Help =
  'wait' | 'ask' | 'invite' | 'template' | 'admin' | 'developer' | 'retry' | 'customer' | 'microphone' | 'sign-in' | 'fix' | 'nothing';

export interface Refusal {
  /** The platform's codes that mean it. */
  readonly codes: readonly number[];
  readonly helps: Help;
}

/** Every reason, what the platform calls it, and what helps. The sentences are the locale's. */
export const refusals: Readonly<Record<Reason, Refusal>> = {
  'no-permission': { codes: [138006], helps: 'ask' },
  'request-limit': { codes: [138009], helps: 'invite' },
  'call-limit': { codes: [138012], helps: 'wait' },
  restricted: { codes: [138014], helps: 'wait' },
  'window-closed': { codes: [131047], helps: 'template' },
  'already-permitted': { codes: [138017], helps: 'nothing' },
  'already-in-call': { codes: [138003], helps: 'nothing' },
  'in-another-call': { codes: [], helps: 'nothing' },
  'too-many-calls': { codes: [138002, 138005], helps: 'wait' },
  'asked-too-often': { codes: [613], helps: 'wait' },
  'write-first': { codes: [138011], helps: 'fix' },

  'calling-disabled': { codes: [138000], helps: 'admin' },
  'setup-incomplete': { codes: [138018], helps: 'admin' },
  country: { codes: [131009, 138013], helps: 'admin' },
  'test-number': { codes: [131030], helps: 'admin' },
  sip: { codes: [131055], helps: 'admin' },
  'messaging-limit': { codes: [138015], helps: 'admin' },
  'no-payment-method': { codes: [131044], helps: 'admin' },
  technical: { codes: [100, 138008], helps: 'developer' },

  'cannot-be-called': { codes: [138001], helps: 'nothing' },
  'old-app': { codes: [131026], helps: 'customer' },

  'call-setup-failed': { codes: [138019, 138020, 138023], helps: 'retry' },
  'no-microphone': { codes: [], helps: 'microphone' },
  'no-sound-from-agent': { codes: [138021], helps: 'microphone' },
  'no-sound-from-customer': { codes: [138022], helps: 'customer' },
  'answered-elsewhere': { codes: [], helps: 'nothing' },
  'call-over': { codes: [], helps: 'nothing' },

  'signed-out': { codes: [401, 190], helps: 'sign-in' },
  forbidden: { codes: [], helps: 'admin' },
  'not-found': { codes: [], helps: 'nothing' },
  offline: { codes: [], helps: 'retry' },
  'connection-problem': { codes: [138004, 138007], helps: 'retry' },
  'no-answer': { codes: [], helps: 'retry' },
  'bad-answer': { codes: [], helps: 'developer' },
  'not-supported': { codes: [], helps: 'developer' },

  'text-missing': { codes: [], helps: 'fix' },
  'text-too-long': { codes: [], helps: 'fix' },
  'button-too-long': { codes: [], helps: 'fix' },
  'validity-out-of-range': { codes: [], helps: 'fix' },
  'template-missing': { codes: [], helps: 'fix' },
  'template-not-approved': { codes: [], helps: 'template' },
  'template-wrong-kind': { codes: [], helps: 'template' },
  'variable-missing': { codes: [], helps: 'fix' },
  'template-in-review': { codes: [], helps: 'wait' },
  'template-name-taken': { codes: [], helps: 'fix' },

  refused: { codes: [], helps: 'nothing' },
};

/** The backend was not reached. One that refuses was. */
export const notReached: ReadonlySet<Reason> = new Set(['offline', 'connection-problem', 'no-answer']);

/** Reasons why a call was refused that the permission modal explains, with what is possible instead. */
export const leadsToAsking: ReadonlySet<Reason> = new Set(['no-permission', 'call-limit', 'restricted']);

const reasonByCode = new Map(
  (Object.entries(refusals) as [Reason, Refusal][]).flatMap(([reason, { codes }]) => codes.map((code) => [code, reason] as const)),
);

/** What a code of the platform means; `refused` when we do not know it: then the platform's own sentence is shown. */
export const reasonOf = (platformCode: number): Reason => reasonByCode.get(platformCode) ?? 'refused';
