import Ban from 'lucide/dist/esm/icons/ban.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import ShieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import ShieldQuestion from 'lucide/dist/esm/icons/shield-question-mark.mjs';
import ShieldX from 'lucide/dist/esm/icons/shield-x.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { ConversationState } from '../../calling/conversation.js';
import { minute, type Duration, type Instant } from '../../domain/instant.js';
import type { Policy } from '../../domain/policy.js';
import { isTakenUp } from '../../domain/takes-up.js';
import type { Verdict } from '../../domain/verdict.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { StatusWords } from '../../i18n/parts/permission-status.js';
import type { Phrase } from '../../i18n/phrase.js';
import { sentences } from '../../i18n/sentences.js';
import { beatOf } from '../beat.js';
import { ShieldClock } from '../drawn-icons.js';
import { explain } from '../explain.js';
import type { IconNode } from '../icon.js';

/** May this customer be called, in one line. */
export interface PermissionStatusView {
  /** Good: allowed. Info: somebody's answer is awaited. Warning: at risk or paused. Bad: the customer or the platform ended it. */
  readonly tone: 'plain' | 'good' | 'info' | 'warning' | 'bad';
  readonly icon: IconNode;
  /** One line with what is left. */
  readonly label: Phrase;
  /** Since when, until when, and what is possible next. */
  readonly sentence: string;
  readonly busy?: boolean;
  /** What a press does besides opening the sentence. */
  readonly does?: 'facts.load';
  /** How often the words change by time alone; absent while they do not. */
  readonly every?: Duration;
}

/** Everything the chip looks at. */
export interface PermissionStatusScene {
  readonly state: ConversationState;
  readonly messages: FirstMessages;
  readonly policy: Policy;
  readonly now: Instant;
}

/** What the element says by itself, before the desk has brought words. */
export const unloadedStatus: PermissionStatusView = { tone: 'plain', icon: ShieldQuestion, label: ['Loading'], sentence: '', busy: true };

/** The chip for any state of a conversation. A pause of the number beats all else; then a permission that holds, at risk or not. */
export function permissionStatusView(scene: PermissionStatusScene): PermissionStatusView {
  const { state, messages } = scene;
  const text = messages.permissionStatus;
  if (state.facts === 'loading') return { ...unloadedStatus, ...text.loading };
  if (state.facts === 'refused') {
    const { title, sentence } = explain(state.failure ?? { because: 'refused' }, state, messages);
    return { tone: 'plain', icon: ShieldQuestion, label: text.unknown, sentence: sentences(messages, title, sentence), does: 'facts.load' };
  }
  const { mayCall, mayRequest, permission } = state;
  const isHeld = permission.status === 'temporary' || permission.status === 'permanent';
  if (isRestricted(mayCall) || (isRestricted(mayRequest) && !isHeld)) return restricted(scene);
  return isHeld ? allowed(scene) : notAllowed(scene);
}

const isRestricted = (verdict: Verdict): boolean => !verdict.ok && verdict.because === 'restricted';

function restricted({ state: { mayCall, mayRequest, permission }, messages, now }: PermissionStatusScene): PermissionStatusView {
  const text = messages.permissionStatus;
  const format = formatOf(messages);
  const verdict = isRestricted(mayCall) ? mayCall : mayRequest;
  const what = !isRestricted(mayCall) ? 'requests' : isRestricted(mayRequest) ? 'both' : 'calls';
  const until = verdict.ok ? undefined : verdict.until;
  const { label, sentence } = text.restricted(what, until === undefined ? undefined : format.moment(until));
  const held = permission.status === 'temporary' && permission.until !== undefined ? text.until(format.ahead(permission.until, now)) : '';
  return { tone: 'warning', icon: Ban, label, sentence: joined(sentence, held), ...(held && { every: minute }) };
}

function allowed(scene: PermissionStatusScene): PermissionStatusView {
  const { state, messages, now } = scene;
  const { permission, line, mayCall } = state;
  const text = messages.permissionStatus;
  const format = formatOf(messages);
  const about = { name: firstName(line?.customer), source: permission.source };
  const { until, missesLeft, missedInARow } = permission;
  // only what a press would meet beside the permission; a call that runs says so itself
  const why =
    mayCall.ok || mayCall.because === 'already-in-call' || isTakenUp(mayCall) ? undefined : explain(mayCall, state, messages, { now });
  const next = why?.sentence ?? '';
  const holds = until === undefined ? '' : text.until(format.ahead(until, now));
  const streak = missesLeft === undefined ? undefined : text.streak(missedInARow, missesLeft);
  if (why && !mayCall.ok && mayCall.because === 'call-limit') {
    const left = mayCall.until === undefined ? undefined : mayCall.until - now;
    const label = text.noCallsLeft(why.title, left === undefined ? undefined : format.duration(left));
    const every = left === undefined ? minute : beatOf(left);
    return { tone: 'warning', icon: Clock, label, sentence: joined(next, streak?.sentence ?? '', holds), every };
  }
  if (streak)
    return { tone: 'warning', icon: TriangleAlert, label: streak.label, sentence: joined(streak.sentence, holds, next), every: minute };
  const good = { tone: 'good', icon: permission.source === 'callback' ? PhoneIncoming : ShieldCheck } as const;
  if (until === undefined) return { ...good, ...also(text.always(about), next) };
  const words = text.allowed({ ...about, moment: format.moment(until), left: format.duration(until - now) });
  return { ...good, ...also(words, next), every: beatOf(until - now) };
}

function notAllowed(scene: PermissionStatusScene): PermissionStatusView {
  const { permission, agent, line } = scene.state;
  const { now, messages } = scene;
  const text = messages.permissionStatus;
  const format = formatOf(messages);
  const past = { name: firstName(line?.customer), since: format.past(permission.since, now) };
  if (permission.status === 'requested' && permission.until !== undefined) {
    const { request, until } = permission;
    const by = request?.by.kind === 'agent' ? request.by : undefined;
    const me = by !== undefined && by.id === agent?.id;
    const ending = { moment: format.moment(until), left: format.duration(until - now) };
    const words = text.requested({ ...past, ...ending, me, by: firstName(by) });
    return { tone: 'info', icon: Clock, ...words, every: beatOf(until - now) };
  }
  const next = nextRequest(scene);
  const ended = (tone: PermissionStatusView['tone'], icon: IconNode, words: StatusWords): PermissionStatusView => ({
    tone,
    icon,
    ...also(words, next),
    every: minute,
  });
  switch (permission.because) {
    case 'declined':
      return ended('bad', ShieldX, text.declined(past));
    case 'revoked':
      return ended('bad', ShieldX, text.revoked(past));
    case 'auto-revoked':
      return ended('bad', ShieldX, text.autoRevoked({ ...past, missed: scene.policy.streakRevokesAt }));
    case 'expired':
      return ended('plain', ShieldClock, text.expired(past));
    case 'lapsed':
      return ended('plain', ShieldClock, text.lapsed(past));
    case 'never-asked':
    case undefined:
      return { tone: 'plain', icon: ShieldQuestion, ...also(text.notAllowed, next), ...(next && { every: minute }) };
    default:
      return permission.because satisfies never;
  }
}

/** When the customer may be asked again, or what else is in the way of asking. */
function nextRequest({ state, messages, now }: PermissionStatusScene): string {
  const { mayRequest } = state;
  if (mayRequest.ok) return '';
  if (mayRequest.because === 'request-limit' && mayRequest.until !== undefined)
    return messages.permissionStatus.nextRequest(formatOf(messages).ahead(mayRequest.until, now));
  return explain(mayRequest, state, messages, { now }).sentence;
}

const also = ({ label, sentence }: StatusWords, ...more: readonly string[]): StatusWords => ({
  label,
  sentence: joined(sentence, ...more),
});

const joined = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');
