import type { Direction } from '../../domain/signal.js';
import type { Permission, RequestStatus } from '../../domain/permission.js';
import { isAskedToOffer, rings } from './call-record.js';
import { defined } from './defined.js';
import type { LineRecord, Message } from './line-record.js';
import { ringsAtPhone } from './outgoing-call.js';
import { holdsPermission } from './permission.js';
import type { World } from './world.js';

/** What the customer sees. */
export interface PhoneState {
  readonly business: { readonly name: string };
  /** All conversations of the customer's, oldest first. */
  readonly messages: readonly PhoneMessage[];
  readonly call?: PhoneCall;
  readonly voice?: PhoneVoice;
  readonly permission: Permission;
  /** Does this WhatsApp offer "always allow"? */
  readonly mayAllowForGood: boolean;
  /** Calls were not picked up: WhatsApp asks whether the business should still be allowed. */
  readonly askedToReconsider: boolean;
}

export interface PhoneCall {
  readonly id: string;
  /** As the business counts: `outgoing` rings at the phone. */
  readonly direction: Direction;
  readonly status: 'ringing' | 'calling' | 'ongoing';
  /** When this status began, epoch ms. */
  readonly since: number;
  /** The business lets the customer wait: until an agent takes them back, or the one does to whom they were handed. */
  readonly waits?: true;
  /** Keys of a keypad that the helpdesk's media bridge has pressed. */
  readonly keys?: string;
}

/** What the other side of a call told of its media. */
export interface PhoneVoice {
  /** Id of the call. */
  readonly call: string;
  /** SDP that a dial offers: known before the phone rings, to be answered with `describe`. */
  readonly offer?: string;
  /** SDP with which an agent answered the phone's own offer. */
  readonly answer?: string;
  /** The call was handed on: the phone is to offer anew, with `offerAgain`. */
  readonly asksForOffer?: true;
}

interface Bubble {
  readonly id: string;
  readonly from: 'business' | 'customer';
  readonly text: string;
  readonly at: number;
  readonly conversation: string;
}

export type PhoneMessage = Bubble &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'request'; readonly status: RequestStatus }
    | { readonly kind: 'invite'; readonly button: string; readonly expiresAt: number; readonly usedAt?: number }
  );

export function phoneState(world: World, line: LineRecord): PhoneState {
  const messages = line.conversations.flatMap(({ id, messages: written }) => written.map((message) => bubble(line, id, message)));
  return {
    business: { name: world.number.name ?? '' },
    messages: messages.sort((one, other) => one.at - other.at),
    permission: line.permission,
    mayAllowForGood: world.limits.permanentPermission,
    askedToReconsider: holdsPermission(world, line) && line.streak >= world.limits.reconsiderAfter,
    ...defined({ call: callAtPhone(line), voice: voiceAtPhone(line) }),
  };
}

function bubble({ request, earlierRequests }: LineRecord, conversation: string, message: Message): PhoneMessage {
  const { id, text, at, from } = message;
  const shared = { id, text, at, conversation, from: from === 'agent' ? 'business' : from } as const;
  switch (message.kind) {
    case 'text':
      return { ...shared, kind: 'text' };
    case 'request':
      return { ...shared, kind: 'request', status: [...earlierRequests, request].find((each) => each?.id === id)?.status ?? 'replaced' };
    case 'invite':
      return { ...shared, kind: 'invite', button: message.button, expiresAt: message.expiresAt, ...defined({ usedAt: message.usedAt }) };
  }
}

function voiceAtPhone({ call }: LineRecord): PhoneVoice | undefined {
  if (!call) return undefined;
  if (isAskedToOffer(call)) return { call: call.id, asksForOffer: true };
  const told = call.media.desk;
  if (told === undefined) return undefined;
  return { call: call.id, ...(call.direction === 'outgoing' ? { offer: told } : { answer: told }) };
}

function callAtPhone({ call }: LineRecord): PhoneCall | undefined {
  if (!call) return undefined;
  const { id, direction, begunAt, rangAt, startedAt, isHeld, keys, assignment } = call;
  const isHandedOn = assignment.onlyFor !== undefined && rings(call);
  if (startedAt !== undefined || isHandedOn)
    return {
      id,
      direction,
      status: 'ongoing',
      since: startedAt ?? begunAt,
      ...((isHeld || isHandedOn) && { waits: true }),
      ...(keys && { keys }),
    };
  if (direction === 'incoming' && rings(call)) return { id, direction, status: 'calling', since: begunAt };
  // before the first ring the phone does not know of it
  return ringsAtPhone(call) ? { id, direction, status: 'ringing', since: rangAt ?? begunAt } : undefined;
}
