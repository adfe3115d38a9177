import * as v from 'valibot';
import type { LineNews } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { id as exactId } from '../../boundary/text.js';
import type { Instant } from '../../domain/instant.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Signal } from '../../domain/signal.js';
import { callNews } from './call-news.js';
import type { Change } from './change.js';
import { lineOf } from './line-of.js';
import { id, moment, phone, word } from './platform-value.js';
import { readAll } from './read-all.js';
import type { WebhookContext } from './webhook-context.js';
import { windowNews } from './window-news.js';

const frame = facts({ statuses: v.unknown() });

const callStatus = facts({
  id: exactId,
  type: perhaps(word),
  status: word,
  timestamp: perhaps(moment),
  recipient_id: perhaps(phone),
  recipient_user_id: perhaps(id),
  biz_opaque_callback_data: perhaps(exactId),
});

/** What the customer's phone does with a call of ours. Receipts of messages come in the same list and are not of calls. */
export function callStatusNews({ field, value }: Change, context: WebhookContext): readonly LineNews[] {
  const read = parse(frame, value);
  if (!read.ok) return [];
  return readAll(callStatus, read.value.statuses).flatMap((told) => {
    if ((told.type ?? (field === 'calls' ? 'call' : '')) !== 'call') return [];
    const signal = signalOf(told.status, told.timestamp ?? context.arrivedAt);
    const line = lineOf(value, [knownMembers({ phone: told.recipient_id, userId: told.recipient_user_id })], context);
    if (!signal || !line) return [];
    const news = callNews({ id: told.id, direction: 'outgoing', line, key: told.biz_opaque_callback_data }, signal, context);
    return signal.kind === 'accepted' ? [news, windowNews(line, signal.at, told.id, context)] : [news];
  });
}

function signalOf(status: string, at: Instant): Signal | undefined {
  switch (status) {
    case 'ringing':
      return { kind: 'ringing', at };
    case 'accepted':
      return { kind: 'accepted', at, by: { kind: 'customer' } };
    case 'rejected':
      return { kind: 'rejected', at, by: { kind: 'customer' } };
    default:
      return undefined;
  }
}
