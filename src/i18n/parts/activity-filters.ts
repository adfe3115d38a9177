import type { ActivityGroup } from '../../domain/activity-log.js';

/** Words of the feed's filters; those of the statuses are the calls' own. */
export interface ActivityFilterMessages {
  /** Names the group of filters. */
  readonly label: string;
  readonly direction: string;
  readonly status: string;
  readonly type: string;
  /** No direction is chosen. */
  readonly all: string;
  readonly incoming: string;
  readonly outgoing: string;
  readonly groups: Readonly<Record<ActivityGroup, string>>;
  /** On the filter's button: the first choice, and how many more there are. */
  readonly chosen: (first: string, others: number) => string;
  /** Takes one filter away; `filter` is its name. */
  readonly clearOne: (filter: string) => string;
  readonly clearAll: string;
}
