import type { ConversationState } from '../../calling/conversation.js';
import { groupActivities, type CallItem } from '../../domain/activity-groups.js';
import type { CallId } from '../../domain/call.js';
import { second, type Instant } from '../../domain/instant.js';
import type { BusinessNumber, Customer } from '../../domain/line.js';
import { ticketOutcome } from '../../domain/ticket-outcome.js';
import { formatOf } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import { figure, name, say, type Phrase } from '../../i18n/phrase.js';
import { readablePhone } from '../../i18n/phone.js';
import { callIcon, type ActivityIcon } from '../activity-feed/activity-icon.js';
import { agentOf, secondsOf, statusWord } from '../activity-feed/call-row.js';

export interface CallSummaryView {
  readonly call: CallId;
  /** What the call left on the ticket, or its status while it runs. */
  readonly chip: ActivityIcon & { readonly text: string };
  readonly facts: readonly { readonly name: string; readonly value: Phrase; readonly muted?: boolean }[];
  /** On the button that leads to its records. */
  readonly activities?: string;
}

/** The newest call of a conversation as a ticket would note it; undefined while none is known. */
export function callSummaryView(state: ConversationState | undefined, messages: FirstMessages, now: Instant): CallSummaryView | undefined {
  const item = state && newestCall(state);
  if (!item) return undefined;
  const text = messages.callSummary;
  const outcome = item.status && ticketOutcome(item.status);
  const { line } = state;
  const [business, customer] = [party(line?.number, text.noPhone), party(line?.customer, text.noPhone)];
  const [from, to] = item.direction === 'incoming' ? [customer, business] : [business, customer];
  const call = state.call?.id === item.id ? state.call : undefined;
  const agent = agentOf(item, call, state);
  const records = item.events.length;
  return {
    call: item.id,
    chip: {
      ...callIcon(item.direction, item.status),
      text: outcome ? messages.outcomes[outcome] : item.status ? statusWord(item.direction, item.status, messages) : text.title,
    },
    facts: [
      { name: text.from, value: from },
      { name: text.to, value: to },
      ...timesOf(item, state, messages, now),
      ...(agent?.name ? [{ name: text.agent, value: [name(agent.name)] }] : []),
    ],
    ...(records > 0 && { activities: text.activities(records) }),
  };
}

function newestCall({ activities, call, connection, facts, id }: ConversationState): CallItem | undefined {
  const own = call && (call.conversation ?? id) === id ? call : undefined;
  const items = groupActivities(activities?.rows ?? [], { call: own, watched: connection === 'live' && facts === 'known' });
  return items.find((item) => item.kind === 'call');
}

function timesOf(item: CallItem, state: ConversationState, messages: FirstMessages, now: Instant): CallSummaryView['facts'] {
  const text = messages.callSummary;
  const format = formatOf(messages);
  const call = state.call?.id === item.id ? state.call : undefined;
  const startedAt = call?.startedAt ?? item.events.find(({ kind }) => kind.startsWith('connected.'))?.at;
  const seconds = item.events.map(secondsOf).find((known) => known !== undefined) ?? call?.seconds;
  if (startedAt === undefined && !seconds) {
    const { at, after } = rangOf(item);
    const length = after === undefined ? undefined : format.duration(after * second);
    const moment = messages.time.dayAndClock(format.day(at, now), format.clock(at));
    return [
      { name: text.rang, value: [figure(text.rangAt(moment, length))] },
      ...(call?.live ? [] : [{ name: text.duration, value: [text.notConnected], muted: true }]),
    ];
  }
  return [
    ...(startedAt === undefined
      ? []
      : [{ name: text.started, value: [figure(messages.time.dayAndClock(format.day(startedAt, now), format.exactClock(startedAt)))] }]),
    { name: text.duration, value: seconds ? [figure(format.duration(seconds * second))] : [text.running], muted: !seconds },
  ];
}

/** When it began to ring, as far as a record says how long it did; else when it ended. */
function rangOf({ at, events }: CallItem): { readonly at: Instant; readonly after?: number } {
  for (const event of events)
    if ('after' in event && event.after !== undefined) return { at: event.at - event.after * second, after: event.after };
  return { at };
}

function party(of: (Customer | BusinessNumber) | undefined, noPhone: string): Phrase {
  const phone = of?.phone ? figure(`\u200e${readablePhone(of.phone)}`) : noPhone;
  return of?.name ? say`${name(of.name)} · ${phone}` : [phone];
}
