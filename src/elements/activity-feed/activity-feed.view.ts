import type { ConversationState } from '../../calling/conversation.js';
import { fits, isFiltering, type ActivityFilter } from '../../domain/activity-filter.js';
import { groupActivities, isOfCall, recordsOf, type FeedItem } from '../../domain/activity-groups.js';
import { latestActivities } from '../../domain/activity-log.js';
import type { Instant } from '../../domain/instant.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { explain } from '../explain.js';
import { activityRow, type ActivityRow } from './activity-row.js';
import { callRow } from './call-row.js';

/** Everything, or the history of calls alone. */
export type FeedKinds = 'all' | 'calls';

export interface ActivityFeedView {
  /** In the head: "Live", "Updating", "Loading". */
  readonly sync?: { readonly text: string; readonly live: boolean };
  /** One quiet line above the list, while what is shown may be old. */
  readonly trouble?: { readonly text: string; readonly kind: 'reconnecting' | 'offline' | 'failed' };
  readonly body:
    | { readonly kind: 'loading' }
    | { readonly kind: 'blank'; readonly because: 'empty' | 'failed' | 'offline' | 'filtered'; readonly words: Explained }
    | { readonly kind: 'days'; readonly days: readonly Day[]; readonly records: ReadonlySet<string> };
  /** Below the list. */
  readonly end?: string;
  /** There is something to filter, or will be. */
  readonly filterable: boolean;
}

export interface Day {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly ActivityRow[];
}

/** What the reader chose. */
export interface Reading {
  /** In a history of calls every item is a call: there is no filter by type, and one chosen elsewhere does not count. */
  readonly kinds: FeedKinds;
  readonly filter: ActivityFilter;
}

/** What the feed shows, for any state of a conversation. */
export function activityFeedView(
  state: ConversationState | undefined,
  messages: FirstMessages,
  reading: Reading,
  now: Instant,
): ActivityFeedView {
  const rows = state?.activities?.rows.slice(0, latestActivities) ?? [];
  const items = state ? itemsOf(state, reading.kinds) : [];
  if (!state || items.length === 0) return withoutItems(state, messages, reading.kinds);
  const filter = reading.kinds === 'calls' ? { ...reading.filter, groups: [] } : reading.filter;
  const shown = items.filter((item) => fits(item, filter));
  const all = reading.kinds === 'calls' ? items.length : rows.length;
  if (shown.length === 0) {
    const words = messages.activityFeed.nothingMatches(all, reading.kinds);
    return { ...connectionOf(state, messages), filterable: true, body: { kind: 'blank', because: 'filtered', words } };
  }
  const end = isFiltering(filter) ? filteredEnd(shown, all, messages, reading.kinds) : endOf(state, messages, reading.kinds);
  const records = new Set(shown.flatMap(recordsOf).map(({ id }) => id));
  return {
    ...connectionOf(state, messages),
    filterable: true,
    body: { kind: 'days', days: daysOf(shown, state, messages, now), records },
    ...(end && { end }),
  };
}

function itemsOf(state: ConversationState, kinds: FeedKinds): readonly FeedItem[] {
  const { activities, call, connection, facts, id } = state;
  if (!activities || (activities.rows.length === 0 && activities.status !== 'live')) return [];
  const items = groupActivities(activities.rows.slice(0, latestActivities), {
    // a line may serve several conversations, and its call belongs to one
    call: call && (call.conversation ?? id) === id ? call : undefined,
    watched: connection === 'live' && facts === 'known',
  });
  return kinds === 'calls' ? items.filter(isOfCall) : items;
}

function withoutItems(state: ConversationState | undefined, messages: FirstMessages, kinds: FeedKinds): ActivityFeedView {
  const text = messages.activityFeed;
  const blank = (because: 'empty' | 'failed' | 'offline', words: Explained): ActivityFeedView => ({
    filterable: false,
    body: { kind: 'blank', because, words },
  });
  if (state?.facts === 'refused') return blank('failed', text.refused(explain(state.failure ?? { because: 'refused' }, state, messages)));
  if (state?.activities?.status === 'failed')
    return blank('failed', text.failed(explain(state.activities.failure ?? { because: 'no-answer' }, state, messages)));
  const name = firstName(state?.line?.customer);
  const empty = kinds === 'calls' ? text.noCalls(name) : text.empty(name);
  // saved rows without a call among them are as good as an answer: nothing is awaited that would show now
  if (state?.activities?.status === 'live' || (state?.activities?.rows.length ?? 0) > 0)
    return { ...(state && connectionOf(state, messages)), ...blank('empty', empty) };
  if (state?.connection === 'offline') return blank('offline', text.offlineEmpty);
  if (state?.connection === 'signed-out') return blank('offline', explain({ because: 'signed-out' }, state, messages));
  return { sync: { text: text.loading, live: false }, filterable: true, body: { kind: 'loading' } };
}

function connectionOf({ connection, activities }: ConversationState, messages: FirstMessages): Pick<ActivityFeedView, 'sync' | 'trouble'> {
  const text = messages.activityFeed;
  if (connection === 'reconnecting') return { trouble: { text: text.reconnecting, kind: 'reconnecting' } };
  if (connection === 'offline') return { trouble: { text: text.offline, kind: 'offline' } };
  if (connection === 'signed-out') return { trouble: { text: text.signedOut, kind: 'offline' } };
  if (activities?.status === 'failed') return { trouble: { text: text.newerFailed, kind: 'failed' } };
  return connection === 'live' && activities?.status === 'live'
    ? { sync: { text: text.live, live: true } }
    : { sync: { text: text.updating, live: false } };
}

function endOf({ can, activities }: ConversationState, { activityFeed: text }: FirstMessages, kinds: FeedKinds): string | undefined {
  if (!can.activities) return text.witnessedOnly;
  if ((activities?.rows.length ?? 0) < latestActivities) return undefined;
  return kinds === 'calls' ? text.latestCallsShown(latestActivities) : text.latestShown(latestActivities);
}

function filteredEnd(shown: readonly FeedItem[], all: number, { activityFeed: text }: FirstMessages, kinds: FeedKinds): string {
  if (kinds === 'calls') return text.filteredCallsShown(shown.length, all);
  return text.filteredShown(shown.flatMap(recordsOf).length, all, all >= latestActivities ? latestActivities : undefined);
}

function daysOf(items: readonly FeedItem[], state: ConversationState, messages: FirstMessages, now: Instant): readonly Day[] {
  const format = formatOf(messages);
  const byDay = new Map<string, { key: string; heading: string; rows: ActivityRow[] }>();
  for (const item of items) {
    const row = item.kind === 'call' ? callRow(item, state, messages, now) : activityRow(item.activity, state, messages, now);
    const key = format.dayKey(row.at);
    const day = byDay.get(key) ?? { key, heading: format.day(row.at, now), rows: [] };
    byDay.set(key, day);
    day.rows.push(row);
  }
  return [...byDay.values()];
}
