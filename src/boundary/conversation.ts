import * as v from 'valibot';
import type { ConversationFacts, RefusedConversation } from '../adapter.js';
import { lastCall, readCall } from './call.js';
import { facts, maybe } from './facts.js';
import { line } from './line.js';
import { backendVerdicts, connectedCall, limits, openWindow, restriction } from './line-facts.js';
import { list } from './list.js';
import { count, instant } from './number.js';
import { parseItem } from './parse.js';
import { permission, permissionRequest } from './permission.js';
import { reason } from './reason.js';
import { id } from './text.js';
import type { Warning } from './warning.js';

export const refusedConversation = facts({ id, refused: reason }) satisfies v.GenericSchema<unknown, RefusedConversation>;

/** A conversation, its call unread. */
export const conversationFrame = facts({
  id,
  line,
  asOf: instant,
  window: openWindow,
  permission,
  request: maybe(permissionRequest),
  limits: maybe(limits),
  restriction: maybe(restriction),
  may: maybe(backendVerdicts),
  requestedAt: maybe(
    v.pipe(
      list(instant),
      v.transform((moments) => [...moments].sort((a, b) => a - b)),
    ),
  ),
  connected: maybe(
    v.pipe(
      list(connectedCall),
      v.transform((calls) => [...calls].sort((a, b) => a.at - b.at)),
    ),
  ),
  streak: maybe(count),
  call: v.optional(v.unknown()),
  lastCall: maybe(lastCall),
}) satisfies v.GenericSchema<unknown, Omit<ConversationFacts, 'call'>>;

const isRefused = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'refused' in value && value.refused !== undefined && value.refused !== null;

/** What is answered about one conversation, its call unread. */
export const conversationAnswer = v.lazy(
  (value): v.GenericSchema<unknown, v.InferOutput<typeof refusedConversation> | v.InferOutput<typeof conversationFrame>> =>
    isRefused(value) ? refusedConversation : conversationFrame,
);

/** One answer about one conversation; a wrong call in it is left out, a wrong answer is a warning. */
export function readConversation(value: unknown, where: string, warnings: Warning[]): ConversationFacts | RefusedConversation | undefined {
  const read = parseItem(conversationAnswer, value, where, warnings, { bad: 'bad-conversation' });
  if (!read || 'refused' in read) return read;
  const { call: unread, ...known } = read;
  const call = unread === undefined ? undefined : readCall(unread, `${where}.call`, warnings);
  return call ? { ...known, call } : known;
}
