import type { ActivityFilterMessages } from './activity-filters.js';
import type { CallItemMessages } from './call-items.js';
import type { Explained } from './reasons.js';

/** Words of `<wa-activity-feed>` around the activities themselves. */
export interface ActivityFeedMessages {
  readonly title: string;
  /** … when it shows calls alone. */
  readonly callsTitle: string;
  readonly live: string;
  readonly updating: string;
  readonly loading: string;
  readonly reconnecting: string;
  readonly offline: string;
  readonly signedOut: string;
  /** Saved rows are shown, newer ones could not be read. */
  readonly newerFailed: string;
  readonly empty: (name: string | undefined) => Explained;
  readonly noCalls: (name: string | undefined) => Explained;
  readonly failed: (why: Explained) => Explained;
  readonly offlineEmpty: Explained;
  readonly refused: (why: Explained) => Explained;
  /** `of`: how many activities (or calls) the filters hide. */
  readonly nothingMatches: (of: number, kinds: 'all' | 'calls') => Explained;
  readonly tryAgain: string;
  /** `max` rows are shown and there may be more. */
  readonly latestShown: (max: number) => string;
  /** … of which these are the calls. */
  readonly latestCallsShown: (max: number) => string;
  /** `max` when `all` is as many as are ever asked for. */
  readonly filteredShown: (shown: number, all: number, max?: number) => string;
  readonly filteredCallsShown: (shown: number, all: number) => string;
  /** The backend keeps no history: only what this browser heard is listed. */
  readonly witnessedOnly: string;
  /** Several rows arrived at once; `newest` is the sentence of the newest. */
  readonly arrived: (count: number, newest: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly filters: ActivityFilterMessages;
  readonly calls: CallItemMessages;
}
