import type { Activity } from '../domain/activity.js';
import { mergeActivities } from '../domain/activity-log.js';
import { backendRefusal } from '../domain/backend-refusal.js';
import { derivedExpiries } from '../domain/derived-expiry.js';
import { expiredInvites } from '../domain/invite-expiry.js';
import { callAllowances, requestAllowances } from '../domain/line-allowances.js';
import type { Instant } from '../domain/instant.js';
import type { LineFacts } from '../domain/line-facts.js';
import { mayCall } from '../domain/may-call.js';
import { mayInvite } from '../domain/may-invite.js';
import { mayRequest } from '../domain/may-request.js';
import { permissionNow } from '../domain/permission-now.js';
import type { Policy } from '../domain/policy.js';
import { markerOf } from '../domain/marker.js';
import { no, yes, type Verdict } from '../domain/verdict.js';
import { isOpen, outreachForms } from '../domain/window.js';
import { isShown } from './shown-calls.js';
import type { ActivitiesNow, CallNow, ConversationState, OtherCall } from './conversation.js';

/** What the SDK itself decides of a conversation's state; the rest is handed through. */
export type Remembered = Pick<ConversationState, 'id' | 'facts' | 'connection' | 'start' | 'outreach' | 'draft' | 'can'> &
  Partial<Pick<ConversationState, 'failure' | 'lastCall' | 'activities' | 'agent'>>;

/** A conversation's state at one moment: facts and policy folded into verdicts. */
export function conversationState(
  remembered: Remembered,
  {
    facts,
    call,
    otherCall,
    seenAt,
    policy,
    now,
  }: {
    readonly facts: LineFacts | undefined;
    readonly call: CallNow | undefined;
    readonly otherCall: OtherCall | undefined;
    readonly seenAt: Instant | undefined;
    readonly policy: Policy;
    readonly now: Instant;
  },
): ConversationState {
  if (!facts) return { ...remembered, ...nothingKnown(no(remembered.failure?.because ?? 'no-answer')) };
  const shown = call && isShown(call, now) ? call : undefined;
  const { activities, lastCall } = remembered;
  const marker = markerOf({ lastCall, call: call?.live ? call : undefined }, seenAt);
  return {
    ...remembered,
    ...(marker && { marker }),
    ...(activities && {
      activities: withExpiries(activities, [...derivedExpiries(facts, policy, now), ...expiredInvites(activities.rows, now)]),
    }),
    line: facts.line,
    window: { open: isOpen(facts.window, now), ...(facts.window.closesAt !== undefined && { closesAt: facts.window.closesAt }) },
    permission: permissionNow(facts, policy, now),
    allowances: { request: requestAllowances(facts, policy, now), call: callAllowances(facts, policy, now) },
    mayCall: mayCall(facts, policy, now, Boolean(call?.live), Boolean(otherCall)),
    mayRequest: mayRequest(facts, policy, now),
    mayInvite: mayInvite(facts, policy, now),
    mayCreateTemplate: backendRefusal('createTemplate', facts, now) ?? yes,
    forms: outreachForms(facts.window, policy, now),
    ...(shown && { call: shown }),
    ...(otherCall && { otherCall }),
  };
}

/** No news announce an expiry: it is derived until the backend's record comes. */
const withExpiries = (feed: ActivitiesNow, expiries: readonly Activity[]): ActivitiesNow =>
  expiries.length > 0 ? { ...feed, rows: mergeActivities(feed.rows, expiries) } : feed;

/** No verdict is claimed of a customer nobody has told of: the reason is the missing answer. */
const nothingKnown = (unknown: Verdict) =>
  ({
    window: { open: false },
    permission: { status: 'none', since: 0, missedInARow: 0 },
    allowances: { request: [], call: [] },
    mayCall: unknown,
    mayRequest: unknown,
    mayInvite: unknown,
    mayCreateTemplate: yes,
    forms: ['template'],
  }) as const satisfies Partial<ConversationState>;
