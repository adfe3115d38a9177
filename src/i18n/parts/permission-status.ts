import type { PermissionSource } from '../../domain/permission.js';
import type { Phrase } from '../phrase.js';

/** What the chip says in one line, and the sentence that opens beside it. */
export interface StatusWords {
  readonly label: Phrase;
  readonly sentence: string;
}

/** The customer's first name; absent when unknown. */
interface Named {
  readonly name: string | undefined;
}

/** When it became so: "yesterday, 17:40". */
interface Past extends Named {
  readonly since: string;
}

/** `moment`: "Sun 18 Oct, 14:31"; `left`: "3 d 4 h". */
interface Ending extends Named {
  readonly moment: string;
  readonly left: string;
}

/** Words of `<wa-permission-status>`: one entry a state. */
export interface PermissionStatusMessages {
  readonly loading: StatusWords;
  /** The backend told nothing; the sentence is its refusal's. */
  readonly unknown: Phrase;
  readonly notAllowed: StatusWords;
  /** `by`: a colleague's name, absent when unknown. */
  readonly requested: (about: Past & Ending & { readonly me: boolean; readonly by: string | undefined }) => StatusWords;
  readonly allowed: (about: Ending & { readonly source: PermissionSource | undefined }) => StatusWords;
  readonly always: (about: Named & { readonly source: PermissionSource | undefined }) => StatusWords;
  readonly declined: (about: Past) => StatusWords;
  readonly revoked: (about: Past) => StatusWords;
  readonly autoRevoked: (about: Past & { readonly missed: number }) => StatusWords;
  readonly expired: (about: Past) => StatusWords;
  readonly lapsed: (about: Past) => StatusWords;
  /** At risk: `left` more unanswered calls end the permission. */
  readonly streak: (missed: number, left: number) => StatusWords;
  readonly restricted: (what: 'calls' | 'requests' | 'both', moment: string | undefined) => StatusWords;
  /** Allowed, but for the limit. `why`: "10 of 10 calls made today"; `left`: until the next call. */
  readonly noCallsLeft: (why: string, left: string | undefined) => Phrase;
  /** Beside a risk or a pause: how long the permission lasts. */
  readonly until: (moment: string) => string;
  readonly nextRequest: (moment: string) => string;
}
