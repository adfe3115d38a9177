import Phone from 'lucide/dist/esm/icons/phone.mjs';
import PhoneIncoming from 'lucide/dist/esm/icons/phone-incoming.mjs';
import PhoneOff from 'lucide/dist/esm/icons/phone-off.mjs';
import PhoneOutgoing from 'lucide/dist/esm/icons/phone-outgoing.mjs';
import type { CallNow, ConversationState } from '../../calling/conversation.js';
import type { Instant } from '../../domain/instant.js';
import { isTakenUp } from '../../domain/takes-up.js';
import { product, type Policy } from '../../domain/policy.js';
import { firstName } from '../../i18n/first-name.js';
import { formatOf } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { Explained } from '../../i18n/parts/reasons.js';
import { PhoneQuestion } from '../drawn-icons.js';
import { explain, holdsStill } from '../explain.js';
import type { IconNode } from '../icon.js';
import { whyNoPermission, type PermissionScene } from '../why-no-permission.js';

export interface CallButtonView {
  readonly label: string;
  /** Of a running call, "2:14". */
  readonly timer?: string;
  readonly icon: IconNode;
  /** Neutral: one must ask. Ready: one may call. Live: this agent's call. Blocked: a press does nothing, see `blocked`. */
  readonly tone: 'neutral' | 'ready' | 'live' | 'blocked';
  /** Why a press does nothing. */
  readonly blocked?: Explained;
  /** What a press will meet, or what is good to know. */
  readonly hint?: Explained;
  /** The hint is news about the last press: it opens by itself. */
  readonly urgent?: boolean;
  readonly busy?: boolean;
  /** A press asks first, in the words of the hint: what the answer says that ends the other call. */
  readonly endAndCall?: string;
  readonly does?: 'call.start' | 'facts.load';
}

/** What the button says and does, for any state of a conversation. */
export function callButtonView(
  state: ConversationState | undefined,
  messages: FirstMessages,
  now: Instant,
  policy: Policy = product,
): CallButtonView {
  const text = messages.callButton;
  const blocked = (because: Explained): CallButtonView => ({ label: text.call, icon: PhoneOff, tone: 'blocked', blocked: because });
  if (!state) return { ...blocked(text.loading), busy: true };
  if (state.call?.live) return duringCall(state.call, messages, now);
  const { connection, facts, failure } = state;
  if (connection === 'signed-out') return blocked(explain({ because: connection }, state, messages));
  const refused = facts === 'refused' ? explain(failure ?? { because: 'refused' }, state, messages) : undefined;
  if (connection === 'offline') return blocked(refused ?? explain({ because: connection }, state, messages));
  if (facts === 'loading') return { ...blocked(text.loading), busy: true };
  if (refused) return { label: text.call, icon: PhoneOff, tone: 'neutral', hint: refused, does: 'facts.load' };
  if (state.start === 'ending-other') return { label: text.endingOther, icon: Phone, tone: 'neutral', busy: true };
  if (state.start === 'checking') return { label: text.checking, icon: Phone, tone: 'neutral', busy: true };
  const before = beforeCall({ state, messages, policy, now });
  // the question has the hint to itself
  return { ...before, ...(!before.endAndCall && lastTry(state, messages)), does: 'call.start' };
}

function beforeCall(scene: PermissionScene): CallButtonView {
  const { state, messages, now } = scene;
  const text = messages.callButton;
  if (isTakenUp(state.mayCall))
    return {
      label: text.call,
      icon: PhoneQuestion,
      tone: 'neutral',
      hint: explain(state.mayCall, state, messages),
      endAndCall: text.endAndCall,
    };
  const hint = state.mayCall.ok ? goodToKnow(state, messages, now) : whyNot(scene);
  const shown = state.mayCall.ok
    ? ({ label: text.call, icon: Phone, tone: 'ready' } as const)
    : state.mayCall.because === 'no-permission'
      ? ({ label: text.askToCall, icon: PhoneQuestion, tone: 'neutral' } as const)
      : ({ label: text.call, icon: PhoneOff, tone: 'neutral' } as const);
  return hint ? { ...shown, hint } : shown;
}

/** While permission holds: how long it does, and what may end it. */
function goodToKnow({ permission, line }: ConversationState, messages: FirstMessages, now: Instant): Explained | undefined {
  const text = messages.callButton;
  if (permission.missesLeft !== undefined) return text.streak(permission.missedInARow, permission.missesLeft);
  if (permission.status !== 'temporary' || permission.until === undefined) return undefined;
  const format = formatOf(messages);
  return text.allowedUntil(firstName(line?.customer), format.moment(permission.until), format.duration(permission.until - now));
}

function whyNot(scene: PermissionScene): Explained | undefined {
  const { state, messages, now } = scene;
  const { mayCall, permission, line } = state;
  if (mayCall.ok) return undefined;
  const why = explain(mayCall, state, messages);
  if (mayCall.because !== 'no-permission') return why;
  if (!permission.request) return { title: why.title, sentence: whyNoPermission(scene) };
  const { by, sentAt } = permission.request;
  const who = by.kind === 'agent' ? by.name : undefined;
  return messages.callButton.waiting(firstName(line?.customer), who, formatOf(messages).ago(sentAt, now));
}

function ringsAt({ line, ringsElsewhere }: CallNow, { callButton: text }: FirstMessages): Explained {
  const name = firstName(line.customer);
  return ringsElsewhere?.at === 'colleague' ? text.ringsAtColleague(name, firstName(ringsElsewhere.agent)) : text.ringsElsewhere(name);
}

/** A call that could not be placed or broke keeps its reason while the record lasts. */
function lastTry(state: ConversationState, messages: FirstMessages): Pick<CallButtonView, 'hint' | 'urgent'> {
  const { failure, unsure, line } = state.call ?? {};
  if (unsure) return { hint: messages.callButton.unsure(firstName(line?.customer)), urgent: true };
  return failure && holdsStill(failure, state.connection)
    ? { hint: messages.callButton.notPlaced(explain(failure, state, messages), firstName(line?.customer)), urgent: true }
    : {};
}

function duringCall(call: CallNow, messages: FirstMessages, now: Instant): CallButtonView {
  const { direction, status, mine, line, startedAt, pickedUpBy, unsure } = call;
  const text = messages.callButton;
  const name = firstName(line.customer);
  // whose it is must show without its colour
  const shown = (icon: IconNode) => (mine ? ({ icon, tone: 'live' } as const) : ({ icon: PhoneOff, tone: 'blocked' } as const));
  if (status !== 'ongoing') {
    if (unsure) return { label: text.calling, ...shown(PhoneOutgoing), blocked: text.findingOut(name) };
    return direction === 'incoming'
      ? { label: text.incomingCall, ...shown(PhoneIncoming), blocked: mine ? text.ringsHere(name) : ringsAt(call, messages) }
      : { label: text.calling, ...shown(PhoneOutgoing), blocked: mine ? text.youAreCalling(name) : text.colleagueInCall(name, undefined) };
  }
  const timer = startedAt === undefined ? {} : { timer: formatOf(messages).timer(now - startedAt) };
  const colleague = pickedUpBy?.kind === 'agent' ? pickedUpBy.name : undefined;
  return { label: text.inCall, ...timer, ...shown(Phone), blocked: mine ? text.youAreInCall(name) : text.colleagueInCall(name, colleague) };
}
