import type { ConversationState } from '../../calling/conversation.js';
import type { Activity, ActivityKind, ActivityOf } from '../../domain/activity.js';
import type { Instant } from '../../domain/instant.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { ActivityContext } from '../../i18n/parts/activities.js';
import type { Phrase } from '../../i18n/phrase.js';
import { explain } from '../explain.js';
import { activityIcons, type ActivityIcon } from './activity-icon.js';

/** One activity, or one call, as the feed shows it. */
export interface ActivityRow extends ActivityIcon, Told {
  /** The records of a call, in the order in which they happened. */
  readonly events?: { readonly call: string; readonly label: string; readonly rows: readonly Told[] };
}

/** What happened, and when. */
export interface Told {
  readonly id: string;
  readonly sentence: Phrase;
  /** The second line. */
  readonly more?: Phrase;
  readonly at: Instant;
  /** "2 h ago" today, the clock on earlier days; to the second for the records of a call. */
  readonly time: string;
  /** "Thu 15 Oct 2026, 08:21:14" */
  readonly moment: string;
}

export function activityRow(activity: Activity, state: ConversationState, messages: FirstMessages, now: Instant): ActivityRow {
  return { ...activityIcons[activity.kind], ...told(activity, state, messages, now) };
}

/** The activity as a row of its own; without `now` as one of a call's records. */
export function told(activity: Activity, state: ConversationState, messages: FirstMessages, now?: Instant): Told {
  const context = contextOf(state, messages);
  const more = detailOf(activity.kind, activity, messages, context);
  return {
    id: activity.id,
    sentence: sentenceOf(activity.kind, activity, messages, context),
    ...(more && { more }),
    at: activity.at,
    time: now === undefined ? context.format.exactClock(activity.at) : context.format.since(activity.at, now),
    moment: context.format.exactMoment(activity.at),
  };
}

export const activitySentence = (activity: Activity, state: ConversationState, messages: FirstMessages): Phrase =>
  sentenceOf(activity.kind, activity, messages, contextOf(state, messages));

/** What sentences about this conversation may mention. */
export const contextOf = (state: ConversationState, messages: FirstMessages): ActivityContext => ({
  customer: firstName(state.line?.customer),
  format: formatOf(messages),
  because: (reason) => explain({ because: reason }, state, messages),
});

/** Kind and activity apart, so that the compiler pairs each kind with its own words. */
const sentenceOf = <K extends ActivityKind>(kind: K, activity: ActivityOf<K>, { activities }: FirstMessages, context: ActivityContext) =>
  activities[kind](activity, context);

const detailOf = <K extends ActivityKind>(kind: K, activity: ActivityOf<K>, { activityDetails }: FirstMessages, context: ActivityContext) =>
  activityDetails[kind]?.(activity, context);
