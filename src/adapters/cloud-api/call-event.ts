import * as v from 'valibot';
import type { LineNews } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { id as exactId } from '../../boundary/text.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Direction, Signal } from '../../domain/signal.js';
import { callNews } from './call-news.js';
import type { Change } from './change.js';
import { lineOf } from './line-of.js';
import { id, moment, phone, platformCode, wholeSeconds, word } from './platform-value.js';
import { readAll } from './read-all.js';
import { sdpOf, session } from './session.js';
import type { WebhookContext } from './webhook-context.js';
import { windowNews } from './window-news.js';

const frame = facts({ calls: v.unknown(), errors: v.optional(v.unknown()) });

const callEvent = facts({
  id: exactId,
  event: word,
  timestamp: perhaps(moment),
  direction: perhaps(word),
  from: perhaps(phone),
  from_user_id: perhaps(id),
  to: perhaps(phone),
  to_user_id: perhaps(id),
  biz_opaque_callback_data: perhaps(exactId),
  cta_payload: perhaps(exactId),
  ...session,
  status: perhaps(word),
  start_time: perhaps(moment),
  end_time: perhaps(moment),
  duration: perhaps(wholeSeconds),
  errors: v.optional(v.unknown()),
});

type CallEvent = v.InferOutput<typeof callEvent>;

const failure = facts({ code: platformCode });

/** A call begins (`connect`: its media) or ends (`terminate`). Other events, recordings and transcripts among them, have no place yet. */
export function callEventNews({ value }: Change, context: WebhookContext): readonly LineNews[] {
  const read = parse(frame, value);
  if (!read.ok) return [];
  return readAll(callEvent, read.value.calls).flatMap((call) => {
    const direction = directionOf(call);
    const signal = direction && signalOf(call, direction, read.value.errors, context);
    const line = direction && lineOf(value, partiesOf(call, direction), context);
    if (!signal || !line) return [];
    const told = callNews({ id: call.id, direction, line, key: call.biz_opaque_callback_data }, signal, context);
    const openedAt = windowOpenedAt(direction, signal);
    return openedAt === undefined ? [told] : [told, windowNews(line, openedAt, call.id, context)];
  });
}

/** Who called: as told, else who offered, else whose id stands there. */
function directionOf({ direction, session, from_user_id, to_user_id }: CallEvent): Direction | undefined {
  if (direction === 'user_initiated') return 'incoming';
  if (direction === 'business_initiated') return 'outgoing';
  if (session?.sdp_type === 'offer') return 'incoming';
  if (session?.sdp_type === 'answer') return 'outgoing';
  if (from_user_id !== undefined) return 'incoming';
  return to_user_id === undefined ? undefined : 'outgoing';
}

function partiesOf({ from, from_user_id, to, to_user_id }: CallEvent, direction: Direction) {
  const caller = knownMembers({ phone: from, userId: from_user_id });
  const callee = knownMembers({ phone: to, userId: to_user_id });
  return direction === 'incoming' ? [caller, callee] : [callee, caller];
}

function signalOf(call: CallEvent, direction: Direction, errors: unknown, { arrivedAt }: WebhookContext): Signal | undefined {
  const at = call.timestamp ?? arrivedAt;
  switch (call.event) {
    case 'connect':
      return direction === 'incoming'
        ? { kind: 'incoming', at, ...knownMembers({ offer: sdpOf(call, 'offer'), invite: call.cta_payload }) }
        : { kind: 'media', at, ...knownMembers({ answer: sdpOf(call, 'answer') }) };
    case 'terminate':
      return {
        kind: 'terminated',
        at,
        ...knownMembers({
          startedAt: call.start_time,
          endedAt: call.end_time,
          duration: call.duration,
          failure: failureOf(call, errors),
        }),
      };
    default:
      return undefined;
  }
}

/** Why it failed. Errors stand at the call or beside all calls, and alone do not make an end a failure. */
function failureOf({ status, errors }: CallEvent, besideAll: unknown) {
  if (status !== 'failed') return undefined;
  const [first] = [...readAll(failure, errors), ...readAll(failure, besideAll)];
  return knownMembers({ platformCode: first?.code });
}

/** A customer's call opens the window even when it is missed, ours only when it was picked up. */
function windowOpenedAt(direction: Direction, signal: Signal) {
  if (signal.kind === 'incoming') return signal.at;
  return direction === 'outgoing' && signal.kind === 'terminated' && signal.duration !== 0 ? signal.startedAt : undefined;
}
