import * as v from 'valibot';
import type { News } from '../../adapter.js';
import { facts, perhaps } from '../../boundary/facts.js';
import { itemsOf } from '../../boundary/parse-list.js';
import { callEventNews } from './call-event.js';
import { callStatusNews } from './call-status.js';
import type { Change } from './change.js';
import { customerMessageNews } from './customer-message.js';
import { permissionReplyNews } from './permission-reply.js';
import { id, moment, word } from './platform-value.js';
import { readAll } from './read-all.js';
import { restrictionNews } from './restriction.js';
import { templateStatusNews } from './template-status.js';
import type { WebhookContext } from './webhook-context.js';

const webhook = facts({ entry: v.unknown() });
const entry = facts({ id: perhaps(id), time: perhaps(moment), changes: v.unknown() });
const change = facts({ field: perhaps(word), value: v.unknown() });

/** Each kind of webhook by itself; a change that none of them knows tells nothing. */
const kinds: readonly ((change: Change, context: WebhookContext) => readonly News[])[] = [
  callEventNews,
  callStatusNews,
  permissionReplyNews,
  customerMessageNews,
  restrictionNews,
  templateStatusNews,
];

/**
 * What a webhook of the WhatsApp Business Platform tells, as news. Give it the parsed body untouched, its signature verified. What
 * cannot be read, or is unknown, tells nothing; nothing is thrown for it. The same webhook twice gives news of the same ids.
 *
 * Yours to add: the conversation of the news, and whom an incoming call rings for (`offered`, see `docs/cloud-api.md`).
 */
export const readWebhook = (body: unknown, context: WebhookContext): readonly News[] =>
  changesOf(body).flatMap((one) => kinds.flatMap((newsOf) => newsOf(one, context)));

const changesOf = (body: unknown): readonly Change[] =>
  readAll(webhook, itemsOf(body) ?? [body]).flatMap(({ entry: entries }) =>
    readAll(entry, entries).flatMap(({ id: account, time, changes }) =>
      readAll(change, changes).map(({ field, value }) => ({ field, value, account, time })),
    ),
  );
