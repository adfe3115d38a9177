import { recordsOf, type FeedItem } from './activity-groups.js';
import { activityGroup, type ActivityGroup } from './activity-log.js';
import type { CallStatus } from './call.js';
import { callStatuses, statusesOf } from './call-status.js';
import type { Direction } from './signal.js';

/** What a reader of the feed wants to see: what is named must fit; of several named of one sort, any. */
export interface ActivityFilter {
  readonly direction?: Direction;
  readonly statuses: readonly CallStatus[];
  readonly groups: readonly ActivityGroup[];
}

/** Shows everything. */
export const noFilter: ActivityFilter = { statuses: [], groups: [] };

export const isFiltering = ({ direction, statuses, groups }: ActivityFilter): boolean =>
  direction !== undefined || statuses.length > 0 || groups.length > 0;

/** Does the reader want this item? A call fits a group when any of its records does. */
export function fits(item: FeedItem, { direction, statuses, groups }: ActivityFilter): boolean {
  if (direction && item.direction !== direction) return false;
  const status = item.kind === 'call' ? item.status : undefined;
  if (statuses.length > 0 && !(status && statuses.includes(status))) return false;
  return groups.length === 0 || recordsOf(item).some(({ kind }) => groups.includes(activityGroup(kind)));
}

/** Every group, in the order in which the filter offers them. */
export const activityGroups = Object.keys({
  assignment: true,
  connection: true,
  'in-call': true,
  permission: true,
  request: true,
  invite: true,
  failed: true,
  ticket: true,
} satisfies Record<ActivityGroup, true>) as readonly ActivityGroup[];

export const directions: readonly Direction[] = ['incoming', 'outgoing'];

/** The statuses of one direction or, each once, of both. */
export const statusesFor = (direction?: Direction): readonly CallStatus[] => (direction ? statusesOf(direction) : callStatuses);
