import type { Explained } from './reasons.js';

/** Words of `<wa-activity-feed>` around the activities themselves. */
export interface ActivityFeedMessages {
  readonly title: string;
  readonly direction: string;
  readonly all: string;
  readonly incoming: string;
  readonly outgoing: string;
  readonly live: string;
  readonly updating: string;
  readonly loading: string;
  readonly reconnecting: string;
  readonly offline: string;
  readonly signedOut: string;
  /** Saved rows are shown, newer ones could not be read. */
  readonly newerFailed: string;
  readonly empty: (name: string | undefined) => Explained;
  readonly failed: (why: Explained) => Explained;
  readonly offlineEmpty: Explained;
  readonly refused: (why: Explained) => Explained;
  readonly nothingMatches: (filter: string) => Explained;
  readonly clearFilter: string;
  readonly tryAgain: string;
  /** `max` rows are shown and there may be more. */
  readonly latestShown: (max: number) => string;
  readonly filteredShown: (shown: number, all: number) => string;
  /** The backend keeps no history: only what this browser heard is listed. */
  readonly witnessedOnly: string;
  /** Several rows arrived at once; `newest` is the sentence of the newest. */
  readonly arrived: (count: number, newest: string) => string;
}
