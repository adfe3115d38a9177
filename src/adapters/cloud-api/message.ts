import * as v from 'valibot';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import { id as exactId } from '../../boundary/text.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Line } from '../../domain/line.js';
import { lineOf } from './line-of.js';
import { id, moment, phone, word } from './platform-value.js';
import { readAll } from './read-all.js';
import type { WebhookContext } from './webhook-context.js';

const frame = facts({ messages: v.unknown() });

const message = facts({
  id: exactId,
  from: perhaps(phone),
  from_user_id: perhaps(id),
  timestamp: perhaps(moment),
  type: perhaps(word),
  context: perhaps(facts({ id: perhaps(exactId) })),
  interactive: perhaps(facts({ type: perhaps(word), call_permission_reply: v.optional(v.unknown()) })),
});

export type Message = v.InferOutput<typeof message>;

/** The messages of a value that have a line. */
export function messagesOf(value: unknown, context: WebhookContext): readonly (Message & { readonly line: Line })[] {
  const read = parse(frame, value);
  if (!read.ok) return [];
  return readAll(message, read.value.messages).flatMap((one) => {
    const line = lineOf(value, [knownMembers({ phone: one.from, userId: one.from_user_id })], context);
    return line ? [{ ...one, line }] : [];
  });
}

export const isPermissionReply = ({ interactive }: Message): boolean =>
  interactive?.type === 'call_permission_reply' || interactive?.call_permission_reply !== undefined;
