import type * as v from 'valibot';
import type { LineNews } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { parse } from '../../boundary/parse.js';
import type { Instant } from '../../domain/instant.js';
import { knownMembers } from '../../domain/known-members.js';
import type { Permission, PermissionEnd, PermissionSource } from '../../domain/permission.js';
import { meaningOfNo } from '../../domain/permission-reply.js';
import type { Change } from './change.js';
import { messagesOf, type Message } from './message.js';
import { momentOf } from './moment-of.js';
import { newsId } from './news-id.js';
import { moment, word, yesOrNo } from './platform-value.js';
import type { WebhookContext } from './webhook-context.js';

const reply = facts({
  response: word,
  is_permanent: perhaps(yesOrNo),
  expiration_timestamp: perhaps(moment),
  expiration_time: perhaps(moment),
  expiration: perhaps(moment),
  response_source: perhaps(word),
});

type Reply = v.InferOutput<typeof reply>;

/** A customer allows or forbids calls: in answer to a request, by calling, or in the business profile; or the platform ends it. */
export const permissionReplyNews = ({ value }: Change, context: WebhookContext): readonly LineNews[] =>
  messagesOf(value, context).flatMap((message) => {
    const read = parse(reply, message.interactive?.call_permission_reply);
    const at = momentOf(message.timestamp, context);
    const permission = read.ok && permissionOf(read.value, message, at, context.permission?.(message.line));
    return permission ? [{ kind: 'permission.changed', id: newsId('permission', message.id), at, line: message.line, permission }] : [];
  });

function permissionOf(reply: Reply, message: Message, at: Instant, known: Permission | undefined): Permission | undefined {
  const until = reply.expiration_timestamp ?? reply.expiration_time ?? reply.expiration;
  switch (reply.response) {
    case 'accept': {
      const source = knownMembers({ source: sourceOf(reply, message) });
      if (reply.is_permanent) return { status: 'permanent', at, ...source };
      // neither for good nor until when: what is known of the line stays
      return until === undefined ? undefined : { status: 'temporary', at, until, ...source };
    }
    case 'reject':
      return { status: 'none', at, ...knownMembers({ because: endOf(reply, message, at, known) }) };
    default:
      return undefined;
  }
}

/** An answer to a request names the message; a change in the business profile names none. */
function sourceOf({ response_source }: Reply, { context }: Message): PermissionSource | undefined {
  if (response_source === 'automatic') return 'callback';
  if (response_source === 'user_action') return context?.id === undefined ? 'profile' : 'request';
  return undefined;
}

function endOf({ response_source }: Reply, { context }: Message, at: Instant, known: Permission | undefined): PermissionEnd | undefined {
  if (response_source === 'automatic') return 'auto-revoked';
  if (known) return meaningOfNo(known, at);
  if (context?.id !== undefined) return 'declined';
  return response_source === 'user_action' ? 'revoked' : undefined;
}
