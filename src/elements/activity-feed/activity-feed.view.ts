import type { ConversationState } from '../../calling/conversation.js';
import type { Activity } from '../../domain/activity.js';
import type { Instant } from '../../domain/instant.js';
import type { Direction } from '../../domain/signal.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { explain } from '../explain.js';
import { activityRow, type ActivityRow } from './activity-row.js';

export type Filter = 'all' | Direction;

export interface ActivityFeedView {
  /** In the head: "Live", "Updating", "Loading". */
  readonly sync?: { readonly text: string; readonly live: boolean };
  /** One quiet line above the list, while what is shown may be old. */
  readonly trouble?: { readonly text: string; readonly kind: 'reconnecting' | 'offline' | 'failed' };
  readonly body:
    | { readonly kind: 'loading' }
    | { readonly kind: 'blank'; readonly because: 'empty' | 'failed' | 'offline' | 'filtered'; readonly words: Explained }
    | { readonly kind: 'days'; readonly days: readonly Day[] };
  /** Below the list. */
  readonly end?: string;
}

export interface Day {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly ActivityRow[];
}

/** Most rows a feed shows, as the adapter is asked for. */
export const newest = 50;

/** What the feed shows, for any state of a conversation. */
export function activityFeedView(state: ConversationState | undefined, messages: Messages, filter: Filter, now: Instant): ActivityFeedView {
  const text = messages.activityFeed;
  const rows = state?.activities?.rows.slice(0, newest) ?? [];
  if (!state || rows.length === 0) return withoutRows(state, messages);
  const shown = rows.filter((row) => filter === 'all' || row.call?.direction === filter);
  const end = filter !== 'all' ? text.filteredShown(shown.length, rows.length) : endOf(state, messages, rows.length);
  return {
    ...connectionOf(state, messages),
    body:
      shown.length === 0
        ? { kind: 'blank', because: 'filtered', words: text.nothingMatches(filter === 'incoming' ? text.incoming : text.outgoing) }
        : { kind: 'days', days: days(shown, state, messages, now) },
    ...(end && shown.length > 0 && { end }),
  };
}

function withoutRows(state: ConversationState | undefined, messages: Messages): ActivityFeedView {
  const text = messages.activityFeed;
  const blank = (because: 'empty' | 'failed' | 'offline', words: Explained): ActivityFeedView => ({
    body: { kind: 'blank', because, words },
  });
  if (state?.facts === 'refused') return blank('failed', text.refused(explain(state.failure ?? { because: 'refused' }, state, messages)));
  if (state?.activities?.status === 'failed')
    return blank('failed', text.failed(explain(state.activities.failure ?? { because: 'no-answer' }, state, messages)));
  if (state?.activities?.status === 'live')
    return { ...connectionOf(state, messages), ...blank('empty', text.empty(firstName(state.line?.customer))) };
  if (state?.connection === 'offline') return blank('offline', text.offlineEmpty);
  if (state?.connection === 'signed-out') return blank('offline', explain({ because: 'signed-out' }, state, messages));
  return { sync: { text: text.loading, live: false }, body: { kind: 'loading' } };
}

function connectionOf({ connection, activities }: ConversationState, messages: Messages): Pick<ActivityFeedView, 'sync' | 'trouble'> {
  const text = messages.activityFeed;
  if (connection === 'reconnecting') return { trouble: { text: text.reconnecting, kind: 'reconnecting' } };
  if (connection === 'offline') return { trouble: { text: text.offline, kind: 'offline' } };
  if (connection === 'signed-out') return { trouble: { text: text.signedOut, kind: 'offline' } };
  if (activities?.status === 'failed') return { trouble: { text: text.newerFailed, kind: 'failed' } };
  return connection === 'live' && activities?.status === 'live'
    ? { sync: { text: text.live, live: true } }
    : { sync: { text: text.updating, live: false } };
}

function endOf({ can }: ConversationState, { activityFeed: text }: Messages, rows: number): string | undefined {
  if (!can.activities) return text.witnessedOnly;
  return rows >= newest ? text.latestShown(newest) : undefined;
}

function days(rows: readonly Activity[], state: ConversationState, messages: Messages, now: Instant): readonly Day[] {
  const format = formatOf(messages);
  const byDay = new Map<string, { key: string; heading: string; rows: ActivityRow[] }>();
  for (const activity of rows) {
    const key = format.dayKey(activity.at);
    const day = byDay.get(key) ?? { key, heading: format.day(activity.at, now), rows: [] };
    byDay.set(key, day);
    day.rows.push(activityRow(activity, state, messages, now));
  }
  return [...byDay.values()];
}
