import type { CallNow, ConversationState } from '../../calling/conversation.js';
import { callStepOf } from '../../domain/activity-log.js';
import { dialling, type CallItem } from '../../domain/activity-groups.js';
import type { Activity, ActivityKind, ActivityOf } from '../../domain/activity.js';
import type { Agent } from '../../domain/actor.js';
import type { CallStatus } from '../../domain/call.js';
import { second, type Instant } from '../../domain/instant.js';
import type { Direction } from '../../domain/signal.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { ActivityContext } from '../../i18n/parts/activities.js';
import type { CallEnd } from '../../i18n/parts/call-items.js';
import { figure, say, strong, type Phrase } from '../../i18n/phrase.js';
import { callIcon } from './activity-icon.js';
import { contextOf, told, type ActivityRow } from './activity-row.js';

/** A call as the feed shows it: what became of it, who spoke and how long, and its records to unfold. */
export function callRow(item: CallItem, state: ConversationState, messages: FirstMessages, now: Instant): ActivityRow {
  const { calls } = messages.activityFeed;
  const context = contextOf(state, messages);
  const { id, direction, status, events } = item;
  const call = callOf(item, state.call);
  const at = Math.min(item.at, now);
  const title = strong(calls.title[direction]);
  const more = detailOf(item, call, state, messages);
  return {
    ...callIcon(direction, status),
    id,
    sentence: status ? say`${title} · ${statusWord(direction, status, messages)}` : [title],
    ...(more && { more }),
    at,
    time: context.format.since(at, now),
    moment: context.format.exactMoment(at),
    ...(events.length > 0 && {
      events: { call: id, label: calls.events(events.length), rows: events.toReversed().map((event) => told(event, state, messages)) },
    }),
  };
}

/** The word of a status; those of one direction alone are found whatever direction is asked for. */
export function statusWord(direction: Direction | undefined, status: CallStatus, { statuses }: FirstMessages): string {
  const words: Partial<Record<CallStatus, string>> = { ...statuses.outgoing, ...statuses.incoming, ...(direction && statuses[direction]) };
  return words[status] ?? status;
}

const callOf = ({ id }: CallItem, call: CallNow | undefined) => (call && (call.id ?? dialling) === id ? call : undefined);

/** Why it ended as it did; where the status says it all, who spoke with whom, and how long. */
function detailOf(item: CallItem, call: CallNow | undefined, state: ConversationState, messages: FirstMessages): Phrase | undefined {
  const { calls } = messages.activityFeed;
  const context = contextOf(state, messages);
  const end = item.events.find(({ kind }) => callStepOf(kind) === 'end');
  const because = end && item.status !== 'ongoing' ? becauseOf(end.kind, end, calls.because, context) : undefined;
  if (because) return because;
  const agent = agentOf(item, call, state);
  const between = agent ? calls.between(agent, item.direction, context) : [];
  const seconds = item.events.map(secondsOf).find((known) => known !== undefined) ?? call?.seconds;
  const length: Phrase = seconds ? [figure(context.format.duration(seconds * second))] : [];
  if (between.length === 0 && length.length === 0) return undefined;
  return between.length > 0 && length.length > 0 ? say`${between} · ${length}` : [...between, ...length];
}

/** Kind and record apart, so that the compiler pairs each kind with its own words. */
function becauseOf<K extends ActivityKind>(
  kind: K,
  activity: ActivityOf<K>,
  words: { readonly [E in CallEnd]: (activity: ActivityOf<E>, context: ActivityContext) => Phrase },
  context: ActivityContext,
): Phrase | undefined {
  const all: { readonly [E in ActivityKind]?: (activity: ActivityOf<E>, context: ActivityContext) => Phrase } = words;
  return all[kind]?.(activity, context);
}

/** How long they spoke, where this record says it. */
export const secondsOf = (event: Activity): number | undefined =>
  event.kind === 'ended' || event.kind === 'ticket.updated' ? event.seconds : undefined;

/** The agent who spoke: who picked up an incoming call; who ended an outgoing one, when it was us. */
export function agentOf({ direction, events }: CallItem, call: CallNow | undefined, { agent }: ConversationState): Agent | undefined {
  const spoke = events.find(
    ({ kind, actor }) => actor.kind === 'agent' && (kind === 'connected.by-agent' || (direction === 'outgoing' && kind === 'ended')),
  );
  if (spoke?.actor.kind === 'agent') return spoke.actor;
  if (call?.pickedUpBy?.kind === 'agent') return call.pickedUpBy;
  return call?.mine && direction === 'outgoing' ? agent : undefined;
}
